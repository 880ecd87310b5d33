// What screens speak with, over whatever store: the engine, its alarms, and who is told.
import type { DownMessage, Snapshot } from '../shared/contract/protocol.ts';
import { tableNames } from '../shared/contract/registry.ts';
import { newId } from '../shared/lib/ids.ts';
import type { Clock } from './clock.ts';
import type { Alarms } from './engine/alarms.ts';
import { type AnyBody, type Engine, makeEngine } from './engine/engine.ts';
import { Refusal } from './engine/refusal.ts';
import { type Saving, watchSaving } from './engine/saving.ts';
import { bodies } from './features/bodies.ts';
import { guard } from './features/guard.ts';
import type { Door } from './features/room/stage-view.ts';
import type { Host } from './host.ts';
import type { Log } from './log.ts';
import { clockTables, isOnTheClock } from './on-the-clock.ts';
import { openScreens, type Screens } from './screens.ts';
import type { Store } from './store/open.ts';
import { keepTime } from './timekeeper.ts';

export type AppOptions = {
  readonly dataFolder: string;
  readonly appVersion: string;
  /** Where the fonts are that papers carry inside them. */
  readonly fontFolder: string;
  readonly clock: Clock;
  readonly host: Host;
  readonly log: Log;
  /** The room that phones may come into at this moment; null, or left out: none. */
  readonly door?: () => Door | null;
};

type Time = Extract<DownMessage, { readonly type: 'clock' }>;

export type LiveApp = AppOptions & {
  /** The id of the rehearsal that this app is of; null for the real one. */
  readonly rehearsal: string | null;
  readonly store: Store;
  readonly engine: Engine;
  readonly saving: Saving;
  readonly alarms: Alarms;
  readonly screens: Screens;
  /** Says something to every screen that listens. */
  tell(message: DownMessage): void;
  /** Adds a screen to those told of alarms, saving and the clock; returns a function that takes it out. */
  addListener(listener: (message: DownMessage) => void): () => void;
  /** All rows of a workshop by table. Refuses with `unknown-workshop`. */
  rowsOf(workshopId: string): Required<Snapshot>;
  /** What time it is, as screens are told. */
  time(): Time;
  /** Tells every screen what time it is. */
  tellTime(): void;
  /** Whether anything is on the clock, or a countdown goes on. */
  isBusy(): boolean;
  /**
   * Follows the machine's wall clock where somebody has set it, and tells the screens. While
   * anything is on the clock its time goes on evenly instead: that is made up for afterwards.
   */
  checkClock(): void;
  /** While held, the wall clock is not followed, and nothing starts by it. */
  holdClock(on: boolean): void;
  /** Keeps the machine awake while somebody is at work, and lets it sleep otherwise. */
  stayAwake(): void;
  close(): void;
};

/** Puts an app together over a store, which it closes with itself; see `LiveApp.rehearsal`. */
export function liveApp(
  store: Store,
  options: AppOptions,
  rehearsal: string | null = null,
): LiveApp {
  const { clock, host, log } = options;
  const { tell, addListener } = listenersOf();
  const saving = watchSaving(store, (ok) => tell({ type: 'saving', ok }));
  const engine = makeEngine({
    store,
    clock,
    newId,
    bodies: bodies as Readonly<Record<string, AnyBody>>,
    guard,
    onDiskTrouble: saving.trouble,
    onListenerError: (error) => log.error('a change could not be told', error),
  });
  const screens = openScreens({ ...options, store, engine });
  let held = false;
  const alarms = keepTime({ store, engine, clock, host, log, tell, isHeld: () => held });
  const time = () => ({ type: 'clock', now: clock.now(), rate: clock.rate(), rehearsal }) as const;
  const tellTime = () => tell(time());
  const isBusy = () => isOnTheClock(store.rows, clock.now());
  const checkClock = () => {
    if (held || isBusy() || !clock.resync()) return;
    alarms.reschedule();
    tellTime();
  };
  engine.subscribe(({ changes }) => {
    if (changes.some(({ table }) => clockTables.has(table))) checkClock();
  });
  return {
    ...options,
    rehearsal,
    store,
    engine,
    saving,
    alarms,
    screens,
    tell,
    addListener,
    rowsOf: (workshopId) => rowsOf(store, workshopId),
    time,
    tellTime,
    isBusy,
    checkClock,
    holdClock: (on) => {
      held = on;
      if (on) return;
      checkClock();
      alarms.reschedule();
    },
    stayAwake: alarms.stayAwake,
    close: () => {
      for (const part of [alarms, saving, store]) part.close();
    },
  };
}

function listenersOf(): Pick<LiveApp, 'tell' | 'addListener'> {
  const listeners = new Set<(message: DownMessage) => void>();
  return {
    tell: (message) => {
      for (const listener of listeners) listener(message);
    },
    addListener: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function rowsOf(store: Store, workshopId: string): Required<Snapshot> {
  if (!store.rows.get('workshop', workshopId)) throw new Refusal('unknown-workshop');
  const byTable = tableNames.map((table) => [table, store.rows.list(table, { workshopId })]);
  return Object.fromEntries(byTable) as Required<Snapshot>;
}
