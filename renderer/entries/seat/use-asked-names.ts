import { useEffect } from 'react';
import { useSeat, useSeatState } from '../../state/seat/seat-app.tsx';
import type { Names } from '../../state/seat/store.ts';

/** The list of names: asked for when it is needed, and again once the link is back; null until then. */
export function useAskedNames(): Names | null {
  const session = useSeat();
  const names = useSeatState((state) => state.names);
  const open = useSeatState((state) => state.link === 'open');
  useEffect(() => {
    if (!names && open) session.findNames('');
  }, [names, open, session]);
  return names;
}
