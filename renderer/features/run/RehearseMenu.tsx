import { FastForward } from 'lucide-react';
import { rehearsalRates } from '../../../shared/contract/limits.ts';
import { plannedEnd } from '../../../shared/features/agenda/rules.ts';
import { runWords } from '../../../shared/features/run/messages.ts';
import { useRehearsalControls, useRehearsalRate } from '../../state/rehearsal.ts';
import { useWords } from '../../ui/language.tsx';
import { Menu } from '../../ui/Menu.tsx';
import type { DayRun } from './use-day-run.ts';

/** Offers to rehearse the day, at a speed; not while anything is on the clock. */
export function RehearseMenu({ run: { day, planned, running } }: { readonly run: DayRun }) {
  const words = useWords(runWords);
  const isOn = useRehearsalRate() !== null;
  const { start } = useRehearsalControls();
  if (isOn || running) return null;
  const length = plannedEnd(day, planned) - day.start;
  return (
    <Menu
      name={words.rehearseDay}
      caption={words.rehearse}
      icon={FastForward}
      items={rehearsalRates.map((rate) => ({
        label: words.rehearseAt(rate, Math.ceil(length / rate)),
        onPress: () => start(day.workshopId, day.id, rate),
      }))}
    />
  );
}
