import { useCallback } from 'react';
import { dealWords } from '../../../shared/features/groups/deal-messages.ts';
import type { MoveFacts } from '../../../shared/features/groups/move-facts.ts';
import { useReadRows } from '../../state/use-rows.ts';
import { useWords } from '../../ui/language.tsx';

export type MoveWords = {
  /** What speaks against a move, the gravest first. */
  readonly against: readonly string[];
  /** What speaks for it. */
  readonly inFavour: readonly string[];
};

/** Says what a move would mean. */
export function useMoveWords(): (facts: MoveFacts) => MoveWords {
  const words = useWords(dealWords);
  const read = useReadRows();
  return useCallback(
    (facts) => {
      const nameOf = (id: string) => read('person', { id })[0]?.name ?? '';
      const groupOf = (id: string) => read('group', { id })[0]?.name ?? '';
      const alone = facts.lone.map(({ groupId, sex }) =>
        sex === 'female' ? words.loneWoman(groupOf(groupId)) : words.loneMan(groupOf(groupId)),
      );
      const { without, again, spared } = facts;
      const more = again.length - spared;
      const missing = without?.sex === 'female' ? words.noWomanLeft : words.noManLeft;
      return {
        against: [
          ...(facts.pinned ? [words.isPinned] : []),
          ...facts.locked.map((id) => words.isLocked(groupOf(id))),
          ...facts.beside.map((id) => words.besideApart(nameOf(id))),
          ...facts.parted.map((id) => words.partedFrom(nameOf(id))),
          ...(facts.full ? [words.isFull] : []),
          ...alone,
          ...(without ? [missing(groupOf(without.groupId))] : []),
          ...(more > 0 ? [words.pairsAgain(more)] : []),
        ],
        inFavour: more < 0 ? [words.pairsSpared(-more)] : [],
      };
    },
    [words, read],
  );
}
