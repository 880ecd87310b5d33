// Time as main has it. Nothing is sent while it passes: a screen draws itself again.
import { useCallback, useContext, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { StillAt } from '../ui/stage/still.ts';
import { useApp } from './app.tsx';
import { hereNow, isApart, mainTime } from './time-anchor.ts';

/** Redrawn no more often than this (ms), however fast a rehearsal's time goes. */
const soonest = 125;

/**
 * Main's clock in milliseconds, read again every `every` of its milliseconds, and at once when the
 * page comes back into sight. Where this machine slept or its clock was set, main is asked.
 * @param every milliseconds between two drawings; 250 keep a face that shows seconds from skipping
 */
export function useNow(every = 250): number {
  const { store, client } = useApp();
  const still = useContext(StillAt);
  const { rate } = useStore(store, (state) => state.time);
  const read = useCallback(() => mainTime(store.getState().time, performance.now()), [store]);
  const [now, setNow] = useState(read);
  useEffect(() => {
    if (still !== null) return;
    const tick = () => {
      const { time } = store.getState();
      const here = hereNow();
      if (isApart(time, here)) {
        // Asked once: what comes back is the new anchor, over a new link as well.
        store.setState({ time: { ...time, apart: here.wall - here.monotonic } });
        client.askTime();
      }
      setNow(read());
    };
    tick();
    const timer = setInterval(tick, Math.max(soonest, every / rate));
    const stop = store.subscribe((state, before) => {
      if (state.time !== before.time) setNow(read());
    });
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      stop();
      document.removeEventListener('visibilitychange', tick);
    };
  }, [store, client, read, every, rate, still]);
  return still ?? now;
}
