// What is sent of a planned import: ids for its days, tracks, blocks and items, and for the categories
// and fields that the workshop has not got yet.
import type { CommandInput } from '../../../shared/contract/registry.ts';
import { readName } from '../../../shared/features/agenda/cell-names.ts';
import type {
  AgendaPlan,
  PlannedDay,
  PlannedRow,
} from '../../../shared/features/agenda/import-plan.ts';
import { categoryColours } from '../../../shared/features/agenda/kinds.ts';
import { newId } from '../../../shared/lib/ids.ts';

/** Where the items go: on new days behind a day (null: before all), or behind a day's own. */
export type Destination = {
  readonly kind: 'new' | 'behind';
  readonly dayId: string | null;
  readonly label: string;
};

type Titled = { readonly id: string; readonly title: string };
/** What the workshop has that a table may name, in order. */
export type Known = {
  readonly categories: readonly Titled[];
  readonly fields: readonly Titled[];
  /** Those of the day behind whose items all is to go. */
  readonly tracks: readonly Titled[];
};
type Input = CommandInput<'agenda.importItems'>;
type DayInput = Input['days'][number];

/** A category, field or track that the workshop has already is not made again. */
export function inputOf(
  workshopId: string,
  plan: AgendaPlan,
  { kind, dayId }: Destination,
  known: Known,
): Input {
  const rows = plan.days.flatMap((day) => day.rows);
  const categories = matched(
    rows.map(({ category }) => category),
    known.categories,
  );
  const fields = ownFields(plan.own, known.fields);
  const ids = { categories: categories.ids, fields: fields.ids };
  const there = kind === 'behind' && dayId !== null ? { id: dayId, tracks: known.tracks } : null;
  return {
    workshopId,
    after: dayId,
    categories: categories.made.map(({ id, title }, at) => {
      const place = known.categories.length + at;
      const colour = categoryColours[place % categoryColours.length] ?? 'teal';
      return { id, title, colour };
    }),
    fields: fields.made,
    days: plan.days.map((day) => dayOf(day, there, ids)),
  };
}

type Matched = {
  /** By their names in the table. */
  readonly ids: ReadonlyMap<string, string>;
  readonly made: readonly (Titled & { readonly name: string })[];
};

/** The rows that are meant by names: the nth of those with the title that is there, or a new one. */
function matched(names: readonly string[], there: readonly Titled[]): Matched {
  const named = new Set(names.filter(Boolean));
  const all = new Set([...named, ...there.map(({ title }) => title)]);
  const ids = new Map<string, string>();
  const made: (Titled & { name: string })[] = [];
  for (const name of named) {
    const { title, nth } = readName(name, all);
    const same = there.filter((row) => row.title === title)[nth - 1];
    if (!same) made.push({ id: newId(), title, name });
    ids.set(name, same?.id ?? made.at(-1)?.id ?? '');
  }
  return { ids, made };
}

/** Fields are told apart by their place among those with the same name. */
function ownFields(titles: readonly string[], there: readonly Titled[]) {
  const left = [...there];
  const made: Titled[] = [];
  const ids = titles.map((title) => {
    const at = left.findIndex((field) => field.title === title);
    const [found] = at < 0 ? [] : left.splice(at, 1);
    if (found) return found.id;
    const field = { id: newId(), title };
    made.push(field);
    return field.id;
  });
  return { ids, made };
}

type Ids = { readonly categories: Matched['ids']; readonly fields: readonly string[] };

/** @param there the day that is there already; null for a new one */
function dayOf(
  { rows, tracks: named, blocks: inTable, title, date, start, place, end }: PlannedDay,
  there: { readonly id: string; readonly tracks: readonly Titled[] } | null,
  ids: Ids,
): DayInput {
  const tracks = matched(
    named.map(({ name }) => name),
    there?.tracks ?? [],
  );
  const placeOf = new Map(named.map((track) => [track.name, track.place]));
  const blocks = matched(
    inTable.map(({ name }) => name),
    [],
  );
  const targetOf = new Map(inTable.map((block) => [block.name, block.target]));
  return {
    id: there?.id ?? newId(),
    fields: there === null ? { title, date, start, place, end } : null,
    tracks: tracks.made.map(({ name, ...track }) => ({
      ...track,
      place: placeOf.get(name) ?? '',
    })),
    blocks: blocks.made.map(({ name, ...block }) => ({
      ...block,
      target: targetOf.get(name) ?? null,
    })),
    items: rows.map((row) => ({
      ...row.item,
      id: newId(),
      trackId: tracks.ids.get(row.track) ?? null,
      blockId: blocks.ids.get(row.block) ?? null,
      categoryId: ids.categories.get(row.category) ?? null,
      ...partsOf(row, ids.fields),
    })),
  };
}

function partsOf({ speakers, links, own }: PlannedRow, fields: readonly string[]) {
  return {
    speakers: speakers.map((speaker) => ({ id: newId(), ...speaker })),
    links: links.map((link) => ({ id: newId(), ...link })),
    values: own.flatMap((text, at) => {
      const fieldId = fields[at];
      return text === '' || fieldId === undefined ? [] : [{ id: newId(), fieldId, text }];
    }),
  };
}
