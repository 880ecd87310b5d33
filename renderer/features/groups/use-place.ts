import { useCallback } from 'react';
import { useReadRows } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';

/** The list of those who are in no group. */
export const noGroup = 'no-group';

/** Puts a person into a group behind another person (null: first); no group takes them out. */
export type PlacePerson = (personId: string, groupId: string | null, after: string | null) => void;

/** Moves people within one round of an arrangement. */
export function usePlace(arrangementId: string, round: number): PlacePerson {
  const send = useSend();
  const read = useReadRows();
  return useCallback(
    (personId, groupId, afterPerson) => {
      const before =
        groupId !== null && afterPerson !== null
          ? read('membership', { groupId, round, personId: afterPerson })[0]
          : undefined;
      const after = before?.id ?? null;
      void send('groups.place', { arrangementId, round, personId, groupId, after });
    },
    [send, read, arrangementId, round],
  );
}
