// The only write path: parse, authorise, one transaction with its journal entry, commit, publish.
import Database from 'better-sqlite3';
import type { Change } from '../../shared/contract/change.ts';
import type { Role } from '../../shared/contract/command.ts';
import { type CommandName, commands, isCommandName } from '../../shared/contract/registry.ts';
import type { Clock } from '../clock.ts';
import type { EntryKind } from '../store/journal.ts';
import type { Store } from '../store/open.ts';
import type { BodyContext, Visitor } from './body.ts';
import { type OpenMemory, openMemory } from './memory.ts';
import { recordingTransaction, releaseUnjournalled, type Written } from './record.ts';
import { Refusal } from './refusal.ts';
import { requestOf, secretEntry } from './secret-entry.ts';
import { type SetAside, setAside } from './set-aside.ts';
import type { Reader, Transaction, Writer } from './transaction.ts';
import { applyExactly, takenBack } from './undo.ts';
import { type UndoStacks, undoStacks } from './undo-stacks.ts';

/** The undo stack of workshops made, opened and deleted. */
const home = 'home';

export type Call = {
  readonly role: Role;
  readonly actor: string;
  readonly request: string;
  readonly name: string;
  readonly input: unknown;
  readonly gesture?: string | undefined;
  /** Set where it came from the room: whose it is, and the one workshop it may touch. */
  readonly visitor?: Visitor | undefined;
};
export type Done = {
  readonly revision: number;
  /** For undo and redo: the command taken back or done again. */
  readonly about?: string;
};
/** How one of several commands ended: done, or what was thrown. */
export type Outcome = { readonly done: Done } | { readonly error: unknown };
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
  /**
   * Runs commands that came at the same time one after another, and returns once all are on the
   * disk: together, so that the disk is waited for once. One that is refused hinders no other.
   */
  dispatchAll(calls: readonly Call[]): Outcome[];
  /** Calls back after every commit; returns a function that ends it. */
  subscribe(listener: (published: Published) => void): () => void;
  history(workshopId: string | null, actor: string): History;
  /**
   * To be called when entries of the journal were rewritten and rows with them: nothing from before
   * is undone any more, and everybody is told the changes.
   */
  tellRewritten(changes: readonly Change[]): void;
  revision(): number;
};

type Parts = {
  readonly store: Store;
  readonly clock: Clock;
  readonly newId: () => string;
  /** The body of every feature command, by name. */
  readonly bodies: Readonly<Record<string, AnyBody>>;
  /**
   * Called before changes are turned back or done again; what it returns is called afterwards.
   * Either refuses what the rows' features would not let anybody do; afterwards it can write what
   * the journal is not told.
   */
  readonly guard: (
    rows: Reader,
    changes: readonly Change[],
  ) => (unjournalled: Writer, context: Pick<BodyContext, 'memory'>) => void;
  /** Called when a change could not be written because the disk would not take it. */
  readonly onDiskTrouble: () => void;
  /** Called with what a listener threw: a bug, and never the command's failure. */
  readonly onListenerError: (error: unknown) => void;
};

type Work = Readonly<Written> & {
  /** What is not journalled and went with what is. */
  readonly aside: readonly Change[];
  /** Which undo stack it goes on. */
  readonly stack: string;
  readonly kind: EntryKind;
  readonly target: number | null;
  readonly about?: string;
  /** For undo and redo: the entries of the gesture. */
  readonly seqs?: readonly number[];
};

type Inside = Parts & {
  readonly stacks: UndoStacks;
  readonly memory: OpenMemory;
  readonly aside: SetAside;
};

