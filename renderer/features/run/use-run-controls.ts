// What the facilitator does to the clock. Each is one command, at once, and can be undone.
import { useRef } from 'react';
import { newId } from '../../../shared/lib/ids.ts';
import { minute } from '../../../shared/lib/time.ts';
import { useWorkshopId } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { bringToFront } from './front-track.ts';
import type { DayRun } from './use-day-run.ts';

/** A press this soon (ms) after the same one is a double click or a key held down: it must not skip. */
const bounce = 700;

export type RunControls = {
  /** Starts what is next, pauses what runs, or lets it go on; null where there is nothing to do. */
  readonly startPause: (() => void) | null;
  readonly back: (() => void) | null;
  /** Goes on to the next item of the day, or of every track that begins; behind the last, stops the clock. */
  readonly next: (() => void) | null;
  readonly less: (() => void) | null;
  readonly more: (() => void) | null;
  /** By five minutes. */
  readonly muchLess: (() => void) | null;
  readonly muchMore: (() => void) | null;
  readonly stop: (() => void) | null;
  readonly goTo: (itemId: string) => void;
};

/** The controls as they stand for a day as it is going. */
export function useRunControls(run: DayRun | undefined): RunControls {
  const send = useSend();
  const workshopId = useWorkshopId();
  const once = useOnce();
  const goTo = (itemId: string) => {
    const planned = run?.planned.find(({ item }) => item.id === itemId);
    if (planned) bringToFront(planned.item.trackId);
    void send('run.start', { itemId, entryId: newId() });
  };
  const running = run?.running ?? null;
  if (!running) {
    const first = run?.next?.item.id;
    const begin = () => {
      if (first === undefined) return;
      bringToFront(run?.next?.item.trackId ?? null);
      void send('run.start', { itemId: first, entryId: newId(), beside: true });
    };
    return { ...nothing, startPause: first === undefined ? null : begin, goTo };
  }
  const { entry } = running;
  const meant = { workshopId, runningId: entry.id };
  const addTime = (minutes: number) => () =>
    void send('run.addTime', { ...meant, by: minutes * minute });
  const stop = () => void send('run.stop', meant);
  const goOn = () => {
    bringToFront(run?.next?.item.trackId ?? null);
    void send('run.next', { ...meant, entryId: newId() });
  };
  const following = run?.isOn ? run.next?.item.id : undefined;
  const many = run?.isOn === true && run.beside.length > 0;
  const before = run?.isOn ? run.previous?.item.id : undefined;
  return {
    startPause: () => void send(entry.pausedAt === null ? 'run.pause' : 'run.resume', meant),
    back: before === undefined ? null : once('back', () => goTo(before)),
    next: once('next', following === undefined ? stop : many ? goOn : () => goTo(following)),
    less: addTime(-1),
    more: addTime(1),
    muchLess: addTime(-5),
    muchMore: addTime(5),
    stop,
    goTo,
  };
}

const nothing = {
  back: null,
  next: null,
  less: null,
  more: null,
  muchLess: null,
  muchMore: null,
  stop: null,
} as const;

/** Lets an act through unless the same one was asked for a moment ago. */
function useOnce(): (name: string, act: () => void) => () => void {
  const last = useRef({ name: '', at: Number.NEGATIVE_INFINITY });
  return (name, act) => () => {
    const at = performance.now();
    const again = last.current.name === name && at - last.current.at < bounce;
    last.current = { name, at };
    if (!again) act();
  };
}
