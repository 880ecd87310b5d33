// What the room sees of the clocks: anchors, from which each screen draws the time by itself.
import type { AgendaItem, Day } from '../../../shared/features/agenda/model.ts';
import { takesNoTime, timesOf } from '../../../shared/features/agenda/rules.ts';
import { followersOf } from '../../../shared/features/run/lines.ts';
import type { ReportTurn } from '../../../shared/features/run/model.ts';
import { dayAtHand, firstAhead, projectDay } from '../../../shared/features/run/projection.ts';
import { clockOf, runningEntries } from '../../../shared/features/run/rules.ts';
import type {
  ClockScene,
  ComingUp,
  ReportScene,
  SceneClock,
  SpeakersScene,
  TrackScene,
} from '../../../shared/features/run/scene.ts';
import { thresholdsOf, usualSettings } from '../../../shared/features/run/thresholds.ts';
import { groupsInTurn } from '../../../shared/features/run/turns.ts';
import { inOrder } from '../../../shared/lib/ordering.ts';
import { minute } from '../../../shared/lib/time.ts';
import type { Reader } from '../../engine/transaction.ts';
import { type OnClock, onClock } from './on-clock.ts';

/**
 * The item on the clock and the one behind it in its line; with nothing on the clock, the next one
 * ahead. Where tracks run beside each other, those of each, and where they meet. What is private is
 * none of it.
 * @param refId the day to look at while nothing runs; null: the one at hand
 * @param now main's clock (ms)
 */
export function clockScene(
  reader: Reader,
  workshopId: string,
  refId: string | null,
  now: number,
): ClockScene {
  const timeZone = reader.get('workshop', workshopId)?.timeZone ?? 'UTC';
  const days = reader.list('day', { workshopId });
  const items = reader.list('agendaItem', { workshopId });
  const entries = reader.list('runEntry', { workshopId });
  const clocks = onClock(reader, workshopId, now);
  const running = clocks[0]?.item;
  const named = running ? undefined : days.find(({ id }) => id === refId);
  const day = named ?? dayAtHand(days, items, entries, now, timeZone);
  const coming = day && comingIn(reader, day, clocks, now, timeZone);
  const beside = besideEachOther(clocks);
  if (coming && beside.length > 0) {
    const tracks = inOrder(reader.list('track', { workshopId })).flatMap((track): TrackScene[] => {
      const own = beside.find(({ item }) => item.trackId === track.id);
      if (!own) return [];
      const { id, title, place } = track;
      const next = coming.behind(own.item);
      return [{ id, track: title, place, current: titled(reader, own), next }];
    });
    return { kind: 'clock', timeZone, current: null, next: coming.together(), tracks };
  }
  const [first] = clocks;
  const current = first?.item.isPublic ? titled(reader, first) : null;
  const next = (running ? coming?.behind(running) : coming?.first()) ?? null;
  return { kind: 'clock', timeZone, current, next, tracks: [] };
}

/** What the room may know of the clocks of several tracks; none where fewer than two run. */
function besideEachOther(clocks: readonly OnClock[]): readonly OnClock[] {
  const known = clocks.filter(({ item }) => item.isPublic && item.trackId !== null);
  return known.length > 1 ? known : [];
}

function titled(reader: Reader, clock: OnClock): TrackScene['current'] {
  const { title, lead } = clock.item;
  return { title, lead, ...sceneClock(reader, clock) };
}

function sceneClock(reader: Reader, { item, countdown }: OnClock): SceneClock {
  return { ...countdown, ...thresholdsOf(item, reader.get('runSettings', item.workshopId)) };
}

/**
 * The clock of the item that runs, without a word of what it is; null where it is private, and where
 * tracks run beside each other: without a word, nobody could tell whose it is.
 * @param now main's clock (ms)
 */
export function runningClock(reader: Reader, workshopId: string, now: number): SceneClock | null {
  const clocks = onClock(reader, workshopId, now);
  const [current] = clocks;
  if (!current?.item.isPublic || besideEachOther(clocks).length > 0) return null;
  return sceneClock(reader, current);
}

/**
 * The clocks of tracks that run beside each other, by their items' ids; none where fewer than two do.
 * @param now main's clock (ms)
 */
export function clocksBeside(
  reader: Reader,
  workshopId: string,
  now: number,
): Readonly<Record<string, SceneClock>> {
  const beside = besideEachOther(onClock(reader, workshopId, now));
  return Object.fromEntries(beside.map((clock) => [clock.item.id, sceneClock(reader, clock)]));
}

