// Where tracks run beside each other: the one whose clock stands in front, and which the keys act on.
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { runningEntries } from '../../../shared/features/run/rules.ts';
import { useReadRows, useWorkshopId } from '../../state/use-rows.ts';

const front = createStore<{ readonly trackId: string | null }>(() => ({ trackId: null }));

export function useFrontTrack(): string | null {
  return useStore(front, ({ trackId }) => trackId);
}

export function bringToFront(trackId: string | null): void {
  front.setState({ trackId });
}

/** Reads which stretch stands in front at this moment, for a command; undefined: nothing runs. */
export function useReadFront(): () => string | undefined {
  const read = useReadRows();
  const workshopId = useWorkshopId();
  return () => {
    const entries = runningEntries(read('runEntry', { workshopId }));
    const { trackId } = front.getState();
    const inFront = entries.find(({ itemId }) => read('agendaItem', { id: itemId, trackId })[0]);
    return (inFront ?? entries[0])?.id;
  };
}
