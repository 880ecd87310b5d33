import { useSyncExternalStore } from 'react';

const phone = window.matchMedia('(max-width: 480px)');

/** Whether the window is as narrow as a phone's: what does not fit is folded into a menu. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => phone.matches);
}

function subscribe(listener: () => void): () => void {
  phone.addEventListener('change', listener);
  return () => phone.removeEventListener('change', listener);
}
