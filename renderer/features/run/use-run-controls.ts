// What the facilitator does to the clock. Each is one command, at once, and can be undone.
import { newId } from '../../../shared/lib/ids.ts';
import { useWorkshopId } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import type { DayRun } from './use-day-run.ts';

const minute = 60_000;
/** A press this soon (ms) after an item began is the second half of a double click. */
const bounce = 400;

export type RunControls = {
  /** Starts what is next, pauses what runs, or lets it go on; null where there is nothing to do. */
  readonly startPause: (() => void) | null;
  readonly back: (() => void) | null;
  /** Goes on to the next item of the day; behind the last, stops the clock. */
  readonly next: (() => void) | null;
  readonly less: (() => void) | null;
  readonly more: (() => void) | null;
  readonly stop: (() => void) | null;
  readonly goTo: (itemId: string) => void;
};

/** The controls as they stand for a day as it is going. */
export function useRunControls(run: DayRun | undefined): RunControls {
  const send = useSend();
  const workshopId = useWorkshopId();
  const goTo = (itemId: string) => void send('run.start', { itemId, entryId: newId() });
  const running = run?.running ?? null;
  if (!running) {
    const first = run?.next?.item.id;
    const startPause = first === undefined ? null : () => goTo(first);
    return { startPause, back: null, next: null, less: null, more: null, stop: null, goTo };
  }
  const { entry } = running;
  const settled = (act: () => void) => () => {
    if (!run || run.now - entry.startedAt > bounce) act();
  };
  const addTime = (by: number) => () => void send('run.addTime', { workshopId, by });
  const stop = () => void send('run.stop', { workshopId });
  const following = run?.isOn ? run.next?.item.id : undefined;
  const before = run?.isOn ? run.previous?.item.id : undefined;
  return {
    startPause: () =>
      void send(entry.pausedAt === null ? 'run.pause' : 'run.resume', { workshopId }),
    back: before === undefined ? null : settled(() => goTo(before)),
    next: settled(following === undefined ? stop : () => goTo(following)),
    less: addTime(-minute),
    more: addTime(minute),
    stop,
    goTo,
  };
}
