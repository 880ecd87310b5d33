// Deletes somebody everywhere: out of the rows, the history, the frozen picture and the backups.
import { setImmediate } from 'node:timers/promises';
import { wordsOf } from '../../../shared/contract/catalogue.ts';
import type { Change } from '../../../shared/contract/change.ts';
import {
  isTableName,
  type TableName,
  tableNames,
  tables,
} from '../../../shared/contract/registry.ts';
import { eraseWords } from '../../../shared/features/people/erase-messages.ts';
import type {
  Elsewhere,
  ErasePreview,
  EraseWish,
  Mentioned,
} from '../../../shared/features/people/erasing.ts';
import type { Person } from '../../../shared/features/people/model.ts';
import {
  hasNamesake,
  personHider,
  type Self,
} from '../../../shared/features/people/person-hider.ts';
import { comparable } from '../../../shared/lib/comparable.ts';
import { formatOf } from '../../../shared/lib/format.ts';
import { newId } from '../../../shared/lib/ids.ts';
import type { Clock } from '../../clock.ts';
import type { Engine } from '../../engine/engine.ts';
import { recordingTransaction } from '../../engine/record.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { Screens } from '../../screens.ts';
import { isOutOfReach } from '../../store/connect.ts';
import { isJournalled } from '../../store/integrity.ts';
import type { Store } from '../../store/open.ts';
import { type Hide, hiddenChange, hiddenFields } from './hidden-rows.ts';

export type ErasingApp = {
  readonly store: Store;
  readonly engine: Pick<Engine, 'tellRewritten'>;
  readonly screens: Pick<Screens, 'rewrite'>;
  readonly clock: Pick<Clock, 'now'>;
};

/** How many places are shown before it is done. */
const shownSamples = 4;

/**
 * What would go with somebody. Lets others run in between, since it looks through all workshops.
 * Refuses with `gone` where there is no such person.
 */
export async function previewErasing(
  { store }: Pick<ErasingApp, 'store'>,
  id: string,
): Promise<ErasePreview> {
  const person = personOf(store, id);
  const { workshopId } = person;
  const going = goingWith(store, person);
  const seen = await mentionsOf(store, workshopId, hiderFor(store, person));
  const mentions = seen.filter(({ key }) => !going.has(key)).map(({ sample }) => sample);
  const elsewhere = namesakesElsewhere(store, person);
  return {
    name: person.name,
    hanging: going.size - 1,
    mentions: mentions.length,
    samples: mentions.slice(0, shownSamples),
    hasNamesake: hasNamesake(person, othersThan(store, person)),
    files: await filesNaming(store, person),
    elsewhere,
    mentioned: await mentionedElsewhere(store, person, [
      workshopId,
      ...elsewhere.map((each) => each.workshopId),
    ]),
    damaged: store.eraser.damaged(),
  };
}

function namesakesElsewhere({ rows }: Store, { name, workshopId }: Person): Elsewhere[] {
  return rows
    .list('person', {})
    .filter((each) => each.workshopId !== workshopId)
    .filter((each) => comparable(each.name) === comparable(name))
    .map(({ id: personId, workshopId: other, organisation }) => {
      const title = rows.get('workshop', other)?.title ?? '';
      return { personId, workshopId: other, organisation, title };
    });
}

/** @param but workshops that are looked at otherwise */
async function mentionedElsewhere(
  store: Store,
  person: Person,
  but: readonly string[],
): Promise<Mentioned[]> {
  const links = store.rows.list('followedWorkshop', {});
  const found: Mentioned[] = [];
  for (const { id: workshopId, title, use } of store.rows.list('workshop', {})) {
    if (but.includes(workshopId)) continue;
    const hide = hiderFor(store, person, workshopId);
    const seen = await mentionsOf(store, workshopId, hide);
    const pair = [workshopId, person.workshopId];
    const linked = links.some(({ id, follows }) => pair.includes(id) && pair.includes(follows));
    const sample = seen[0]?.sample ?? '';
    if (seen.length > 0)
      found.push({ workshopId, title, use, linked, mentions: seen.length, sample });
  }
  return found.sort((a, b) => Number(b.linked) - Number(a.linked));
}

