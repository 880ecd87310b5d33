// What sounds is told in words too, whichever of the desk's screens is open.
import { useEffect } from 'react';
import type { Words } from '../../../shared/contract/catalogue.ts';
import { clockWords } from '../../../shared/features/run/clock-messages.ts';
import { type AlarmListener, useApp } from '../../state/app.tsx';
import { useWords } from '../../ui/language.tsx';
import { showToast } from '../../ui/toast-store.ts';

/** More than these groups are not named one by one. */
const mostNamed = 4;

/** To be used once, by the desk itself. */
export function useAlarmWords(): void {
  const { onAlarm } = useApp();
  const words = useWords(clockWords);
  useEffect(() => onAlarm((alarm) => showToast({ text: toldOf(alarm, words) })), [onAlarm, words]);
}

function toldOf(
  { kind, groups }: Parameters<AlarmListener>[0],
  words: Words<(typeof clockWords)['en']>,
): string {
  const named = groups.length > 0 && groups.length <= mostNamed;
  if (named && kind === 'group-warning') return words.ownWarning(groups.join(', '));
  if (named && kind === 'group-end') return words.ownEnd(groups.join(', '));
  return words[kind];
}
