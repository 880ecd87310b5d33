// Undo and redo: commands of the engine itself, not of a feature.
import * as z from 'zod/mini';
import { teamCommand } from './command.ts';
import { id } from './fields.ts';

/** `workshopId` null: Home's own stack, of workshops made, opened and deleted. */
const where = z.object({ workshopId: z.nullable(id) });

export const historyCommands = {
  'history.undo': teamCommand({ en: 'Undo', bn: 'পূর্বাবস্থা' }, where),
  'history.redo': teamCommand({ en: 'Redo', bn: 'পুনরায় করা' }, where),
} as const;
