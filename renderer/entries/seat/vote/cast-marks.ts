import { type Hat, samePerson } from '../../../state/seat/hat.ts';
import type { Item } from '../../../state/seat/outbox.ts';
import type { Marks } from './marks.ts';

/** The ballot that waits on the phone to be sent; null: none does. */
export function castMarks(out: readonly Item[], hat: Hat | null, voteId: string): Marks | null {
  for (const { saying, refusal, hat: of } of out) {
    if (refusal !== null || saying.name !== 'vote.cast' || saying.input.voteId !== voteId) continue;
    if (hat && samePerson(of, hat)) return saying.input.marks;
  }
  return null;
}
