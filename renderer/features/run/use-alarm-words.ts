// What sounds is told in words too, whichever of the desk's screens is open.
import { useEffect } from 'react';
import { clockWords } from '../../../shared/features/run/clock-messages.ts';
import { useApp } from '../../state/app.tsx';
import { useWords } from '../../ui/language.tsx';
import { showToast } from '../../ui/toast-store.ts';

/** To be used once, by the desk itself. */
export function useAlarmWords(): void {
  const { onAlarm } = useApp();
  const words = useWords(clockWords);
  useEffect(
    () =>
      onAlarm(({ kind, groups }) => {
        const whose = groups.length > 0 ? `${groups.join(', ')}: ` : '';
        showToast({ text: `${whose}${words[kind]}` });
      }),
    [onAlarm, words],
  );
}
