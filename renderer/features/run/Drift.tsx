import { Check, ClockAlert, Rewind } from 'lucide-react';
import { clockWords } from '../../../shared/features/run/clock-messages.ts';
import { runWords } from '../../../shared/features/run/messages.ts';
import type { Projection } from '../../../shared/features/run/projection.ts';
import { minute } from '../../../shared/lib/time.ts';
import { classNames } from '../../ui/class-names.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { Note } from '../../ui/Surfaces.tsx';
import styles from './drift.module.css';
import type { DayRun } from './use-day-run.ts';

/** How late the day is, when it will end, and whether the next fixed point holds, in words. */
export function Drift({ run }: { readonly run: DayRun }) {
  const { projection, timeZone } = run;
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
      <More run={run} projection={projection} />
    </Note>
  );
}

/** What of the delay came after the day began, and the next fixed point. */
function More({ run, projection }: { readonly run: DayRun; readonly projection: Projection }) {
  const words = useWords(clockWords);
  const { untitled } = useWords(runWords);
  const format = useFormat();
  const { began, drift, fixed } = projection;
  const sinceStart = Math.round(drift / minute) - Math.round(began / minute);
  const item = run.planned.find((each) => each.item.id === fixed?.itemId)?.item;
  const facts = [began >= minute && words.sinceStart(sinceStart)];
  if (fixed && item) {
    const time = format.instant(fixed.at, run.timeZone);
    const minutes = Math.round(fixed.slack / minute);
    const title = item.title || untitled;
    if (minutes > 0) facts.push(words.spare(title, time, minutes));
    else facts.push(minutes < 0 ? words.tooLate(title, time, -minutes) : words.inTime(title, time));
  }
  const told = facts.filter(Boolean).join(' · ');
  return told === '' ? null : <span className={classNames(styles.more, 'figures')}>{told}</span>;
}
