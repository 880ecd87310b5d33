// The only write path: parse, authorise, one transaction with its journal entry, commit, publish.
import Database from 'better-sqlite3';
import type { Change } from '../../shared/contract/change.ts';
import type { Role } from '../../shared/contract/command.ts';
import { type CommandName, commands, isCommandName } from '../../shared/contract/registry.ts';
import type { EntryKind } from '../store/journal.ts';
import type { Store } from '../store/open.ts';
import type { Clock } from '../clock.ts';
import { type Stack, advance, applyExactly, emptyStack, takenBack } from './undo.ts';
import { recordingTransaction } from './record.ts';
import { Refusal } from './refusal.ts';
import type { BodyContext } from './body.ts';
import type { Transaction } from './transaction.ts';

/** How far back undo reaches, in commands. */
const undoReach = 1000;
const home = 'home';

export type Call = {
  readonly role: Role;
  readonly actor: string;
  readonly request: string;
  readonly name: string;
  readonly input: unknown;
  readonly gesture?: string | undefined;
};
export type Done = {
  readonly revision: number;
  /** For undo and redo: the command taken back or done again. */
  readonly about?: string;
};
export type Published = {
  readonly revision: number;
  readonly workshopId: string;
  readonly changes: readonly Change[];
};
/** What Undo and Redo would act on. */
export type History = { readonly undo: string | null; readonly redo: string | null };

export type AnyBody = (tx: Transaction, input: unknown, context: BodyContext) => void;

export type Engine = {
  /** Runs a command and returns once it is on the disk. Throws a Refusal, having changed nothing. */
  dispatch(call: Call): Done;
  /** Calls back after every commit; returns a function that ends it. */
  subscribe(listener: (published: Published) => void): () => void;
  history(workshopId: string | null, actor: string): History;
  revision(): number;
};

type Parts = {
  readonly store: Store;
  readonly clock: Clock;
  readonly newId: () => string;
  /** The body of every feature command, by name. */
  readonly bodies: Readonly<Record<string, AnyBody>>;
  /** Called when a change could not be written because the disk would not take it. */
  readonly onDiskTrouble: () => void;
};

type Work = {
  readonly stack: string;
  readonly command: string;
  readonly kind: EntryKind;
  readonly target: number | null;
  readonly about?: string;
  readonly changes: readonly Change[];
};

export function makeEngine({ store, clock, newId, bodies, onDiskTrouble }: Parts): Engine {
  const listeners = new Set<(published: Published) => void>();
  const stacks = new Map<string, Stack>();

  const stackOf = (name: string, actor: string): Stack => {
    const key = `${actor} ${name}`;
    const known = stacks.get(key);
    if (known) return known;
    const made = store.journal.tail(name, actor, undoReach).reduce(advance, emptyStack);
    stacks.set(key, made);
    return made;
  };

  const publish = (published: Published) => {
    for (const listener of listeners) listener(published);
  };

  const reportingTrouble = <R>(work: () => R): R => {
    try {
      return work();
    } catch (error) {
      const known = asRefusal(error);
      if (known?.code === 'not-saved') onDiskTrouble();
      throw known ?? error;
    }
  };

  const perform = (call: Call, name: CommandName, input: unknown): Work => {
    if (name === 'history.undo' || name === 'history.redo') {
      return turnBack(call, name, stackName(input));
    }
    const changes: Change[] = [];
    const body = bodies[name];
    if (!body) throw new TypeError(`${name} has no body`);
    body(recordingTransaction(store.rows, changes), input, { now: clock.now(), newId });
    const stack = commands[name].scope === 'home' ? home : workshopOf(changes);
    return { stack, command: name, kind: 'do', target: null, changes };
  };

  const turnBack = (call: Call, name: 'history.undo' | 'history.redo', stack: string): Work => {
    const { undo, redo } = stackOf(stack, call.actor);
    const undoing = name === 'history.undo';
    const gesture = (undoing ? undo : redo).at(-1);
    if (!gesture) throw new Refusal(undoing ? 'nothing-to-undo' : 'nothing-to-redo');
    const done = gesture.seqs.flatMap((seq) => store.journal.changesOf(seq));
    const changes = undoing ? takenBack(done) : done;
    applyExactly(store.rows, changes);
    const target = gesture.seqs[0] ?? null;
    const kind = undoing ? 'undo' : 'redo';
    return { stack, command: name, kind, target, about: gesture.command, changes };
  };

  const commit = (call: Call, name: CommandName, input: unknown): [number, Work] =>
    store.transact(() => {
      const work = perform(call, name, input);
      if (work.changes.length === 0) return [store.journal.head().seq, work];
      const { stack, command, kind, target, changes } = work;
      const seq = store.journal.append({
        request: call.request,
        workshopId: workshopOf(changes),
        stack,
        actor: call.actor,
        command,
        kind,
        target,
        gesture: call.gesture ?? null,
        at: clock.now(),
        changes,
      });
      return [seq, work];
    });

  // A stack not read yet is left to be read: the journal holds the new entry already.
  const remember = (call: Call, seq: number, work: Work): void => {
    const key = `${call.actor} ${work.stack}`;
    const known = stacks.get(key);
    if (known) stacks.set(key, advance(known, { ...work, seq, gesture: call.gesture ?? null }));
  };

  return {
    dispatch: (call) => {
      const first = store.journal.byRequest(call.request);
      if (first) return { revision: first.seq };
      const [name, input] = authorised(call);
      const [revision, work] = reportingTrouble(() => commit(call, name, input));
      if (work.changes.length > 0) {
        remember(call, revision, work);
        publish({ revision, workshopId: workshopOf(work.changes), changes: work.changes });
      }
      return work.about === undefined ? { revision } : { revision, about: work.about };
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    history: (workshopId, actor) => {
      const { undo, redo } = stackOf(workshopId ?? home, actor);
      return { undo: undo.at(-1)?.command ?? null, redo: redo.at(-1)?.command ?? null };
    },
    revision: () => store.journal.head().seq,
  };
}

/** The command's name and parsed input, or a Refusal: unknown, not for this role, malformed. */
function authorised(call: Call): [CommandName, unknown] {
  if (!isCommandName(call.name)) throw new Refusal('unknown-command');
  const definition = commands[call.name];
  if (!definition.roles.includes(call.role)) throw new Refusal('not-allowed');
  const parsed = definition.input.safeParse(call.input);
  if (parsed.success) return [call.name, parsed.data];
  const field = (parsed.error.issues[0]?.path ?? []).filter((part) => part !== 'patch').join('.');
  throw new Refusal('malformed', { field });
}

const whereHistory = commands['history.undo'].input;
function stackName(input: unknown): string {
  return whereHistory.parse(input).workshopId ?? home;
}

function workshopOf(changes: readonly Change[]): string {
  return changes[0]?.workshopId ?? home;
}

/** What a person can act on; undefined for a bug. */
function asRefusal(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  if (!(error instanceof Database.SqliteError)) return undefined;
  if (error.code === 'SQLITE_CONSTRAINT_FOREIGNKEY') return new Refusal('in-use');
  return /^SQLITE_(FULL|IOERR|READONLY|CANTOPEN)/.test(error.code)
    ? new Refusal('not-saved')
    : undefined;
}
