// The undo stacks in use, read from the journal at first need and kept up from there.
import type { EntryHead, Journal } from '../store/journal.ts';
import { advance, emptyStack, type Stack } from './undo.ts';

/** How far back undo reaches, in commands. */
const reach = 1000;

export type UndoStacks = {
  of(name: string, actor: string): Stack;
  /** To be called with each entry once it is on the disk. */
  remember(name: string, actor: string, entry: EntryHead): void;
  /** To be called when entries were rewritten: the stacks are read anew when they are asked for. */
  forget(): void;
};

export function undoStacks(journal: Journal): UndoStacks {
  const stacks = new Map<string, Stack>();
  const keyOf = (name: string, actor: string) => `${actor} ${name}`;
  return {
    of: (name, actor) => {
      const key = keyOf(name, actor);
      const known = stacks.get(key);
      if (known) return known;
      const read = journal.tail(name, actor, reach).reduce(advance, emptyStack);
      stacks.set(key, read);
      return read;
    },
    forget: () => stacks.clear(),
    remember: (name, actor, entry) => {
      const key = keyOf(name, actor);
      const known = stacks.get(key);
      // A stack not read yet is left to be read: the journal holds the new entry already.
      if (known) stacks.set(key, advance(known, entry));
    },
  };
}
