// An arrangement as it stands, with who met whom elsewhere.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Met } from '../../../shared/features/groups/met.ts';
import type { Arrangement } from '../../../shared/features/groups/model.ts';
import {
  type MoveFacts,
  moveFacts,
  type Standing,
} from '../../../shared/features/groups/move-facts.ts';
import { useApp } from '../../state/app.tsx';
import { useReadRows } from '../../state/use-rows.ts';

/** Who met in other arrangements and workshops; empty until that is known. */
export function useMet({ id, workshopId }: Pick<Arrangement, 'id' | 'workshopId'>): readonly Met[] {
  const { files } = useApp();
  const [met, setMet] = useState<readonly Met[]>([]);
  useEffect(() => {
    let wanted = true;
    void files.met(workshopId, id).then((found) => {
      if (wanted && !('sentence' in found)) setMet(found);
    });
    return () => {
      wanted = false;
    };
  }, [files, workshopId, id]);
  return met;
}

/** Reads the standing at this moment, for an event handler: nothing is drawn again. */
export function useStanding(arrangement: Arrangement, met: readonly Met[]): () => Standing {
  const read = useReadRows();
  const { id: arrangementId, workshopId, useHistory } = arrangement;
  return useCallback(() => {
    const groups = read('group', { arrangementId });
    const ids = new Set(groups.map(({ id }) => id));
    return {
      groups,
      memberships: read('membership', { workshopId }).filter(({ groupId }) => ids.has(groupId)),
      bonds: read('bond', { workshopId }),
      sexOf: new Map(read('person', { workshopId }).map(({ id, sex }) => [id, sex])),
      history: useHistory ? met : [],
    };
  }, [read, arrangementId, workshopId, useHistory, met]);
}

/** What a move in a round would mean. A menu asks it for many groups at once: rows are read once. */
export function useFacts(
  standingNow: () => Standing,
  round: number,
): (personId: string, groupId: string | null) => MoveFacts | null {
  const known = useRef<{ readonly standing: Standing; readonly at: number } | null>(null);
  return useCallback(
    (personId, groupId) => {
      const now = performance.now();
      const isFresh = known.current !== null && now - known.current.at < 100;
      const standing = isFresh && known.current ? known.current.standing : standingNow();
      known.current = { standing, at: now };
      return moveFacts(standing, round, personId, groupId);
    },
    [standingNow, round],
  );
}
