import { useMemo } from 'react';
import { type WhoIsHere, whoIsHere } from '../../../shared/features/room/who-is-here.ts';
import { useLanRoom } from '../../state/lan.ts';
import { useRows, useWorkshopId } from '../../state/use-rows.ts';

const nobody: WhoIsHere = {
  ...{ waiting: [], seated: [], removed: [], doubles: new Set() },
  ...{ back: new Map(), connected: 0 },
};

/** Who is in the open room; nobody while it is closed. */
export function useWhoIsHere(): WhoIsHere {
  const room = useLanRoom();
  const seats = useRows('seat', { workshopId: useWorkshopId() });
  return useMemo(() => (room ? whoIsHere(seats, room) : nobody), [room, seats]);
}
