// What becomes of those who seem to be there already, as it was chosen for each.
import { comparable } from '../../lib/comparable.ts';
import { type ImportField, importFields } from './import-columns.ts';
import type { GoodRow, ImportPlan, KnownPerson, NewPerson } from './import-rules.ts';

/**
 * `leave`: as they are on the list. `fill`: what is empty there is taken from the file. `take`: what
 * the file says is taken, empty cells aside. `another`: they come in as a person of their own.
 */
export const mergeChoices = ['leave', 'fill', 'take', 'another'] as const;
export type MergeChoice = (typeof mergeChoices)[number];

/** A field in which the list and the file say different things; `own` where it has a title itself. */
export type Difference = {
  readonly field: ImportField | { readonly own: string };
  readonly listed: string;
  readonly filed: string;
};

type Said = { readonly person: NewPerson; readonly own: ReadonlyMap<string, string> };

/** Where the file says something else than the list; what it leaves empty says nothing. */
export function differences(listed: Said, filed: Said): Difference[] {
  const fields = importFields
    .filter((field) => filed.person[field] !== '' && filed.person[field] !== listed.person[field])
    .map(
      (field): Difference => ({
        field,
        listed: listed.person[field],
        filed: filed.person[field],
      }),
    );
  const own = [...filed.own]
    .map(
      ([title, text]): Difference => ({
        field: { own: title },
        listed: listed.own.get(comparable(title)) ?? '',
        filed: text,
      }),
    )
    .filter((each) => each.listed !== each.filed);
  return [...fields, ...own];
}

const ofListed = (person: KnownPerson): Said => ({ person, own: person.own });

/** What a row that seems to be there already is compared with. */
export function twinIn(plan: ImportPlan, { twin }: GoodRow): Said | null {
  if (twin === null) return null;
  if (twin.in === 'workshop') return ofListed(twin.person);
  const row = rowsByLine(plan).get(twin.line);
  return row ? keyed(row) : null;
}

const byLine = new WeakMap<ImportPlan, ReadonlyMap<number, GoodRow>>();

/** Looked up for every row that seems to be there already, which may be all of thousands. */
function rowsByLine(plan: ImportPlan): ReadonlyMap<number, GoodRow> {
  const known = byLine.get(plan) ?? new Map(plan.good.map((row) => [row.line, row]));
  byLine.set(plan, known);
  return known;
}

/** A row with its own fields by their titles as they are compared. */
function keyed({ person, own }: GoodRow): Said {
  return { person, own: new Map([...own].map(([title, text]) => [comparable(title), text])) };
}

/** Where nothing was chosen: whoever is surely there is filled in, whoever only may be comes in. */
export function usualChoice(plan: ImportPlan, row: GoodRow): MergeChoice {
  const there = twinIn(plan, row);
  if (!there || !row.twin?.sure) return 'another';
  return differences(there, row).some(({ listed }) => listed === '') ? 'fill' : 'leave';
}

export type Chosen = ReadonlyMap<number, MergeChoice>;

/** Somebody who comes in, with what is said in the workshop's own fields, by title. */
export type Incoming = { person: NewPerson; readonly own: Map<string, string> };
/** What changes of somebody who is there. */
export type Change = {
  readonly of: KnownPerson;
  readonly patch: Partial<NewPerson>;
  readonly own: ReadonlyMap<string, string>;
};

/** What an import brings: rows that are the same person count once. */
export function outcomeOf(
  plan: ImportPlan,
  chosen: Chosen,
): { readonly people: readonly Incoming[]; readonly changes: readonly Change[] } {
  const incoming = new Map<number, Incoming>();
  const changed = new Map<string, Said & { readonly of: KnownPerson }>();
  for (const row of plan.good) {
    const choice = row.twin ? (chosen.get(row.line) ?? usualChoice(plan, row)) : 'another';
    if (choice === 'leave') continue;
    const { twin } = row;
    const other = twin?.in === 'file' ? incoming.get(twin.line) : undefined;
    if (choice === 'another' || !twin || (twin.in === 'file' && !other)) {
      incoming.set(row.line, { person: row.person, own: new Map(row.own) });
    } else if (twin.in === 'file' && other) {
      incoming.set(twin.line, merged(other, row, choice));
    } else if (twin.in === 'workshop') {
      const now = changed.get(twin.person.id) ?? { ...ofListed(twin.person), of: twin.person };
      changed.set(twin.person.id, { ...merged(now, row, choice), of: twin.person });
    }
  }
  const changes = [...changed.values()].map(({ of, person, own }): Change => {
    const after = differences(ofListed(of), { person, own });
    return {
      of,
      patch: picked(
        person,
        after.flatMap(({ field }) => (typeof field === 'string' ? [field] : [])),
      ),
      own: new Map(
        after.flatMap(({ field, filed }): [string, string][] =>
          typeof field === 'string' ? [] : [[field.own, filed]],
        ),
      ),
    };
  });
  const real = changes.filter(({ patch, own }) => Object.keys(patch).length + own.size > 0);
  return { people: [...incoming.values()], changes: real };
}

function merged(now: Said, row: GoodRow, choice: 'fill' | 'take'): Incoming {
  const wanted = differences(
    { person: now.person, own: new Map([...now.own].map(([t, text]) => [comparable(t), text])) },
    row,
  ).filter(({ listed }) => choice === 'take' || listed === '');
  const own = new Map(now.own);
  for (const { field, filed } of wanted) {
    if (typeof field !== 'string') setOwn(own, field.own, filed);
  }
  const fields = wanted.flatMap(({ field }) => (typeof field === 'string' ? [field] : []));
  return { person: { ...now.person, ...picked(row.person, fields) }, own };
}

function picked(person: NewPerson, fields: readonly ImportField[]): Partial<NewPerson> {
  const some: Partial<NewPerson> = {};
  const put = <F extends ImportField>(field: F) => {
    some[field] = person[field];
  };
  for (const field of fields) put(field);
  return some;
}

/** Under the title it has already, however it is written there. */
function setOwn(own: Map<string, string>, title: string, text: string): void {
  const same = [...own.keys()].find((each) => comparable(each) === comparable(title));
  own.set(same ?? title, text);
}
