import type { SeatBoard } from '../../../shared/contract/seat-view.ts';
import { useSeatState } from '../../state/seat/seat-app.tsx';

/** As what somebody puts the cards of others in order. */
export type Editor = 'rapporteur' | 'cofacilitator';

/** A rapporteur puts their own group's board in order, a co-facilitator any; null: neither. */
export function useEditor(board: SeatBoard): Editor | null {
  return useSeatState(({ entries: { me, group } }) => {
    if (me?.role === 'cofacilitator') return me.role;
    const reports = me?.role === 'rapporteur' && board.groupId !== null;
    return reports && board.groupId === group?.id ? 'rapporteur' : null;
  });
}