/**
 * Deletes people for good: in one transaction out of all rows and journal entries, then out of what
 * that leaves on the disk. Once the first is on the disk, a start makes up for what is left undone.
 * Refuses with `gone` where one of them is no more, and with `not-saved` on a full disk.
 */
export async function erase(app: ErasingApp, { personId, also, texts }: EraseWish): Promise<void> {
  const { store, engine, screens, clock } = app;
  const people = [personId, ...also].map((id) => personOf(store, id));
  const hiders = new Map<string, Hide>();
  for (const person of people) {
    const [before, own] = [hiders.get(person.workshopId), hiderFor(store, person)];
    hiders.set(person.workshopId, before ? (text) => own(before(text)) : own);
  }
  for (const workshopId of texts) {
    if (!store.rows.get('workshop', workshopId)) throw new Refusal('gone');
    const [person] = people;
    if (person && !hiders.has(workshopId))
      hiders.set(workshopId, hiderFor(store, person, workshopId));
  }
  try {
    const changes = store.transact(() => rewriteStore(store, people, hiders, clock.now()));
    screens.rewrite((workshopId) => hiders.get(workshopId));
    engine.tellRewritten(changes);
    await store.eraser.finish(clock.now());
  } catch (error) {
    throw isOutOfReach(error) ? new Refusal('not-saved') : error;
  }
}

function personOf({ rows }: Store, id: string): Person {
  const person = rows.get('person', id);
  if (!person) throw new Refusal('gone');
  return person;
}

type Hiders = ReadonlyMap<string, Hide>;

function rewriteStore(
  store: Store,
  people: readonly Person[],
  hiders: Hiders,
  at: number,
): Change[] {
  const written = { changes: [] as Change[], silent: [] as Change[] };
  const tx = recordingTransaction(store.rows, written);
  const ids = people.map(({ id }) => id);
  const went = rowsThatWent(store, ids);
  for (const { id } of people) tx.remove('person', id);
  for (const [workshopId, hide] of hiders) {
    for (const table of tableNames) {
      const writer = isJournalled(table) ? tx : tx.unjournalled;
      for (const { row, hidden } of hiddenRows(store, table, workshopId, hide))
        writer.edit(table, row.id, hidden);
    }
  }
  const byWorkshop = Map.groupBy(written.changes, ({ workshopId }) => workshopId);
  for (const [workshopId, changes] of byWorkshop) {
    const head = { request: newId(), actor: 'desk', command: 'people.erase' } as const;
    const rest = { kind: 'do', target: null, gesture: null, at } as const;
    store.journal.append({ ...head, ...rest, workshopId, stack: workshopId, changes });
  }
  for (const change of written.changes) if (change.op === 'delete') went.add(keyOf(change));
  rewriteJournal(store, hiders, went);
  return [...written.changes, ...written.silent];
}

/** A workshop that was deleted is only in the journal, from where Undo would bring everybody back. */
function rewriteJournal(store: Store, hiders: Hiders, went: ReadonlySet<string>): void {
  const living = new Set(store.rows.list('workshop', {}).map(({ id }) => id));
  const hideAll: Hide = (text) => [...hiders.values()].reduce((left, hide) => hide(left), text);
  store.eraser.rewrite({
    concerns: (workshopId) => hiders.has(workshopId) || !living.has(workshopId),
    isSealed: (workshopId) => hiders.has(workshopId),
    rewritten: (change) => {
      if (went.has(keyOf(change))) return null;
      const hide =
        hiders.get(change.workshopId) ?? (living.has(change.workshopId) ? null : hideAll);
      return hide && isTableName(change.table) ? hiddenChange(change, hide) : change;
    },
  });
}

function keyOf({ table, id }: Pick<Change, 'table' | 'id'>): string {
  return `${table} ${id}`;
}

