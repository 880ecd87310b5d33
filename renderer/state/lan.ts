// The room on the network, and what the desk can do about it.
import { useMemo } from 'react';
import type { LanAct, LanRoom } from '../../shared/contract/lan.ts';
import { showToast } from '../ui/toast-store.ts';
import { useApp, useAppState } from './app.tsx';
import { useWorkshopId } from './use-rows.ts';

/** The open workshop's room; null where it is closed, or another workshop's is open. */
export function useLanRoom(): LanRoom | null {
  const workshopId = useWorkshopId();
  return useAppState(({ lan: { room } }) => (room?.workshopId === workshopId ? room : null));
}

/** The other workshop whose room is open; null where none is. */
export function useRoomElsewhere(): string | null {
  const workshopId = useWorkshopId();
  const open = useAppState(({ lan }) => lan.room?.workshopId ?? null);
  return open === workshopId ? null : open;
}

/** Whether this workshop's room was open when Uthan ended, so that to open it brings it back as it was. */
export function useIsResumable(): boolean {
  const workshopId = useWorkshopId();
  return useAppState(({ lan }) => lan.room === null && lan.resumable === workshopId);
}

/** Acts on the room; a refusal is told in a toast. Settles with whether it was done. */
export function useLan(): (act: LanAct) => Promise<boolean> {
  const { client } = useApp();
  return useMemo(
    () => async (act) => {
      const answer = await client.lan(act);
      if (!answer.ok) showToast({ text: answer.sentence, tone: 'danger' });
      return answer.ok;
    },
    [client],
  );
}
