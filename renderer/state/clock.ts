// Time as main has it. Nothing is sent while it passes: a screen draws itself again.
import { useEffect, useState } from 'react';
import { useApp } from './app.tsx';

/**
 * Main's clock in milliseconds, read again every `every` milliseconds, and at once when the page
 * comes back into sight.
 * @param every milliseconds between two drawings; 250 keep a face that shows seconds from skipping
 */
export function useNow(every = 250): number {
  const { store } = useApp();
  const read = () => Date.now() + store.getState().clockOffset;
  const [now, setNow] = useState(read);
  useEffect(() => {
    const tick = () => setNow(Date.now() + store.getState().clockOffset);
    tick();
    const timer = setInterval(tick, every);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [store, every]);
  return now;
}