/** What ever hung on these people, also what was deleted long ago and is only in the journal. */
function rowsThatWent({ eraser }: Store, ids: readonly string[]): Set<string> {
  const went = new Set(ids.map((id) => keyOf({ table: 'person', id })));
  for (const change of ids.flatMap((id) => eraser.changesWith(id))) {
    if (change.op === 'update' || !isTableName(change.table)) continue;
    const row: object = change.op === 'insert' ? change.after : change.before;
    const hangs = Object.entries(tables[change.table].parents).some(
      ([column, { table, then }]) =>
        table === 'person' &&
        then === 'cascade' &&
        ids.includes(String(Object.entries(row).find(([name]) => name === column)?.[1])),
    );
    if (hangs) went.add(keyOf(change));
  }
  return went;
}

/** The rows that go as the person does, themselves among them. */
function goingWith(store: Store, { id }: Person): Set<string> {
  const going = new Set([keyOf({ table: 'person', id })]);
  const add = (parent: TableName, parentId: string) => {
    for (const table of tableNames) {
      for (const [column, link] of Object.entries(tables[table].parents)) {
        if (link.table !== parent || link.then !== 'cascade' || column === 'workshopId') continue;
        for (const row of store.rows.list(table, { [column]: parentId })) {
          const key = keyOf({ table, id: row.id });
          if (going.has(key)) continue;
          going.add(key);
          add(table, row.id);
        }
      }
    }
  };
  add('person', id);
  return going;
}

/** @param workshopId the one whose list is meant */
function othersThan(
  { rows }: Store,
  { id, workshopId: own }: Person,
  workshopId: string = own,
): string[] {
  return rows
    .list('person', { workshopId })
    .filter((other) => other.id !== id)
    .map(({ name }) => name);
}

/** @param workshopId the one out of whose texts the person is to go */
function hiderFor(store: Store, person: Person, workshopId: string = person.workshopId): Hide {
  const language = store.rows.get('workshop', workshopId)?.language ?? 'en';
  const { label } = wordsOf(eraseWords, formatOf(language));
  const selves = [person, ...formerSelves(store, person)];
  const others = othersThan(store, person, workshopId);
  const hide = personHider(selves, others, label);
  // Somebody is called as a word of the label is: it would be hidden over and over.
  return hide(label) === label ? hide : personHider(selves, others, '…');
}

/** Under which names, phones and addresses the person was on the list before. */
function formerSelves({ eraser }: Store, { id }: Person): Self[] {
  return eraser
    .changesWith(id)
    .filter((change) => change.table === 'person' && change.id === id)
    .map((change): object => (change.op === 'delete' ? change.before : change.after))
    .map((fields) => {
      const told = new Map(Object.entries(fields));
      const text = (column: string) => String(told.get(column) ?? '');
      return { name: text('name'), phone: text('phone'), email: text('email') };
    });
}

function hiddenRows(store: Store, table: TableName, workshopId: string, hide: Hide) {
  return store.rows.list(table, { workshopId }).flatMap((row) => {
    // What others on the list are called is theirs.
    const { name: _, ...rest }: Record<string, unknown> = { ...row };
    const hidden = hiddenFields(table, table === 'person' ? rest : row, hide);
    return Object.keys(hidden).length === 0 ? [] : [{ row, hidden }];
  });
}

/** A row that names them. */
type Mention = { readonly key: string; readonly sample: string };

async function mentionsOf(store: Store, workshopId: string, hide: Hide): Promise<Mention[]> {
  const found: Mention[] = [];
  for (const table of tableNames) {
    await setImmediate(); // clocks and phones have their turn
    for (const { row, hidden } of hiddenRows(store, table, workshopId, hide)) {
      const sample = sampleOf(row, Object.keys(hidden)[0] ?? '');
      found.push({ key: keyOf({ table, id: row.id }), sample });
    }
  }
  return found;
}

const longestSample = 90;

function sampleOf(row: object, column: string): string {
  const text = String(Object.entries(row).find(([name]) => name === column)?.[1] ?? '');
  return text.length > longestSample ? `${text.slice(0, longestSample)}…` : text;
}

/** Files that name them in letters as they are; what is packed within a file cannot be seen. */
async function filesNaming(
  { rows, content }: Store,
  { workshopId, name }: Person,
): Promise<string[]> {
  const found: string[] = [];
  for (const file of rows.list('file', { workshopId })) {
    await setImmediate();
    if (Buffer.from(content.get(file.hash) ?? []).includes(name)) found.push(file.name);
  }
  return found;
}
