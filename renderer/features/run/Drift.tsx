import { Check, ClockAlert, Rewind } from 'lucide-react';
import { runWords } from '../../../shared/features/run/messages.ts';
import { minute } from '../../../shared/lib/time.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { Note } from '../../ui/Surfaces.tsx';
import type { DayRun } from './use-day-run.ts';

/** How late the day is and when it will end, in words. */
export function Drift({ run: { projection, timeZone } }: { readonly run: DayRun }) {
  const words = useWords(runWords);
  const format = useFormat();
  if (!projection) return null;
  const minutes = Math.round(projection.drift / minute);
  const time = (instant: number) => format.instant(instant, timeZone);
  const told =
    minutes > 0 ? words.late(minutes) : minutes < 0 ? words.early(-minutes) : words.onTime;
  const isAhead = projection.items.some(({ state }) => state === 'ahead' || state === 'now');
  const end = isAhead ? words.ends(time(projection.end)) : words.ended(time(projection.end));
  return (
    <Note
      tone={minutes > 0 ? 'warning' : 'good'}
      icon={minutes > 0 ? ClockAlert : minutes < 0 ? Rewind : Check}
    >
      <strong className="figures">{`${told}, ${end}`}</strong>{' '}
      <span className="figures">({words.plannedEnd(time(projection.plannedEnd))})</span>
    </Note>
  );
}
