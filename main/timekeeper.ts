// What happens by itself as time passes: bells, items that start by the clock, a machine kept awake.
import type { DownMessage } from '../shared/contract/protocol.ts';
import type { TableName } from '../shared/contract/registry.ts';
import { newId } from '../shared/lib/ids.ts';
import { inOrder } from '../shared/lib/ordering.ts';
import type { Clock } from './clock.ts';
import { type Alarm, type Alarms, scheduleAlarms } from './engine/alarms.ts';
import type { Engine } from './engine/engine.ts';
import { boardAlarms } from './features/board/alarms.ts';
import { alarmsOf } from './features/groups/alarms.ts';
import { runAlarms } from './features/run/alarms.ts';
import { dueRolls, rollAlarms } from './features/run/rolls.ts';
import type { Host } from './host.ts';
import type { Log } from './log.ts';
import type { Store } from './store/open.ts';

type Parts = {
  readonly store: Pick<Store, 'rows'>;
  readonly engine: Engine;
  readonly clock: Clock;
  readonly host: Pick<Host, 'keepAwake'>;
  readonly log: Log;
  /** Says something to every screen that listens. */
  readonly tell: (message: DownMessage) => void;
  /** While so, nothing starts by the clock: a rehearsal is on, of which these rows must know nothing. */
  readonly isHeld: () => boolean;
};

export type Timekeeper = Alarms & {
  /** Keeps the machine awake while somebody is at work, and lets it sleep otherwise. */
  stayAwake(): void;
};

/** The tables whose changes can move an alarm, or what starts by the clock. */
const moving: ReadonlySet<TableName> = new Set([
  'workshop',
  'day',
  'agendaItem',
  'track',
  'groupTimer',
  'board',
  'runEntry',
  'runSettings',
  'auxTimer',
  'turn',
  'reportTurn',
  'panelSlot',
]);

/** Where a begun row without an end says that somebody is at work. */
const working = ['runEntry', 'turn', 'reportTurn', 'panelSlot'] as const;

/** Follows the rows until it is closed. */
export function keepTime({ store, engine, clock, host, log, tell, isHeld }: Parts): Timekeeper {
  const { rows } = store;
  const startDue = () => {
    if (!isHeld()) startAll(store, engine, clock, log);
  };
  const alarms = scheduleAlarms(
    clock,
    () => alarmsNow(store, clock.now()),
    ({ kind, workshopId, groupIds = [] }) => {
      if (kind === 'roll') return startDue();
      const sound = rows.get('runSettings', workshopId)?.sound ?? true;
      const groups = inOrder(groupIds.flatMap((id) => rows.get('group', id) ?? []));
      tell({ type: 'alarm', kind, workshopId, sound, groups: groups.map(({ name }) => name) });
    },
  );
  const look = inAMoment(() => {
    startDue();
    alarms.reschedule();
  });
  const stayAwake = () =>
    host.keepAwake(
      working.some((table) =>
        rows.list(table, { endedAt: null }).some(({ startedAt }) => startedAt !== null),
      ),
    );
  const stop = engine.subscribe(({ changes }) => {
    if (changes.some(({ table }) => moving.has(table))) look.ask();
    if (changes.some(({ table }) => working.some((each) => each === table))) stayAwake();
  });
  look.ask();
  stayAwake();
  return {
    reschedule: look.ask,
    stayAwake,
    close: () => {
      stop();
      look.close();
      alarms.close();
    },
  };
}

function alarmsNow({ rows }: Parts['store'], now: number): Alarm[] {
  const groups = alarmsOf(rows.list('groupTimer', {}));
  const boards = boardAlarms(rows);
  return [...groups, ...boards, ...runAlarms(rows, now), ...rollAlarms(rows, now)];
}

/** Starts what is due. Its request id lets each start once, whatever happens since. */
function startAll({ rows }: Parts['store'], engine: Engine, clock: Clock, log: Log): void {
  for (const { itemId, request } of dueRolls(rows, clock.now())) {
    const input = { itemId, entryId: newId() };
    try {
      // As the desk, so that its Undo takes it back.
      engine.dispatch({ role: 'desk', actor: 'desk', request, name: 'run.start', input });
    } catch (error) {
      log.error('an item was not started by the clock', error);
    }
  }
}

/**
 * Lets an act be asked for many times and be done once, soon: whoever made the change that asks
 * for it is answered first.
 */
function inAMoment(act: () => void): { ask(): void; close(): void } {
  let asked: NodeJS.Immediate | undefined;
  const done = () => {
    asked = undefined;
    act();
  };
  return {
    ask: () => {
      asked ??= setImmediate(done);
    },
    close: () => clearImmediate(asked),
  };
}
