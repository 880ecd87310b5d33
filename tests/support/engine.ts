// An engine on a database in memory, with a clock that tests set.

import { type AnyBody, type Done, type Engine, makeEngine } from '../../main/engine/engine.ts';
import { bodies } from '../../main/features/bodies.ts';
import { guard } from '../../main/features/guard.ts';
import type { Store } from '../../main/store/open.ts';
import type { CommandInput, CommandName, Rows, TableName } from '../../shared/contract/registry.ts';
import { newId } from '../../shared/lib/ids.ts';
import { openMemoryStore } from './memory-store.ts';

export type TestEngine = ReturnType<typeof testEngine>;

/** A clock that stands still until it is moved. */
export function fakeClock(start = Date.UTC(2010, 11, 13, 8, 0)) {
  let now = start;
  let slept = 0;
  return {
    now: () => now,
    rate: () => 1,
    resync: () => false,
    stopwatch: () => {
      const begun = now - slept;
      return { passed: () => now - slept - begun, stop: () => undefined };
    },
    set: (ms: number) => {
      now = ms;
    },
    advance: (ms: number) => {
      now += ms;
    },
    sleep: (ms: number) => {
      now += ms;
      slept += ms;
    },
  };
}

/** @param store an open store; by default a new one in memory */
export function testEngine(store: Store = openMemoryStore()) {
  const clock = fakeClock();
  const troubles: number[] = [];
  const engine = makeEngine({
    store,
    clock,
    newId,
    bodies: bodies as Readonly<Record<string, AnyBody>>,
    guard,
    onDiskTrouble: () => troubles.push(clock.now()),
    onListenerError: (error) => {
      throw error;
    },
  });
  return { clock, troubles, ...handlesOf(engine, store) };
}

/** What tests do with an engine, and read of its store. */
export function handlesOf(engine: Engine, store: Store) {
  return {
    engine,
    store,
    /** Sends a command as the desk; throws its Refusal. */
    send: <N extends CommandName>(name: N, input: CommandInput<N>, gesture?: string): Done =>
      engine.dispatch({ role: 'desk', actor: 'desk', request: newId(), name, input, gesture }),
    rows: <T extends TableName>(table: T, where: Partial<Rows[T]> = {}): Rows[T][] =>
      store.rows.list(table, where),
    /** A blank workshop to work in; returns its id. */
    workshop: (): string => {
      const id = newId();
      const input = { id, template: 'blank', language: 'en', title: 'Test workshop' };
      engine.dispatch({
        role: 'desk',
        actor: 'desk',
        request: newId(),
        name: 'library.create',
        input,
      });
      return id;
    },
  };
}
