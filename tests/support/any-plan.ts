// Plans of all kinds, with everything that a table can hold of one.
import fc from 'fast-check';
import type { AgendaRows } from '../../shared/features/agenda/export-table.ts';
import { itemKinds, priorities, speakerRoles } from '../../shared/features/agenda/kinds.ts';
import { aDay, itemsOf } from './agenda-rows.ts';

const text = (max: number, more: readonly string[] = []) =>
  fc
    .string({
      unit: fc.constantFrom(...'aক্ষ  \'"=+-@;,:_x0041_.1৯'.split(''), 'ো', '😀', ...more),
      maxLength: max,
    })
    .map((value) => value.normalize('NFC').replace(/ {2,}/g, ' ').trim());
const length = fc.integer({ min: 1, max: 1440 });
const timeOfDay = fc.integer({ min: 0, max: 1439 });
const paragraphs = text(20, ['\n', '\t']).map((value) => value.trim());
/** Which of those that there are, told by its place; null: none. */
const one = fc.option(fc.nat({ max: 3 }));

const aSpeaker = fc.record({
  role: fc.constantFrom(...speakerRoles),
  name: fc.oneof(text(8), fc.constantFrom('Chair: X', 'Dr (5 min)', '(–)', 'প্রধান অতিথি:')),
  minutes: fc.option(length),
});
const aLink = fc.record({
  title: fc.oneof(text(8), fc.constantFrom('see example.org', 'x https://example.org', '–')),
  url: fc.constantFrom('', 'https://example.org/a,b?c="d"', 'mailto:who@example.org', 'HTTP://X'),
});
const anItem = fc.record({
  fields: fc.record({
    kind: fc.constantFrom(...itemKinds),
    title: text(12),
    duration: length,
    fixedStart: fc.option(timeOfDay),
    fixedEnd: fc.option(timeOfDay),
    lead: text(8),
    method: paragraphs,
    place: text(8),
    objective: paragraphs,
    materials: paragraphs,
    output: paragraphs,
    notes: paragraphs,
    priority: fc.constantFrom(...priorities),
    minDuration: fc.option(length),
    preferredDuration: fc.option(length),
    perGroup: fc.option(length),
    questionMinutes: fc.option(length),
    warning: fc.option(length),
    danger: fc.option(length),
    rolls: fc.boolean(),
    countToEnd: fc.boolean(),
    flagged: fc.boolean(),
    skipped: fc.boolean(),
    isPublic: fc.boolean(),
  }),
  track: one,
  block: one,
  category: one,
  speakers: fc.array(aSpeaker, { maxLength: 3 }),
  links: fc.array(aLink, { maxLength: 3 }),
  values: fc.array(paragraphs, { maxLength: 4 }),
});
/** Titles that may be the same, or none. */
const titles = fc.array(fc.oneof(text(6), fc.constantFrom('A', '', 'সমান্তরাল')), { maxLength: 3 });
const plainTitle = text(10).filter((title) => !/^\d/.test(title));
const aDayOf = fc.record({
  fields: fc.record({
    title: plainTitle,
    date: fc.constantFrom('', '2010-12-13', '2014-02-28', '2014-09-08'),
    place: text(8),
    start: timeOfDay,
    end: fc.option(timeOfDay),
  }),
  tracks: titles,
  blocks: titles,
  items: fc.array(anItem, { minLength: 1, maxLength: 6 }),
});

export const anyPlan = fc.record({
  days: fc.array(aDayOf, { minLength: 1, maxLength: 3 }),
  /** A category is told by its name alone. */
  categories: fc.uniqueArray(fc.oneof(text(6), fc.constant('')), { maxLength: 3 }),
  own: fc.array(fc.oneof(text(8), fc.constantFrom('Notes', 'Field: x', 'স্থান', '', 'Projector')), {
    maxLength: 4,
  }),
});
export type AnyPlan = typeof anyPlan extends fc.Arbitrary<infer P> ? P : never;

const { workshopId } = aDay;
const orderAt = (at: number) => `a${String.fromCharCode(65 + at)}`;
const base = (id: string, at: number) => ({ id, workshopId, order: orderAt(at) });

/** Its rows. */
export function planOf({ days, categories, own }: AnyPlan): AgendaRows {
  const perDay = days.map((day, at) => dayRows(day, `day-${at}`, at, categories.length));
  return {
    day: perDay.map(({ day }) => day),
    track: perDay.flatMap(({ track }) => track),
    block: perDay.flatMap(({ block }) => block),
    category: categories.map((title, at) => ({
      ...base(`category-${at}`, at),
      title,
      colour: 'teal',
    })),
    customField: own.map((title, at) => ({ ...base(`field-${at}`, at), title })),
    agendaItem: perDay.flatMap(({ items }) => items.map(({ row }) => row)),
    speaker: perDay.flatMap(({ items }) =>
      items.flatMap(({ row, speakers }) =>
        speakers.map((speaker, at) => ({
          ...base(`${row.id}-s${at}`, at),
          itemId: row.id,
          ...speaker,
        })),
      ),
    ),
    attachment: perDay.flatMap(({ items }) =>
      items.flatMap(({ row, links }) =>
        links.map((link, at) => ({
          ...base(`${row.id}-l${at}`, at),
          itemId: row.id,
          fileId: null,
          ...link,
        })),
      ),
    ),
    customValue: perDay.flatMap(({ items }) =>
      items.flatMap(({ row, values }) =>
        values.slice(0, own.length).flatMap((value, at) =>
          value === ''
            ? []
            : [
                {
                  id: `${row.id}-v${at}`,
                  workshopId,
                  itemId: row.id,
                  fieldId: `field-${at}`,
                  text: value,
                },
              ],
        ),
      ),
    ),
  };
}

type DayOf = AnyPlan['days'][number];

function dayRows({ fields, tracks, blocks, items }: DayOf, id: string, at: number, all: number) {
  const named = (kind: string, place: number | null, count: number) =>
    place === null || place >= count ? null : `${kind}-${place}`;
  const rows = itemsOf(
    ...items.map((item) => ({
      ...item.fields,
      dayId: id,
      trackId: named(`${id}-track`, item.track, tracks.length),
      blockId: named(`${id}-block`, item.block, blocks.length),
      categoryId: named('category', item.category, all),
    })),
  );
  return {
    day: { ...aDay, ...base(id, at), ...fields },
    track: tracks.map((title, place) => ({
      ...base(`${id}-track-${place}`, place),
      dayId: id,
      title,
      place: place % 2 === 0 ? '' : 'Hall',
    })),
    block: blocks.map((title, place) => ({
      id: `${id}-block-${place}`,
      workshopId,
      dayId: id,
      title,
      target: place === 0 ? null : 45,
    })),
    items: rows.flatMap((row, place) => {
      const item = items[place];
      return item ? [{ ...item, row: { ...row, id: `${id}-${row.id}` } }] : [];
    }),
  };
}
