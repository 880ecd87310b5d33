// Where tracks run beside each other: the one whose clock stands in front, and which the keys act on.
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

const front = createStore<{ readonly trackId: string | null }>(() => ({ trackId: null }));

export function useFrontTrack(): string | null {
  return useStore(front, ({ trackId }) => trackId);
}

export function bringToFront(trackId: string | null): void {
  front.setState({ trackId });
}
