import { Play } from 'lucide-react';
import type { ReactNode } from 'react';
import { runWords } from '../../../shared/features/run/messages.ts';
import { minute } from '../../../shared/lib/time.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { Controls } from './Controls.tsx';
import styles from './cockpit.module.css';
import { Drift } from './Drift.tsx';
import { HugeClock } from './HugeClock.tsx';
import { OtherClocks } from './OtherClocks.tsx';
import { Repair } from './Repair.tsx';
import { SetLeft } from './SetLeft.tsx';
import type { DayRun, OnClock } from './use-day-run.ts';

/** What is on the clock, how the day stands, and the controls. */
export function Cockpit({ run }: { readonly run: DayRun }) {
  const words = useWords(runWords);
  const { running } = run;
  return (
    <section className={styles.cockpit} aria-label={words.now}>
      {running ? <Current run={run} running={running} /> : <Idle run={run} />}
      <Controls run={run} />
      <OtherClocks others={run.others} />
      <Drift run={run} />
      <Repair run={run} />
    </section>
  );
}

function Current({ run, running }: { readonly run: DayRun; readonly running: OnClock }) {
  const words = useWords(runWords);
  const { item } = running;
  return (
    <>
      <div className={styles.what}>
        <h2 className={styles.title}>{item.title || words.untitled}</h2>
        {(item.lead || item.method) && (
          <p className={styles.lead}>{[item.lead, item.method].filter(Boolean).join(' · ')}</p>
        )}
      </div>
      <div className={styles.middle}>
        <HugeClock running={running} />
        <Times run={run} running={running} />
      </div>
      {item.notes && <p className={styles.private}>{item.notes}</p>}
    </>
  );
}

/** Planned beside actual. */
function Times({
  run: { projection, timeZone },
  running: { item, entry },
}: {
  readonly run: DayRun;
  readonly running: OnClock;
}) {
  const words = useWords(runWords);
  const format = useFormat();
  const times = projection?.items.find(({ itemId }) => itemId === item.id);
  if (!times) return null;
  const at = (instant: number) => format.instant(instant, timeZone);
  return (
    <div className={styles.beside}>
      <dl className={styles.times}>
        <Pair name={words.planned}>
          {words.times(at(times.plannedStart), at(times.plannedEnd))}
          <br />
          {words.minutes(Math.round((times.plannedEnd - times.plannedStart) / minute))}
        </Pair>
        <Pair name={words.actual}>{words.about(at(times.start), at(times.end))}</Pair>
      </dl>
      <SetLeft key={entry.id} entry={entry} />
    </div>
  );
}

function Pair({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="figures">{children}</dd>
    </div>
  );
}

function Idle({ run }: { readonly run: DayRun }) {
  const words = useWords(runWords);
  const next = run.next?.item;
  const begun = run.projection?.items.some(({ state }) => state === 'done');
  return (
    <div className={styles.idle}>
      <Play aria-hidden size={40} strokeWidth={1.25} />
      <h2 className={styles.title}>
        {next ? words.startWhat(next.title || words.untitled) : words.nothingRuns}
      </h2>
      <p className={styles.lead}>{!next ? words.dayOver : begun ? words.goOn : words.begin}</p>
    </div>
  );
}
