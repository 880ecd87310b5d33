// Alarms fire here and nowhere else, each once. Between them nothing is sent.
import type { AlarmKind } from '../../shared/contract/protocol.ts';
import type { Clock } from '../clock.ts';

export type Alarm = {
  /** Instant (ms) at which it sounds. */
  readonly at: number;
  /** `roll`: no bell, an item of the agenda starts by the clock. */
  readonly kind: AlarmKind | 'roll';
  readonly workshopId: string;
  /** The groups whose own clocks these are; none where it is a clock for all. */
  readonly groupIds?: readonly string[];
};

export type Alarms = {
  /** Reads the alarms anew; call it after every change that can move one, or the clock. */
  reschedule(): void;
  close(): void;
};

/**
 * With an alarm ahead, the clock is looked at this often (ms): a timer set before the machine went
 * to sleep comes late by as long as it slept.
 */
const lookEvery = 1000;

/**
 * @param read all alarms as the rows have them now, past ones too
 * @param fire called once for each alarm whose time comes while Uthan runs
 */
export function scheduleAlarms(
  clock: Pick<Clock, 'now' | 'rate'>,
  read: () => readonly Alarm[],
  fire: (alarm: Alarm) => void,
): Alarms {
  /** What lies before it has rung, or was over at the start. */
  let until = clock.now();
  /** What rang before the clock was set back, and lies ahead once more. */
  const rung = new Set<string>();
  let next = Infinity;
  let timer: NodeJS.Timeout | undefined;
  const isAhead = (alarm: Alarm) => alarm.at > until && !rung.has(nameOf(alarm));
  const ring = (now: number) => {
    const due = read().filter((alarm) => isAhead(alarm) && alarm.at <= now);
    until = Math.max(until, now);
    for (const alarm of due) fire(alarm);
  };
  const look = () => {
    const now = clock.now();
    if (now < next) return wait(now);
    ring(now);
    reschedule();
  };
  const wait = (now: number) => {
    const left = Math.max(0, next - now) / clock.rate();
    timer = setTimeout(look, Math.min(lookEvery, left));
    timer.unref();
  };
  const reschedule = () => {
    clearTimeout(timer);
    const now = clock.now();
    const alarms = read();
    if (now < until) {
      for (const alarm of alarms) if (alarm.at > now && alarm.at <= until) rung.add(nameOf(alarm));
      until = now;
    }
    next = alarms.filter(isAhead).reduce((first, { at }) => Math.min(first, at), Infinity);
    if (next < Infinity) wait(now);
  };
  reschedule();
  return { reschedule, close: () => clearTimeout(timer) };
}

function nameOf({ workshopId, kind, at }: Alarm): string {
  return `${workshopId} ${kind} ${at}`;
}
