// Light by default; dark for rooms in which the facilitator's screen would light the hall.
import { useSyncExternalStore } from 'react';

export type Theme = 'light' | 'dark';
const key = 'uthan.theme';
const listeners = new Set<() => void>();

/** Puts the theme of last time on the page. To be called once, before anything is drawn. */
export function restoreTheme(): void {
  document.documentElement.dataset.theme = localStorage.getItem(key) === 'dark' ? 'dark' : 'light';
}

export function setTheme(theme: Theme): void {
  localStorage.setItem(key, theme);
  document.documentElement.dataset.theme = theme;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, () =>
    document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light',
  );
}
