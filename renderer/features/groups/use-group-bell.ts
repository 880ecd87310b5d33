// Rings for every alarm that main sends, whichever of the desk's screens is open.
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { groups as catalogue } from '../../../shared/features/groups/messages.ts';
import { useApp } from '../../state/app.tsx';
import { useWords } from '../../ui/language.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { createBell } from './bell.ts';

const heard = createStore<{ readonly ready: boolean }>(() => ({ ready: false }));

/** To be used once, by the desk itself. What sounds is told in words too. */
export function useGroupBell(): void {
  const { onAlarm } = useApp();
  const words = useWords(catalogue);
  useEffect(() => {
    const bell = createBell(
      window,
      () => new AudioContext(),
      () => heard.setState({ ready: true }),
    );
    const stop = onAlarm((kind) => bell.ring(kind));
    return () => {
      stop();
      bell.close();
      heard.setState({ ready: false });
    };
  }, [onAlarm]);
  useEffect(
    () =>
      onAlarm((kind) =>
        showToast({ text: kind === 'group-end' ? words.alarmEnd : words.alarmWarning }),
      ),
    [onAlarm, words],
  );
}

/** Whether this page may sound already: nobody has pressed anything on it yet where it may not. */
export function useBellReady(): boolean {
  return useStore(heard, ({ ready }) => ready);
}