type Coming = {
  /** The item behind another in its line. */
  behind(item: AgendaItem): ComingUp | null;
  /** What all do together once the tracks that run have ended. */
  together(): ComingUp | null;
  /** The first that is still ahead. */
  first(): ComingUp | null;
};

/** What comes in a day, of what the room may know of and takes time. */
function comingIn(
  reader: Reader,
  day: Day,
  clocks: readonly OnClock[],
  now: number,
  timeZone: string,
): Coming {
  const planned = timesOf(day, reader.list('agendaItem', { dayId: day.id }));
  const entries = reader.list('runEntry', { workshopId: day.workshopId });
  const projection = projectDay(day, planned, entries, now, timeZone);
  const running = clocks.map(({ item }) => item.id);
  const known = planned
    .map(({ item }) => item)
    .filter(({ id, isPublic }) => isPublic || running.includes(id));
  const told = (item: AgendaItem | undefined, waits: boolean): ComingUp | null => {
    if (!item) return null;
    const expected = projection?.items.find(({ itemId }) => itemId === item.id);
    return { title: item.title, notBefore: waits ? (expected?.plannedStart ?? null) : null };
  };
  const stretches = clocks.map(({ entry }) => entry);
  return {
    behind: ({ id }) => {
      const [next, ...beside] = followersOf(known, id, stretches);
      const coming = told(next, next !== undefined && next.fixedStart !== null);
      const title = [next, ...beside].map((item) => item?.title).join(' · ');
      return coming && { ...coming, title };
    },
    together: () => {
      const last = known.findLastIndex(({ id }) => running.includes(id));
      const meets = (item: AgendaItem) => item.trackId === null && !takesNoTime(item);
      const next = known.slice(last + 1).find(meets);
      return told(next, next !== undefined && next.fixedStart !== null);
    },
    first: () => told(firstAhead(projection, planned, ({ isPublic }) => isPublic)?.item, true),
  };
}

/** Who speaks now, and who has asked to. */
export function speakersScene(reader: Reader, workshopId: string): SpeakersScene {
  const turns = inOrder(reader.list('turn', { workshopId })).filter(({ endedAt }) => !endedAt);
  const current = turns.find(({ startedAt }) => startedAt !== null);
  const seconds = reader.get('runSettings', workshopId)?.turnSeconds ?? usualSettings.turnSeconds;
  return {
    kind: 'speakers',
    current:
      current && current.startedAt !== null
        ? {
            name: current.name,
            clock: clockOf({ ...current, startedAt: current.startedAt }),
            planned: seconds * 1000,
          }
        : null,
    waiting: turns
      .filter(({ startedAt }) => startedAt === null)
      .map(({ id, name }) => ({ id, name })),
  };
}

/**
 * The group that reports, and the one on deck: of the item in which the last turn was, unless that
 * is over and another report-back runs.
 */
export function reportScene(reader: Reader, workshopId: string): ReportScene {
  const turns = reader.list('reportTurn', { workshopId });
  const latest = turns.reduce<ReportTurn | undefined>(later, undefined);
  const running = runningEntries(reader.list('runEntry', { workshopId })).flatMap(({ itemId }) => {
    const on = reader.get('agendaItem', itemId);
    return on ? [on] : [];
  });
  const isOver =
    latest && latest.endedAt !== null && !running.some(({ id }) => id === latest.itemId);
  const last = latest && reader.get('agendaItem', latest.itemId);
  const reporting = running.find(({ kind }) => kind === 'report-back');
  const item = (isOver ? reporting : last) ?? last ?? reporting ?? running[0];
  const all = item ? inOrder(reader.list('group', { workshopId })) : [];
  const groups = item ? groupsInTurn(item, all) : [];
  const own = turns.filter(({ itemId }) => itemId === item?.id);
  const current = own.find(({ endedAt }) => endedAt === null);
  const group = current && reader.get('group', current.groupId);
  const had = new Set(own.map(({ groupId }) => groupId));
  return {
    kind: 'report',
    of: 'groups',
    title: item?.isPublic ? item.title : '',
    current:
      current && group
        ? {
            name: group.name,
            question: group.question,
            clock: clockOf(current),
            talk: current.talk * minute,
            questions: current.questions * minute,
          }
        : null,
    next: groups.find(({ id }) => !had.has(id))?.name ?? null,
    done: had.size - (current ? 1 : 0),
    count: Math.max(groups.length, had.size),
    results: null,
  };
}

function later(a: ReportTurn | undefined, b: ReportTurn): ReportTurn {
  if (!a || b.endedAt === null) return b;
  return a.endedAt === null || a.startedAt > b.startedAt ? a : b;
}
