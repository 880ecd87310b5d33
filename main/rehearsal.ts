// Rehearsals: a copy of one workshop in memory, run faster. Nothing of it reaches the disk.
import type { Snapshot } from '../shared/contract/protocol.ts';
import { type AnyRow, tableNames } from '../shared/contract/registry.ts';
import type { Day } from '../shared/features/agenda/model.ts';
import { dayAtHand } from '../shared/features/run/projection.ts';
import { newId } from '../shared/lib/ids.ts';
import { minute } from '../shared/lib/time.ts';
import { instantAt, wallTime } from '../shared/lib/zoned-time.ts';
import { Refusal } from './engine/refusal.ts';
import { type FasterClock, fasterClock } from './faster-clock.ts';
import { type LiveApp, liveApp } from './live-app.ts';
import { connect } from './store/connect.ts';
import { type Store, storeOver } from './store/open.ts';

export type RehearsalStart = {
  readonly workshopId: string;
  /** The day to begin with; null: the one at hand. */
  readonly dayId: string | null;
  /** How many times as fast as real time. */
  readonly rate: number;
};

export type Rehearsals = {
  /** The app of the rehearsal that is on; null where none is. */
  current(): LiveApp | null;
  /**
   * Begins one at the planned start of a day, with nothing run yet. Refuses with `rehearsing`
   * where one is on, with `clock-running` where anything real is on the clock, with `gone` where
   * there is no such day.
   */
  start(how: RehearsalStart): void;
  /** Goes on at another speed. Refuses with `rehearsal-over` where none is on. */
  setRate(rate: number): void;
  /** Ends the one that is on, if any, and drops all of it. */
  end(): void;
  /** Calls back when screens have to go over; returns a function that ends it. */
  onChange(listener: () => void): () => void;
};

type Rows = Required<Snapshot>;

/** @param real the app that rehearsals are of, and that screens come back to */
export function rehearsalsOf(real: LiveApp): Rehearsals {
  let on: { readonly app: LiveApp; readonly clock: FasterClock } | null = null;
  const listeners = new Set<() => void>();
  const goOver = () => {
    for (const listener of listeners) listener();
  };
  const tellAgain = () => {
    on?.app.alarms.reschedule();
    on?.app.tellTime();
  };
  return {
    current: () => on?.app ?? null,
    start: ({ workshopId, dayId, rate }) => {
      if (on) throw new Refusal('rehearsing');
      if (real.isBusy()) throw new Refusal('clock-running');
      const rows = real.rowsOf(workshopId);
      const day = dayToRun(rows, dayId, real.clock.now());
      const clock = fasterClock(real.clock, day.begin, rate, tellAgain);
      const host = { ...real.host, keepAwake: () => undefined };
      const store = storeWith(unrun(rows, day.row));
      const door = () => null; // phones are in the real workshop
      on = { app: liveApp(store, { ...real, clock, host, door }, newId()), clock };
      real.holdClock(true);
      real.host.keepAwake(true);
      goOver();
    },
    setRate: (rate) => {
      if (!on) throw new Refusal('rehearsal-over');
      on.clock.setRate(rate);
      tellAgain();
    },
    end: () => {
      const ended = on;
      if (!ended) return;
      on = null;
      ended.clock.stop();
      real.holdClock(false);
      real.stayAwake();
      goOver();
      ended.app.close();
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The day as it is rehearsed, and the instant at which it begins; one without a date is today. */
function dayToRun(rows: Rows, dayId: string | null, now: number): { row: Day; begin: number } {
  const timeZone = rows.workshop[0]?.timeZone ?? 'UTC';
  const day =
    dayId === null
      ? dayAtHand(rows.day, rows.agendaItem, rows.runEntry, now, timeZone)
      : rows.day.find(({ id }) => id === dayId);
  if (!day) throw new Refusal('gone');
  const begin = (date: string) => instantAt(date, day.start * minute, timeZone);
  if (!Number.isNaN(begin(day.date))) return { row: day, begin: begin(day.date) };
  const today = wallTime(now, timeZone).day;
  return { row: { ...day, date: today }, begin: begin(today) };
}

/** The rows as they are before anything has run, so that the whole course of the day is seen. */
function unrun(rows: Rows, day: Day): Rows {
  const waiting = { startedAt: null, pausedAt: null, pausedFor: 0, added: 0 };
  return {
    ...rows,
    day: rows.day.map((row) => (row.id === day.id ? day : row)),
    runEntry: [],
    clockEvent: [],
    reportTurn: [],
    panelSlot: [],
    groupTimer: [],
    arrangement: rows.arrangement.map((row) => ({ ...row, round: 0 })),
    turn: rows.turn.filter(({ startedAt }) => startedAt === null),
    auxTimer: rows.auxTimer.map((timer) => ({ ...timer, ...waiting })),
  };
}

function storeWith(rows: Rows): Store {
  const store = storeOver(connect(':memory:'));
  store.transact(() => {
    for (const table of tableNames) {
      const own: readonly AnyRow[] = rows[table];
      for (const row of own) store.rows.insert(table, row);
    }
  });
  return store;
}
