import { Hourglass, type LucideIcon, Mic, NotebookPen, Presentation } from 'lucide-react';
import type { GroupRole } from '../../../shared/features/groups/kinds.ts';

export const roleIcons: Readonly<Record<GroupRole, LucideIcon>> = {
  moderator: Mic,
  rapporteur: NotebookPen,
  timekeeper: Hourglass,
  presenter: Presentation,
};
