import type { Saying } from '../../../state/seat/outbox.ts';

/** A card in other words, in place of other words of it that are still on the phone. */
export function rewriting(id: string, text: string): [Saying, (old: Saying) => boolean] {
  return [
    { name: 'board.rewrite', input: { id, text } },
    (old) => old.name === 'board.rewrite' && old.input.id === id,
  ];
}
