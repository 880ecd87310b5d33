import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import {
  type Bar,
  type Dated,
  type Grip,
  movedBy,
} from '../../../shared/features/action-plan/grid.ts';
import { planStatuses } from '../../../shared/features/action-plan/messages.ts';
import type { PlanLine } from '../../../shared/features/action-plan/model.ts';
import { timelineWords } from '../../../shared/features/action-plan/sheet-messages.ts';
import { classNames } from '../../ui/class-names.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import styles from './timeline.module.css';

/** Days by which a press of an arrow moves a bar or an end of it. */
const step = 7;

type Held = { readonly grip: Grip; readonly from: number; readonly width: number };

/** When a line is worked on: carried as a whole, or by one of its ends; by mouse and by arrows. */
export function LineBar({
  line,
  name,
  bar,
  days,
  onDays,
  onPut,
}: {
  readonly line: PlanLine;
  readonly name: string;
  readonly bar: Bar | null;
  /** Of the whole grid. */
  readonly days: number;
  readonly onDays: (days: Dated) => void;
  /** Puts a bar where there is none. */
  readonly onPut: () => void;
}) {
  const words = useWords(timelineWords);
  const statuses = useWords(planStatuses);
  const format = useFormat();
  const { drag, moved } = useDrag(line, days, onDays);
  if (bar === null) {
    return (
      <button
        type="button"
        className={styles.put}
        aria-label={words.noDates(name)}
        onClick={onPut}
      />
    );
  }
  const ends = [line.start || line.due, line.due || line.start].map((day) => format.date(day));
  const [from = '', to = ''] = ends;
  const keyed = (event: KeyboardEvent) => {
    const way = { ArrowLeft: -step, ArrowRight: step }[event.key];
    if (way === undefined || event.altKey) return;
    event.preventDefault();
    const grip = event.shiftKey ? 'due' : event.ctrlKey || event.metaKey ? 'start' : 'whole';
    onDays(movedBy(line, grip, way));
  };
  const by = (moved?.days ?? 0) / days;
  const start = bar.from + (moved?.grip === 'due' ? 0 : by);
  const end = bar.to + (moved?.grip === 'start' ? 0 : by);
  const about = {
    insetInlineStart: `${start * 100}%`,
    inlineSize: `${Math.max(0, end - start) * 100}%`,
  };
  return (
    <button
      type="button"
      className={classNames(styles.bar, styles[line.status], moved && styles.held)}
      style={about}
      aria-label={`${words.bar(name, from, to)}, ${statuses[line.status]}`}
      data-tip={words.bar(name, from, to)}
      onKeyDown={keyed}
      {...drag('whole')}
    >
      <span className={styles.end} data-end="start" {...drag('start')} />
      <span className={styles.end} data-end="due" {...drag('due')} />
    </button>
  );
}

/** How far a bar is carried while the pointer is down; let go, it is where its days then are. */
function useDrag(line: PlanLine, all: number, onDays: (days: Dated) => void) {
  const held = useRef<Held | null>(null);
  const [moved, setMoved] = useState<{ readonly grip: Grip; readonly days: number } | null>(null);
  const daysAt = (event: PointerEvent, { from, width }: Held) =>
    Math.round(((event.clientX - from) / width) * all);
  const drag = (grip: Grip) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      event.stopPropagation();
      const lane = event.currentTarget.closest(`.${styles.lane}`);
      if (!lane) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      held.current = { grip, from: event.clientX, width: lane.getBoundingClientRect().width };
    },
    onPointerMove: (event: PointerEvent) => {
      if (held.current?.grip === grip) setMoved({ grip, days: daysAt(event, held.current) });
    },
    onPointerUp: (event: PointerEvent) => {
      if (held.current?.grip !== grip) return;
      const days = daysAt(event, held.current);
      if (days !== 0) onDays(movedBy(line, grip, days));
      held.current = null;
      setMoved(null);
    },
    onPointerCancel: () => {
      held.current = null;
      setMoved(null);
    },
  });
  return { drag, moved };
}
