import {
  ClipboardCheck,
  Coffee,
  DoorOpen,
  Flag,
  Hourglass,
  type LucideIcon,
  MapPin,
  Megaphone,
  MoonStar,
  Presentation,
  Users,
  UsersRound,
  UtensilsCrossed,
  Zap,
} from 'lucide-react';
import type { ItemKind } from '../../../shared/features/agenda/model.ts';

export const kindIcons: Readonly<Record<ItemKind, LucideIcon>> = {
  session: Presentation,
  plenary: UsersRound,
  'group-work': Users,
  'report-back': Megaphone,
  visit: MapPin,
  energiser: Zap,
  break: Coffee,
  meal: UtensilsCrossed,
  prayer: MoonStar,
  opening: DoorOpen,
  closing: Flag,
  evaluation: ClipboardCheck,
  buffer: Hourglass,
};
