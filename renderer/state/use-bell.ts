// Rings for every alarm that main sends, whichever of the desk's screens is open. How loud is a
// matter of this laptop, and kept in this browser.
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { AlarmKind } from '../../shared/contract/protocol.ts';
import { createBell } from '../ui/bell.ts';
import { useApp } from './app.tsx';

const volumeKey = 'uthan.volume';
/** Per cent, where nobody has chosen. */
const usualVolume = 60;

type Heard = {
  readonly ready: boolean;
  /** Per cent. */
  readonly volume: number;
  readonly ring: (kind: AlarmKind) => void;
};
const heard = createStore<Heard>(() => ({
  ready: false,
  volume: rememberedVolume(),
  ring: () => {},
}));

/** To be used once, by the desk itself. */
export function useBell(): void {
  const { onAlarm } = useApp();
  useEffect(() => {
    const bell = createBell(
      window,
      () => new AudioContext(),
      () => heard.setState({ ready: true }),
    );
    const ring = (kind: AlarmKind) => bell.ring(kind, heard.getState().volume / 100);
    heard.setState({ ring });
    const stop = onAlarm(({ kind, sound }) => {
      if (sound) ring(kind);
    });
    return () => {
      stop();
      bell.close();
      heard.setState({ ready: false, ring: () => {} });
    };
  }, [onAlarm]);
}

/** Whether this page may sound already: nobody has pressed anything on it yet where it may not. */
export function useBellReady(): boolean {
  return useStore(heard, ({ ready }) => ready);
}

/** How loud the bell is here, and hearing it. */
export function useVolume(): Heard & { readonly setVolume: (volume: number) => void } {
  return { ...useStore(heard), setVolume };
}

function setVolume(volume: number): void {
  heard.setState({ volume });
  localStorage.setItem(volumeKey, String(volume));
}

function rememberedVolume(): number {
  const kept = Number(localStorage.getItem(volumeKey) ?? usualVolume);
  return kept >= 0 && kept <= 100 ? kept : usualVolume;
}