export function makeEngine(parts: Parts): Engine {
  const { store } = parts;
  const minds = { memory: openMemory(), aside: setAside() };
  const inside: Inside = { ...parts, stacks: undoStacks(store.journal), ...minds };
  const listeners = new Set<(published: Published) => void>();
  const publish = (revision: number, changes: readonly Change[]) => {
    const published = { revision, workshopId: workshopOf(changes), changes };
    for (const listener of listeners) {
      try {
        listener(published);
      } catch (error) {
        // The change is on the disk: that one screen cannot be told must not make it look undone.
        parts.onListenerError(error);
      }
    }
  };
  const finish = ({ call, name, revision, work }: Committed): Done => {
    if (!work) return { revision };
    const { stack, kind, target, changes, silent } = work;
    if (changes.length > 0) {
      const entry = { seq: revision, kind, target, command: name, gesture: call.gesture ?? null };
      inside.stacks.remember(stack, call.actor, entry);
      inside.aside.keep(work.seqs ?? [revision], work.aside);
    }
    if (changes.length + silent.length > 0) publish(revision, [...changes, ...silent]);
    return work.about === undefined ? { revision } : { revision, about: work.about };
  };
  const dispatch = (call: Call) => finish(reportingTrouble(inside, () => commit(inside, call)));
  const together = (calls: readonly Call[]): Outcome[] => {
    if (calls.length > 1) {
      const ended = tried(() => reportingTrouble(inside, () => commitAll(inside, calls)));
      if ('value' in ended)
        return ended.value.map((one) => ('value' in one ? { done: finish(one.value) } : one));
      if (isNotSaved(ended.error)) return calls.map(() => ended);
    }
    // What only the end of a transaction finds out is one command's failure, not the others'.
    return calls.map((call) => {
      const ended = tried(() => dispatch(call));
      return 'value' in ended ? { done: ended.value } : ended;
    });
  };
  return {
    dispatch,
    dispatchAll: (calls) => alike(calls).flatMap(together),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    history: (workshopId, actor) => {
      const { undo, redo } = inside.stacks.of(workshopId ?? home, actor);
      return { undo: undo.at(-1)?.command ?? null, redo: redo.at(-1)?.command ?? null };
    },
    tellRewritten: (changes) => {
      inside.stacks.forget();
      inside.aside.forget();
      const { seq } = store.journal.head();
      for (const own of Map.groupBy(changes, ({ workshopId }) => workshopId).values())
        publish(seq, own);
    },
    revision: () => store.journal.head().seq,
  };
}

type Committed = {
  readonly call: Call;
  readonly name: CommandName;
  readonly revision: number;
  /** null: the request had come before. */
  readonly work: Work | null;
};
type Tried<V> = { readonly value: V } | { readonly error: unknown };

function tried<V>(work: () => V): Tried<V> {
  try {
    return { value: work() };
  } catch (error) {
    return { error: asRefusal(error) ?? error };
  }
}

function isNotSaved(error: unknown): boolean {
  return error instanceof Refusal && error.code === 'not-saved';
}

/** Runs of commands that are secret, and that are not: no transaction has both. */
function alike(calls: readonly Call[]): Call[][] {
  const runs: Call[][] = [];
  for (const call of calls) {
    const last = runs.at(-1);
    if (last?.[0] && isSecret(last[0].name) === isSecret(call.name)) last.push(call);
    else runs.push([call]);
  }
  return runs;
}

function isSecret(name: string): boolean {
  return isCommandName(name) && commands[name].secret === true;
}

/** Several in one transaction, each taken back alone where it is refused. */
function commitAll(inside: Inside, calls: readonly Call[]): Tried<Committed>[] {
  const all = () => calls.map((call) => tried(() => commit(inside, call)));
  return inside.memory.during(() => inside.store.transact(all));
}

/**
 * One transaction: the command's writes and its journal entry, or nothing. A request that came
 * before is not done again: it has no work, only the revision it made.
 */
function commit(inside: Inside, call: Call): Committed {
  const [name, input] = authorised(call);
  const [revision, work] = inside.memory.during(() => committed(inside, call, name, input));
  return { call, name, revision, work };
}

