import {
  Camera,
  CircleHelp,
  Gavel,
  type LucideIcon,
  Quote,
  SquareParking,
  StickyNote,
} from 'lucide-react';
import type { CaptureKind } from '../../../shared/features/run/model.ts';

export const captureIcons: Readonly<Record<CaptureKind, LucideIcon>> = {
  note: StickyNote,
  decision: Gavel,
  question: CircleHelp,
  parking: SquareParking,
  quote: Quote,
  photo: Camera,
};
