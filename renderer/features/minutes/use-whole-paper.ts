// On paper everything is drawn, also what the screen draws only as it comes near.
import { useSyncExternalStore } from 'react';

const printing = window.matchMedia('print');

function subscribe(listener: () => void): () => void {
  printing.addEventListener('change', listener);
  return () => printing.removeEventListener('change', listener);
}

/** Whether the page is being printed. */
export function useWholePaper(): boolean {
  return useSyncExternalStore(subscribe, () => printing.matches);
}
