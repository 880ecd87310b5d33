// The repair's key pressed on another screen: the cockpit opens, with the ways to repair the day.
import { useEffect } from 'react';
import { repairWords } from '../../../shared/features/run/repair-messages.ts';
import { goTo, hrefOf, useRoute } from '../../state/route.ts';
import { useWords } from '../../ui/language.tsx';
import { useShortcut } from '../../ui/shortcuts.ts';
import type { DayRun } from './use-day-run.ts';

let wished = false;

/** Whether a day as it is going has anything left that could be repaired. */
export function canRepair(run: DayRun | undefined): boolean {
  const { live = false, items = [] } = run?.projection ?? {};
  return live && items.some(({ state }) => state === 'now' || state === 'ahead');
}

/** The key, wherever the cockpit is not. */
export function useRepairElsewhere(run: DayRun | undefined): void {
  const words = useWords(repairWords);
  const route = useRoute();
  const elsewhere = route.kind === 'workshop' && route.section !== 'run';
  useShortcut(elsewhere && canRepair(run) ? 'r' : null, words.repair, () => {
    if (route.kind !== 'workshop') return;
    wished = true;
    goTo(hrefOf(route.id, 'run'));
  });
}

/** Calls back once, in the cockpit, where the key was pressed elsewhere. */
export function useRepairWish(act: () => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a wish is granted on arrival alone
  useEffect(() => {
    if (wished) act();
    wished = false;
  }, []);
}
