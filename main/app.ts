// The composition root: store, engine, alarms and backups, put together once.
import type { DownMessage, Snapshot } from '../shared/contract/protocol.ts';
import { tableNames } from '../shared/contract/registry.ts';
import { runningEntry } from '../shared/features/run/rules.ts';
import { newId } from '../shared/lib/ids.ts';
import type { Clock } from './clock.ts';
import { scheduleAlarms } from './engine/alarms.ts';
import { type AnyBody, type Engine, makeEngine } from './engine/engine.ts';
import { Refusal } from './engine/refusal.ts';
import { type Saving, watchSaving } from './engine/saving.ts';
import { bodies } from './features/bodies.ts';
import { alarmsOf } from './features/groups/alarms.ts';
import type { Host } from './host.ts';
import type { Log } from './log.ts';
import { isBehind, scheduleBackups } from './store/backup-schedule.ts';
import { isOutOfReach } from './store/connect.ts';
import { openStore, type Store } from './store/open.ts';

export type AppOptions = {
  readonly dataFolder: string;
  readonly appVersion: string;
  /** Where the fonts are that papers carry inside them. */
  readonly fontFolder: string;
  readonly clock: Clock;
  readonly host: Host;
  readonly log: Log;
};

export type App = AppOptions & {
  readonly store: Store;
  readonly engine: Engine;
  readonly saving: Saving;
  /** Adds a screen to those told of alarms and of saving; returns a function that takes it out. */
  addListener(tell: (message: DownMessage) => void): () => void;
  /** All rows of a workshop by table. Refuses with `unknown-workshop`. */
  rowsOf(workshopId: string): Required<Snapshot>;
  /** Takes a backup now, as before an import. Refuses with `not-saved` where the disk is full. */
  backup(): Promise<void>;
  /** Call when the machine has slept: the clock is set right and alarms that came due ring. */
  woken(): void;
  close(): void;
};

/** Opens the data folder and everything that lives on it. Refuses as `openStore` does. */
export async function openApp(options: AppOptions): Promise<App> {
  const { clock, host, log } = options;
  const store = await openStore(options.dataFolder, clock.now);
  const listeners = new Set<(message: DownMessage) => void>();
  const tell = (message: DownMessage) => {
    for (const listener of listeners) listener(message);
  };
  const saving = watchSaving(store, (ok) => tell({ type: 'saving', ok }));
  const engine = makeEngine({
    store,
    clock,
    newId,
    bodies: bodies as Readonly<Record<string, AnyBody>>,
    onDiskTrouble: saving.trouble,
    onListenerError: (error) => log.error('a change could not be told', error),
  });
  const alarms = scheduleAlarms(
    clock,
    () => alarmsOf(store.rows.list('groupTimer', {})),
    ({ kind, workshopId }) => tell({ type: 'alarm', kind, workshopId }),
  );
  const backups = store.backups ? scheduleBackups(store.backups, clock, log) : undefined;
  if (isBehind(store)) backups?.changed();
  const stayAwake = () =>
    host.keepAwake(runningEntry(store.rows.list('runEntry', { endedAt: null })) !== undefined);
  stayAwake();
  engine.subscribe(({ changes }) => {
    backups?.changed();
    if (changes.some(({ table }) => table === 'groupTimer' || table === 'workshop'))
      alarms.reschedule();
    if (changes.some(({ table }) => table === 'runEntry')) stayAwake();
  });
  return {
    ...options,
    store,
    engine,
    saving,
    addListener: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    rowsOf: (workshopId) => rowsOf(store, workshopId),
    backup: async () => {
      await store.backups?.take(clock.now()).catch((error: unknown) => {
        throw isOutOfReach(error) ? new Refusal('not-saved') : error;
      });
    },
    woken: () => {
      clock.resync();
      alarms.reschedule();
    },
    close: () => {
      for (const part of [alarms, saving, backups, store]) part?.close();
    },
  };
}

function rowsOf(store: Store, workshopId: string): Required<Snapshot> {
  if (!store.rows.get('workshop', workshopId)) throw new Refusal('unknown-workshop');
  const byTable = tableNames.map((table) => [table, store.rows.list(table, { workshopId })]);
  return Object.fromEntries(byTable) as Required<Snapshot>;
}
