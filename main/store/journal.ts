// Every command that changed something, with its row changes, linked by a checksum chain.
// It feeds undo, the history and live sync, and shows whether anything was lost.
import { hash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import type { Change } from '../../shared/contract/change.ts';
import { withoutGone } from './migrations/gone-columns.ts';
import { completed } from './migrations/later-columns.ts';
import { type Seats, withRolesMoved } from './migrations/moved-roles.ts';

export type EntryKind = 'do' | 'undo' | 'redo';

export type NewEntry = {
  readonly request: string;
  readonly workshopId: string;
  /** Which undo stack it is on: a workshop's id, or `home`. */
  readonly stack: string;
  readonly actor: string;
  readonly command: string;
  readonly kind: EntryKind;
  /** For undo and redo: the first entry they took back or did again. */
  readonly target: number | null;
  readonly gesture: string | null;
  readonly at: number;
  readonly changes: readonly Change[];
};
export type Entry = NewEntry & { readonly seq: number };
/** An entry as undo needs it, without its changes. */
export type EntryHead = Pick<Entry, 'seq' | 'kind' | 'target' | 'gesture' | 'command'>;

/** The newest entry; seq 0 and an empty chain in a new file. */
export type Head = { readonly seq: number; readonly chain: string };

/** An entry as it lies in the database: its changes as JSON. */
export type StoredEntry = Omit<Entry, 'changes'> & {
  readonly changes: string;
  readonly chain: string;
};

export type Journal = {
  head(): Head;
  /** When the newest entry was written (ms); 0 where there is none. */
  newestAt(): number;
  /** Adds an entry and returns its number. Runs inside the command's transaction. */
  append(entry: NewEntry): number;
  /** The entry a request id made, if it made one. */
  byRequest(request: string): Pick<Entry, 'seq'> | undefined;
  /**
   * What an entry changed, as it would be today. Refuses with `changed-since` where that cannot be
   * said of an entry of an earlier version.
   */
  changesOf(seq: number): readonly Change[];
  /** Every change there ever was, in order, of what is still kept. */
  allChanges(): Iterable<Change>;
  /** The newest `limit` entries of a stack, oldest first. */
  tail(stack: string, actor: string, limit: number): EntryHead[];
  /**
   * Recounts the chain over the newest `last` entries (all by default).
   * @returns the number of the first entry that does not fit, or null where all do
   */
  firstBroken(last?: number): number | null;
};

export function openJournal(db: Database): Journal {
  const newest = db.prepare<[], Head>('SELECT seq, chain FROM journal ORDER BY seq DESC LIMIT 1');
  const written = db.prepare<[], { at: number }>(
    'SELECT at FROM journal ORDER BY seq DESC LIMIT 1',
  );
  const insert = db.prepare(
    `INSERT INTO journal VALUES (@seq, @request, @workshopId, @stack, @actor, @command, @kind,
     @target, @gesture, @at, @changes, @chain)`,
  );
  const request = db.prepare<[string], Pick<Entry, 'seq'>>(
    'SELECT seq FROM journal WHERE request = ?',
  );
  const changes = db.prepare<[number], { changes: string }>(
    'SELECT changes FROM journal WHERE seq = ?',
  );
  const tail = db.prepare<[string, string, number], EntryHead>(
    `SELECT seq, kind, target, gesture, command FROM journal
     WHERE stack = ? AND actor = ? ORDER BY seq DESC LIMIT ?`,
  );
  const from = db.prepare<[number], StoredEntry>(
    'SELECT * FROM journal WHERE seq >= ? ORDER BY seq',
  );
  const head = (): Head => newest.get() ?? { seq: 0, chain: '' };
  return {
    head,
    newestAt: () => written.get()?.at ?? 0,
    append: (entry) => {
      const { seq, chain } = head();
      const stored = { ...entry, seq: seq + 1, changes: JSON.stringify(entry.changes) };
      insert.run({ ...stored, chain: linked(chain, stored) });
      return stored.seq;
    },
    byRequest: (id) => request.get(id),
    changesOf: (seq) => {
      const stored = JSON.parse(changes.get(seq)?.changes ?? '[]') as Change[];
      return withRolesMoved(stored, seatsIn(db)).map(withLaterColumns);
    },
    allChanges: function* () {
      for (const { changes: text } of from.iterate(1)) {
        yield* (JSON.parse(text) as Change[]).map(withoutGoneColumns);
      }
    },
    tail: (stack, actor, limit) => tail.all(stack, actor, limit).reverse(),
    firstBroken: (last) => {
      const start = last === undefined ? 1 : Math.max(1, head().seq - last);
      return brokenLink(from.iterate(start));
    },
  };
}

/** A row that was added or deleted before its table had all of today's columns gets the rest. */
function withLaterColumns(change: Change): Change {
  const { table } = change;
  switch (change.op) {
    case 'insert':
      return { ...change, after: completed(table, change.after) };
    case 'delete':
      return { ...change, before: completed(table, change.before) };
    case 'update':
      return change;
    default:
      return change satisfies never;
  }
}

function withoutGoneColumns(change: Change): Change {
  const { table } = change;
  switch (change.op) {
    case 'insert':
      return { ...change, after: withoutGone(table, change.after) };
    case 'update':
      return { ...change, after: withoutGone(table, change.after) };
    case 'delete':
      return change;
    default:
      return change satisfies never;
  }
}

/** Prepared when they are first asked for: a file is read before it is brought up to today's. */
function seatsIn(db: Database): Seats {
  return {
    personOf: (id) => db.prepare('SELECT personId FROM membership WHERE id = ?').pluck().get(id),
    find: ({ groupId, personId }) =>
      db
        .prepare<unknown[], NonNullable<ReturnType<Seats['find']>>>(
          `SELECT id, workshopId, moderator, rapporteur FROM membership
           WHERE groupId = ? AND personId = ? AND round = 0`,
        )
        .get(groupId, personId),
  };
}

/** Each entry's checksum covers the one before it, so that none can change or go unseen. */
export function linked(previous: string, entry: Omit<StoredEntry, 'chain'>): string {
  const { seq, request, workshopId, stack, actor, command, kind, target, gesture, at } = entry;
  const heads = [seq, request, workshopId, stack, actor, command, kind, target, gesture, at];
  const text = `${previous}\n${JSON.stringify(heads)}\n${entry.changes}`;
  return hash('sha256', text).slice(0, 32);
}

function brokenLink(entries: Iterable<StoredEntry>): number | null {
  let before: StoredEntry | undefined;
  for (const entry of entries) {
    const expected = before ? before.seq + 1 : entry.seq;
    const previous = before?.chain ?? (entry.seq === 1 ? '' : null);
    if (entry.seq !== expected) return expected;
    if (previous !== null && entry.chain !== linked(previous, entry)) return entry.seq;
    before = entry;
  }
  return null;
}
