import { Check } from 'lucide-react';
import { useId, useRef } from 'react';
import { runWords } from '../../../shared/features/run/messages.ts';
import { repairWords } from '../../../shared/features/run/repair-messages.ts';
import type { RepairChange, RepairPlan } from '../../../shared/features/run/repair-plan.ts';
import type { Rest } from '../../../shared/features/run/rest-of-day.ts';
import { minute } from '../../../shared/lib/time.ts';
import { useSend } from '../../state/use-send.ts';
import { Button } from '../../ui/Button.tsx';
import { useFormat, useWords } from '../../ui/language.tsx';
import styles from './repair.module.css';
import type { DayRun } from './use-day-run.ts';

type CardProps = {
  readonly run: DayRun;
  readonly rest: Rest;
  readonly plan: RepairPlan;
  /** Of two ways to give time back, which one it is. */
  readonly way: 'shareOut' | 'inTurn' | null;
  readonly onApplied: (byKeyboard: boolean) => void;
};

/** One way to repair the day: what it does, when the day ends then, and what changes. */
export function RepairCard({ run, rest, plan, way, onApplied }: CardProps) {
  const words = useWords(repairWords);
  const format = useFormat();
  const send = useSend();
  const id = useId();
  const card = useRef<HTMLElement>(null);
  const told = useTitle(run, plan);
  const title = way === null ? told : words[way];
  const { changes, later } = plan;
  const end = format.instant(rest.zero + plan.end * minute, run.timeZone);
  const apply = async () => {
    const input = {
      dayId: run.day.id,
      at: Math.floor(run.now),
      later,
      changes: changes.map(({ itemId, from, to }) => ({ itemId, from, to })),
    };
    // Told now: once it is done, this card may be gone, and the focus with it.
    const byKeyboard = card.current?.contains(document.activeElement) === true;
    const undoable = gives(plan) ? words.given : words.applied;
    const answer = await send('run.applyRepair', input, { undoable });
    if (answer.ok) onApplied(byKeyboard);
  };
  return (
    <article ref={card} className={styles.card} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      <p className="figures">
        {gives(plan) && `${words.minutesMore(minutesGiven(plan))} `}
        {later > 0 ? words.endsLater(end, later) : words.endsOnTime(end)}
      </p>
      {changes.length > 0 ? (
        <Changes run={run} rest={rest} changes={changes} />
      ) : (
        <p className={styles.quiet}>{words.unchanged}</p>
      )}
      <Button
        icon={Check}
        rest={{ 'aria-label': words.applyWhat(title) }}
        onPress={() => void apply()}
      >
        {words.apply}
      </Button>
    </article>
  );
}

/** Whether a plan gives time back, and how many minutes in all. */
const gives = (plan: RepairPlan) => minutesGiven(plan) > 0;
const minutesGiven = ({ changes }: RepairPlan) =>
  changes.reduce((sum, { from, to }) => sum + to - from, 0);

function useTitle(run: DayRun, { changes, later }: RepairPlan): string {
  const words = useWords(repairWords);
  const nameOf = useNameOf(run);
  const out = changes.filter(({ after }) => after === null);
  const shorter = changes.filter(({ after, from, to }) => after !== null && to < from);
  const longer = changes.filter(({ from, to }) => to > from);
  const clause = (
    some: readonly RepairChange[],
    one: (title: string) => string,
    many: (count: number) => string,
  ) => {
    const [first, second] = some;
    if (!first) return [];
    return [second ? many(some.length) : one(nameOf(first.itemId))];
  };
  const clauses = [
    ...clause(out, words.leaveOut, words.leaveOutSome),
    ...clause(shorter, words.shorten, words.shortenSome),
    ...clause(longer, words.giveMore, words.giveMoreSome),
    ...(later > 0 ? [words.endLater(later)] : []),
  ].join(', ');
  return clauses.charAt(0).toUpperCase() + clauses.slice(1);
}

function useNameOf({ planned }: DayRun): (itemId: string) => string {
  const { untitled } = useWords(runWords);
  return (itemId) => planned.find(({ item }) => item.id === itemId)?.item.title || untitled;
}

function Changes({
  run,
  rest,
  changes,
}: Pick<CardProps, 'run' | 'rest'> & { readonly changes: readonly RepairChange[] }) {
  const words = useWords(repairWords);
  const format = useFormat();
  const nameOf = useNameOf(run);
  const time = (at: number) => format.instant(rest.zero + at * minute, run.timeZone);
  const isMore = changes.some(({ from, to }) => to > from);
  const isRunning = (id: string) => rest.items.some((item) => item.id === id && item.running);
  const timesOf = (id: string, { start, end }: RepairChange['before'], minutes: number) => (
    <>
      <span>{words.span(time(start), time(end))}</span>{' '}
      <span>{isRunning(id) ? words.left(minutes) : words.length(minutes)}</span>
    </>
  );
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.before}</th>
          <th scope="col">{isMore ? words.afterGiven : words.after}</th>
        </tr>
      </thead>
      {changes.map(({ itemId, from, to, before, after }) => (
        <tbody key={itemId}>
          <tr>
            <th scope="rowgroup" colSpan={2}>
              {nameOf(itemId)}
            </th>
          </tr>
          <tr className="figures">
            <td>{timesOf(itemId, before, from)}</td>
            <td>{after ? timesOf(itemId, after, to) : words.leftOut}</td>
          </tr>
        </tbody>
      ))}
    </table>
  );
}
