// Undo and redo, derived from the journal: nothing about them is stored twice.
import { type Change, inverse } from '../../shared/contract/change.ts';
import type { EntryHead } from '../store/journal.ts';
import type { RowStore } from '../store/row-store.ts';
import { Refusal } from './refusal.ts';

/** The entries of one gesture, which are undone together. */
export type Gesture = {
  readonly seqs: readonly number[];
  readonly command: string;
  readonly gesture: string | null;
};
/** What can be undone and redone, the next one last. */
export type Stack = { readonly undo: readonly Gesture[]; readonly redo: readonly Gesture[] };

export const emptyStack: Stack = { undo: [], redo: [] };

/** The stack once an entry was added. An undo or redo whose gesture lies too far back is left out. */
export function advance(stack: Stack, entry: EntryHead): Stack {
  const { undo, redo } = stack;
  switch (entry.kind) {
    case 'do':
      return { undo: withEntry(undo, entry), redo: [] };
    case 'undo':
      return moved(undo, redo, entry.target, (from, to) => ({ undo: from, redo: to }));
    case 'redo':
      return moved(redo, undo, entry.target, (from, to) => ({ undo: to, redo: from }));
    default:
      return entry.kind satisfies never;
  }
}

function withEntry(undo: readonly Gesture[], entry: EntryHead): Gesture[] {
  const last = undo.at(-1);
  if (last && entry.gesture !== null && last.gesture === entry.gesture) {
    return [...undo.slice(0, -1), { ...last, seqs: [...last.seqs, entry.seq] }];
  }
  return [...undo, { seqs: [entry.seq], command: entry.command, gesture: entry.gesture }];
}

function moved(
  from: readonly Gesture[],
  to: readonly Gesture[],
  target: number | null,
  made: (from: readonly Gesture[], to: readonly Gesture[]) => Stack,
): Stack {
  const last = from.at(-1);
  if (!last || last.seqs[0] !== target) return made(from, to);
  return made(from.slice(0, -1), [...to, last]);
}

/** The changes that take `changes` back, last first. */
export function takenBack(changes: readonly Change[]): Change[] {
  return changes.map(inverse).reverse();
}

/**
 * Writes changes as they stand. Refuses with `changed-since` where a row is not as the change
 * expects it: somebody else's later work is never undone.
 */
export function applyExactly(rows: RowStore, changes: readonly Change[]): void {
  for (const change of changes) {
    const row = rows.get(change.table, change.id);
    switch (change.op) {
      case 'insert':
        if (row) throw new Refusal('changed-since');
        rows.insert(change.table, change.after);
        break;
      case 'delete':
        if (!row || !holds(row, change.before)) throw new Refusal('changed-since');
        rows.remove(change.table, change.id);
        break;
      case 'update':
        if (!row || !holds(row, change.before)) throw new Refusal('changed-since');
        rows.update(change.table, change.id, change.after);
        break;
      default:
        change satisfies never;
    }
  }
}

type Fields = Readonly<Record<string, unknown>>;
function holds(row: Fields, fields: Fields): boolean {
  return Object.entries(fields).every(([name, value]) => row[name] === value);
}
