// When the clocks of a live workshop sound. Only running ones do: a paused clock has no end yet.
import type { AlarmKind } from '../../../shared/contract/protocol.ts';
import { endsByTheWall } from '../../../shared/features/run/countdown.ts';
import type { AuxTimer, Clock, ReportTurn, Turn } from '../../../shared/features/run/model.ts';
import { reportWarning, type TwoParts } from '../../../shared/features/run/rules.ts';
import { thresholdsOf, usualSettings } from '../../../shared/features/run/thresholds.ts';
import { begunClock } from '../../../shared/features/run/turns.ts';
import { minute } from '../../../shared/lib/time.ts';
import type { Alarm } from '../../engine/alarms.ts';
import type { Reader } from '../../engine/transaction.ts';
import { type OnClock, onClock } from './on-clock.ts';

/** Minutes over its time after which an item is told of again, and how often at most. */
const reminder = 5;
const reminders = 12;
/** Milliseconds left of a turn at which its speaker is told; a shorter turn has no warning. */
const turnWarning = 30_000;

/** The alarms of all workshops, past ones too, unsorted; who schedules them knows what has rung. */
export function runAlarms(reader: Reader, now: number): Alarm[] {
  const running = reader.list('runEntry', { endedAt: null });
  const workshops = new Set(running.map(({ workshopId }) => workshopId));
  return [
    ...[...workshops].flatMap((id) =>
      onClock(reader, id, now).flatMap((one) => ofItem(reader, one)),
    ),
    ...reader.list('auxTimer', { pausedAt: null }).flatMap(ofTimer),
    ...reader.list('turn', { endedAt: null }).flatMap((turn) => ofTurn(reader, turn)),
    ...reader.list('reportTurn', { endedAt: null, pausedAt: null }).flatMap(ofReport),
    ...reader.list('panelSlot', { endedAt: null, pausedAt: null }).flatMap(ofReport),
  ];
}

function ofItem(reader: Reader, { entry, item, countdown }: OnClock): Alarm[] {
  const { workshopId } = item;
  if (entry.pausedAt !== null && !endsByTheWall(item)) return [];
  const { warning, danger } = thresholdsOf(item, reader.get('runSettings', workshopId));
  const end = endOf(countdown.clock, countdown.planned);
  const over = Array.from({ length: reminders }, (_, at) => end + (at + 1) * reminder * minute);
  return [
    ...before(end, warning, entry.startedAt, 'item-warning', workshopId),
    ...before(end, danger, entry.startedAt, 'item-danger', workshopId),
    { at: end, kind: 'item-end', workshopId },
    ...over.map((at) => ({ at, kind: 'item-over', workshopId }) as const),
  ];
}

function ofTimer(timer: AuxTimer): Alarm[] {
  const clock = begunClock(timer);
  if (!clock) return [];
  const { workshopId, duration } = timer;
  return [{ at: endOf(clock, duration), kind: 'timer-end', workshopId }];
}

function ofTurn(reader: Reader, turn: Turn): Alarm[] {
  const clock = begunClock(turn);
  if (!clock) return [];
  const { workshopId } = turn;
  const { turnSeconds } = reader.get('runSettings', workshopId) ?? usualSettings;
  const end = endOf(clock, turnSeconds * 1000);
  return [
    ...before(end, turnWarning, clock.startedAt, 'turn-warning', workshopId),
    { at: end, kind: 'turn-end', workshopId },
  ];
}

function ofReport(turn: TwoParts & Pick<ReportTurn, 'workshopId'>): Alarm[] {
  const { workshopId, startedAt, talk, questions } = turn;
  const asked = endOf(turn, talk * minute);
  const end = asked + questions * minute;
  const middle: Alarm[] =
    questions > 0 ? [{ at: asked, kind: 'report-questions', workshopId }] : [];
  return [
    ...before(asked, reportWarning * minute, startedAt, 'report-warning', workshopId),
    ...middle,
    { at: end, kind: 'report-end', workshopId },
  ];
}

/** The instant at which a running clock has used up so many milliseconds. */
function endOf({ startedAt, pausedFor, added }: Clock, planned: number): number {
  return startedAt + pausedFor + planned + added;
}

/** A warning that would come with the start, or with the end, tells nobody anything. */
function before(
  end: number,
  warning: number,
  startedAt: number,
  kind: AlarmKind,
  workshopId: string,
): Alarm[] {
  const at = end - warning;
  return warning > 0 && at > startedAt ? [{ at, kind, workshopId }] : [];
}
