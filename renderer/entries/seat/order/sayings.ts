// What is said of a card that somebody else may have written: the rapporteur's words for it are a
// phone's, the co-facilitator's are the desk's.
import type { SeatCard } from '../../../../shared/contract/seat-view.ts';
import type { Saying } from '../../../state/seat/outbox.ts';
import type { Editor } from '../use-editor.ts';
import { rewriting } from '../write/rewriting.ts';

/** A card in other words, in place of other words of it that are still on the phone. */
export function rewording(
  editor: Editor,
  { id, text: before }: Pick<SeatCard, 'id' | 'text'>,
  text: string,
): [Saying, (old: Saying) => boolean] {
  if (editor === 'rapporteur') return rewriting(id, text);
  return [
    { name: 'board.editCard', input: { id, patch: { text }, base: { text: before } } },
    (old) => old.name === 'board.editCard' && old.input.id === id,
  ];
}

export function removing(editor: Editor, id: string): Saying {
  return { name: editor === 'rapporteur' ? 'board.withdraw' : 'board.removeCard', input: { id } };
}

/** Whether something said is about a card. */
export function concerns({ name, input }: Saying, id: string): boolean {
  switch (name) {
    case 'board.rewrite':
    case 'board.editCard':
    case 'board.withdraw':
    case 'board.removeCard':
    case 'board.moveCard':
      return input.id === id;
    case 'board.stack':
    case 'board.unstack':
      return input.ids.includes(id);
    default:
      return false;
  }
}
