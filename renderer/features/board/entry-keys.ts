// The keys of the fast entry: they choose while somebody writes, so each goes with Alt or Ctrl.
import { columnLetters } from '../../../shared/features/board/column-messages.ts';
import type { Column } from '../../../shared/features/board/model.ts';

type Press = {
  readonly key: string;
  readonly code: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
};
type Now = {
  readonly columns: readonly Column[];
  readonly column: Column | undefined;
  readonly groups: readonly { readonly id: string }[];
  readonly groupId: string | null;
  /** Nothing is written. */
  readonly empty: boolean;
};
export type EntryAct =
  | { readonly do: 'column'; readonly column: Column }
  | { readonly do: 'group'; readonly groupId: string | null }
  | { readonly do: 'takeBack' };

/**
 * What a key does: Alt with a column's letter or number takes that column, Alt+↑ and Alt+↓ the one
 * before or behind; Ctrl+↑ and Ctrl+↓ another group; Backspace in an empty field takes back.
 * Letters are told by their place, so that they work with a Bangla layout.
 */
export function entryKey(press: Press, now: Now): EntryAct | null {
  const { key, altKey, shiftKey } = press;
  const control = press.ctrlKey || press.metaKey;
  if (key === 'Backspace' && now.empty && !altKey && !control) return { do: 'takeBack' };
  const by = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (by !== 0 && control && !altKey && !shiftKey) return groupBeside(now, by);
  if (!altKey || control || shiftKey) return null;
  const column = by !== 0 ? columnBeside(now, by) : columnOf(press.code, now);
  return column ? { do: 'column', column } : null;
}

function columnBeside({ columns, column }: Now, by: number): Column | undefined {
  const at = column ? columns.indexOf(column) : 0;
  return columns[(at + by + columns.length) % columns.length];
}

/** Where several columns have the letter, the next of them. */
function columnOf(code: string, { columns, column }: Now): Column | undefined {
  const number = /^(?:Digit|Numpad)([1-8])$/.exec(code)?.[1];
  if (number !== undefined) return columns[Number(number) - 1];
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  const having = columns.filter((each) => columnLetters.en[each] === letter);
  return having[(column ? having.indexOf(column) : -1) + 1] ?? having[0];
}

function groupBeside({ groups, groupId }: Now, by: number): EntryAct {
  const all = [null, ...groups.map(({ id }) => id)];
  const at = (all.indexOf(groupId) + by + all.length) % all.length;
  return { do: 'group', groupId: all[at] ?? null };
}

/** The letter that takes a column, or its number where another has the same letter. */
export function keyOf(column: Column, columns: readonly Column[]): string {
  const letter = columnLetters.en[column];
  const alone = columns.filter((each) => columnLetters.en[each] === letter).length === 1;
  return alone && letter.length === 1 ? letter : String(columns.indexOf(column) + 1);
}
