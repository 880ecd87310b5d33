import { useCallback, useRef } from 'react';

/**
 * Does one thing after the other, each once the one before is done: what a quick hand adds is read
 * behind what it added before, however long the disk takes. The work must not reject.
 */
export function useInTurn(): (work: () => Promise<void>) => void {
  const last = useRef(Promise.resolve());
  return useCallback((work) => {
    last.current = last.current.then(work);
  }, []);
}