function committed(
  inside: Inside,
  call: Call,
  command: CommandName,
  input: unknown,
): [revision: number, work: Work | null] {
  const { store, clock } = inside;
  return store.transact(() => {
    const request = requestOf(call, isSecret(command));
    const first = store.journal.byRequest(request);
    if (first) return [first.seq, null];
    const work = perform(inside, call, command, input);
    const { changes, silent, stack, kind, target } = work;
    const all = [...changes, ...silent];
    refuseBeyond(call.visitor, all);
    if (all.length === 0) return [store.journal.head().seq, work];
    const { actor, gesture = null } = call;
    const workshopId = workshopOf(all);
    const what = { request, workshopId, command };
    if (isSecret(command)) return [store.journal.append(secretEntry(what, store.journal)), work];
    const at = clock.now();
    const entry = { ...what, stack, actor, kind, target, gesture, at, changes };
    return [store.journal.append(entry), work];
  });
}

function perform(inside: Inside, call: Call, name: CommandName, input: unknown): Work {
  if (name === 'history.undo' || name === 'history.redo')
    return turnBack(inside, call, name, input);
  const { store, clock, newId, bodies } = inside;
  const body = bodies[name];
  if (!body) throw new TypeError(`${name} has no body`);
  const written: Written = { changes: [], silent: [] };
  const { has: hasContent } = store.content;
  const { visitor = null } = call;
  const context = { now: clock.now(), newId, hasContent, visitor, memory: inside.memory };
  const aside: Change[] = [];
  body(recordingTransaction(store.rows, written, aside), input, context);
  if (isSecret(name) && written.changes.length > 0)
    throw new TypeError(`${name} is secret and would be journalled`);
  const stack = commands[name].scope === 'home' ? home : workshopOf(written.changes);
  return { stack, kind: 'do', target: null, aside, ...written };
}

/** Whatever a command says, somebody in a workshop's room changes rows of that workshop alone. */
function refuseBeyond(visitor: Visitor | undefined, changes: readonly Change[]): void {
  if (visitor && changes.some(({ workshopId }) => workshopId !== visitor.workshopId))
    throw new Refusal('not-allowed');
}

function turnBack(
  { store, stacks, guard, memory, aside }: Inside,
  { actor }: Call,
  name: 'history.undo' | 'history.redo',
  input: unknown,
): Work {
  const stack = commands[name].input.parse(input).workshopId ?? home;
  const undoing = name === 'history.undo';
  const { undo, redo } = stacks.of(stack, actor);
  const gesture = (undoing ? undo : redo).at(-1);
  if (!gesture) throw new Refusal(undoing ? 'nothing-to-undo' : 'nothing-to-redo');
  const done = gesture.seqs.flatMap((seq) => store.journal.changesOf(seq));
  const changes = undoing ? takenBack(done) : done;
  const guarded = guard(store.rows, changes);
  const silent: Change[] = [];
  const { unjournalled } = recordingTransaction(store.rows, { changes: [], silent });
  releaseUnjournalled(store.rows, changes, unjournalled);
  const gone = [...silent];
  applyExactly(store.rows, changes);
  for (const change of aside.backOf(gesture.seqs))
    if (change.op === 'insert') unjournalled.insert(change.table, change.after);
  guarded(unjournalled, { memory });
  const target = gesture.seqs[0] ?? null;
  return {
    stack,
    kind: undoing ? 'undo' : 'redo',
    target,
    about: gesture.command,
    changes,
    silent,
    aside: gone,
    seqs: gesture.seqs,
  };
}

function reportingTrouble<R>({ onDiskTrouble }: Inside, work: () => R): R {
  try {
    return work();
  } catch (error) {
    const known = asRefusal(error);
    if (known?.code === 'not-saved') onDiskTrouble();
    throw known ?? error;
  }
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

function workshopOf(changes: readonly Change[]): string {
  return changes[0]?.workshopId ?? home;
}

/** What a person can act on; undefined for a bug. */
function asRefusal(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  if (!(error instanceof Database.SqliteError)) return undefined;
  if (error.code === 'SQLITE_CONSTRAINT_FOREIGNKEY') return new Refusal('in-use');
  // Bodies look before they write: this is an Undo that would give somebody a second ballot.
  if (error.code === 'SQLITE_CONSTRAINT_UNIQUE') return new Refusal('changed-since');
  return /^SQLITE_(FULL|IOERR|READONLY|CANTOPEN)/.test(error.code)
    ? new Refusal('not-saved')
    : undefined;
}
