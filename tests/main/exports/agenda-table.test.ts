// What is taken away as a table comes in again as it was.
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../main/exports/table-reader.ts';
import { writeTable } from '../../../main/exports/table-writer.ts';
import { type TableFormat, tableFormats } from '../../../shared/contract/export-formats.ts';
import { type AgendaRows, agendaSheet } from '../../../shared/features/agenda/export-table.ts';
import { planRows } from '../../../shared/features/agenda/import-plan.ts';
import { guessLayout, readRows } from '../../../shared/features/agenda/import-rules.ts';
import { itemKinds, priorities } from '../../../shared/features/agenda/kinds.ts';
import type { AgendaItem } from '../../../shared/features/agenda/model.ts';
import { plainItem } from '../../../shared/features/agenda/plain.ts';
import { timesOf } from '../../../shared/features/agenda/rules.ts';
import { aDay, itemsOf } from '../../support/agenda-rows.ts';

const text = (max: number, more: readonly string[] = []) =>
  fc
    .string({
      unit: fc.constantFrom(...'aক্ষ  \'"=+-@;,_x0041_.1৯'.split(''), 'ো', '😀', ...more),
      maxLength: max,
    })
    .map((value) => value.normalize('NFC').replace(/ {2,}/g, ' ').trim());
const length = fc.integer({ min: 1, max: 1440 });
const timeOfDay = fc.integer({ min: 0, max: 1439 });
const paragraphs = text(20, ['\n', '\t']).map((value) => value.trim());

const anItem = fc.record({
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
  perGroup: fc.option(length),
  skipped: fc.boolean(),
  isPublic: fc.boolean(),
  trackId: fc.constantFrom(null, null, 'track-one', 'track-two'),
});
const aDayOf = fc.record({
  title: text(10).filter((title) => !/^\d/.test(title)),
  date: fc.constantFrom('', '2010-12-13', '2014-02-28', '2014-09-08'),
  start: timeOfDay,
  items: fc.array(anItem, { minLength: 1, maxLength: 6 }),
});
const track = (id: string, title: string) => ({
  id,
  workshopId: aDay.workshopId,
  order: id,
  dayId: '',
  title,
  place: '',
});

function rowsFrom(days: readonly (typeof aDayOf extends fc.Arbitrary<infer D> ? D : never)[]) {
  const day = days.map(({ title, date, start }, at) => ({
    ...aDay,
    id: `day-${String(at).padStart(5, '0')}`,
    order: `a${String.fromCharCode(65 + at)}`,
    title,
    date,
    start,
  }));
  const agendaItem = days.flatMap(({ items }, at) =>
    itemsOf(...items).map((item) => ({
      ...item,
      id: `${item.id}-${at}`,
      dayId: day[at]?.id ?? '',
    })),
  );
  return { day, agendaItem, track: [track('track-one', 'A'), track('track-two', 'সমান্তরাল')] };
}

async function there(rows: AgendaRows, format: TableFormat, language: 'en' | 'bn', notes = true) {
  const bytes = await writeTable([agendaSheet(rows, { language, notes })], format);
  const { rows: read } = await readTable(bytes, {});
  return planRows(readRows(read, guessLayout(read), 2010), null);
}

/** What of an item a table has. */
function ofTable({ trackId: _track, ...item }: AgendaItem) {
  const { id, workshopId, dayId, order, ...fields } = item;
  return fields;
}

describe('an agenda as a table', () => {
  it.each(tableFormats)('comes in again from %s as it went out', async (format) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(aDayOf, { minLength: 1, maxLength: 3 }),
        fc.constantFrom('en' as const, 'bn' as const),
        async (days, language) => {
          const rows = rowsFrom(days);
          const { days: back, bad } = await there(rows, format, language);
          expect(bad).toEqual([]);
          expect(back.map(({ title, date }) => ({ title, date }))).toEqual(
            days.map(({ title, date }) => ({ title, date })),
          );
          const titles = new Map(rows.track.map(({ id, title }) => [id, title]));
          rows.day.forEach((day, at) => {
            const planned = timesOf(day, rows.agendaItem);
            const came = back[at]?.rows ?? [];
            expect(came.map(({ item }) => ({ ...plainItem, ...item }))).toEqual(
              planned.map(({ item }) => ({ ...plainItem, ...ofTable(item) })),
            );
            expect(came.map(({ track }) => track)).toEqual(
              planned.map(({ item }) => titles.get(item.trackId ?? '') ?? ''),
            );
            // What is left out has no times that a table could tell.
            const timed = ({ item }: { readonly item: { readonly skipped?: boolean } }) =>
              !item.skipped;
            expect(came.filter(timed).map(({ start, end }) => [start, end])).toEqual(
              planned.filter(timed).map(({ start, end }) => [start, end]),
            );
          });
        },
      ),
      { numRuns: format === 'csv' ? 200 : 40 },
    );
  });

  it('keeps the private notes to itself unless they are asked for', async () => {
    const rows = rowsFrom([]);
    const items = itemsOf({ dayId: aDay.id, notes: 'Mine alone' });
    for (const format of tableFormats) {
      const sheet = agendaSheet(
        { ...rows, day: [aDay], agendaItem: items },
        {
          language: 'en',
          notes: false,
        },
      );
      expect(JSON.stringify(sheet)).not.toContain('Mine alone');
      const { days } = await there({ ...rows, day: [aDay], agendaItem: items }, format, 'en');
      expect(days[0]?.rows[0]?.item.notes).toBe('Mine alone');
    }
  });

  it('has no cell that a spreadsheet takes for a formula', async () => {
    const titles = ['=1+1', '+8801', '-x', '@sum', "'=2"];
    const items = itemsOf(...titles.map((title) => ({ title, dayId: aDay.id })));
    const sheet = agendaSheet(
      { day: [aDay], track: [], agendaItem: items },
      {
        language: 'en',
        notes: false,
      },
    );
    const csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      await writeTable([sheet], 'csv'),
    );
    expect(csv.startsWith('\ufeff')).toBe(true);
    for (const title of titles) expect(csv).toContain(`,'${title},`);
    const parts = unzipSync(await writeTable([sheet], 'xlsx'));
    const xml = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
    expect(xml).not.toContain('<f>');
  });
});
