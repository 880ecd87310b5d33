import { useCallback } from 'react';
import { groups as catalogue } from '../../../shared/features/groups/messages.ts';
import type { Arrangement, Group } from '../../../shared/features/groups/model.ts';
import { freshNames } from '../../../shared/features/groups/rules.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useSend } from '../../state/use-send.ts';
import { useWords } from '../../ui/language.tsx';

/**
 * Sees to it that there are so many groups: new ones at the end, or the last ones gone, but for
 * locked ones and for those that met in a round that was held.
 * @returns whether that was not refused
 */
export function useSetGroups(
  { id: arrangementId, round }: Arrangement,
  groups: readonly Group[],
): (count: number, gesture: string) => Promise<boolean> {
  const words = useWords(catalogue);
  const send = useSend();
  return useCallback(
    async (count, gesture) => {
      if (count > groups.length) {
        const taken = groups.map(({ name }) => name);
        const names = freshNames(taken, count - groups.length, words.groupName);
        const added = names.map((name) => ({ id: newId(), name }));
        const input = { arrangementId, groups: added };
        return (await send('groups.addGroups', input, { gesture })).ok;
      }
      const spare = round > 0 ? [] : groups.filter(({ locked }) => !locked);
      for (const { id } of spare.toReversed().slice(0, groups.length - count)) {
        const answer = await send('groups.removeGroup', { id }, { gesture });
        if (!answer.ok) return false;
      }
      return true;
    },
    [arrangementId, round, groups, words, send],
  );
}
