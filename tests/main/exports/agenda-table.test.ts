// What is taken away as a table comes in again as it was.
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../main/exports/table-reader.ts';
import { writeTable } from '../../../main/exports/table-writer.ts';
import { inputOf } from '../../../renderer/features/agenda/import-input.ts';
import { type TableFormat, tableFormats } from '../../../shared/contract/export-formats.ts';
import { type AgendaRows, agendaSheet } from '../../../shared/features/agenda/export-table.ts';
import { planRows } from '../../../shared/features/agenda/import-plan.ts';
import { guessLayout, readRows } from '../../../shared/features/agenda/import-rules.ts';
import type { AgendaItem } from '../../../shared/features/agenda/model.ts';
import { timesOf } from '../../../shared/features/agenda/rules.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { inOrder } from '../../../shared/lib/ordering.ts';
import { aDay, itemsOf } from '../../support/agenda-rows.ts';
import { type AnyPlan, anyPlan, planOf } from '../../support/any-plan.ts';
import { testEngine } from '../../support/engine.ts';

const bare = {
  day: [aDay],
  track: [],
  block: [],
  category: [],
  customField: [],
  customValue: [],
  speaker: [],
  attachment: [],
} as const;

async function read(rows: AgendaRows, format: TableFormat, language: 'en' | 'bn', notes = true) {
  const bytes = await writeTable([agendaSheet(rows, { language, notes })], format);
  const { rows: table } = await readTable(bytes, {});
  return planRows(readRows(table, guessLayout(table), 2010), null);
}

/** The rows of an agenda as a workshop without any has them once the table was brought in. */
async function broughtIn(rows: AgendaRows, format: TableFormat, language: 'en' | 'bn') {
  const plan = await read(rows, format, language);
  expect(plan.bad).toEqual([]);
  const t = testEngine();
  const workshopId = t.workshop();
  for (const { id } of t.rows('day', { workshopId })) t.send('agenda.removeDay', { id });
  const place = { kind: 'new', dayId: null, label: '' } as const;
  const known = { categories: [], fields: [], tracks: [] };
  t.send('agenda.importItems', inputOf(workshopId, plan, place, known));
  return {
    day: inOrder(t.rows('day')),
    track: t.rows('track'),
    block: t.rows('block'),
    category: t.rows('category'),
    agendaItem: t.rows('agendaItem'),
    customField: t.rows('customField'),
    customValue: t.rows('customValue'),
    speaker: t.rows('speaker'),
    attachment: t.rows('attachment'),
  };
}

/** A plan in words: what its rows say, without their ids. */
function told(rows: AgendaRows) {
  const fields = inOrder(rows.customField);
  const categories = new Map(rows.category.map(({ id, title }) => [id, title]));
  return inOrder(rows.day).map((day) => {
    const tracks = inOrder(rows.track).filter(({ dayId }) => dayId === day.id);
    const items = inOrder(rows.agendaItem).filter(({ dayId }) => dayId === day.id);
    const blocks = [...new Set(items.map(({ blockId }) => blockId))];
    const target = new Map(rows.block.map((block) => [block.id, block]));
    const times = new Map(timesOf(day, items).map(({ item, ...when }) => [item.id, when]));
    const tellItem = (item: AgendaItem) => {
      const { id, workshopId, dayId, order, trackId, blockId, categoryId, ...own } = item;
      const { title, target: minutes } = target.get(blockId ?? '') ?? { title: null, target: null };
      // What is left out has no times that a table could tell.
      const { start, end } = times.get(id) ?? {};
      return {
        ...own,
        times: item.skipped ? null : [start, end],
        track: trackId === null ? null : tracks.findIndex((each) => each.id === trackId),
        block: blockId === null ? null : [blocks.indexOf(blockId), title, minutes],
        category: categoryId === null ? null : categories.get(categoryId),
        speakers: inOrder(rows.speaker)
          .filter(({ itemId }) => itemId === id)
          .map(({ role, name, minutes }) => ({ role, name, minutes })),
        links: inOrder(rows.attachment)
          .filter(({ itemId }) => itemId === id)
          .map(({ title, url }) => ({ title, url })),
        values: fields.map(
          (field) =>
            rows.customValue.find((value) => value.itemId === id && value.fieldId === field.id)
              ?.text ?? '',
        ),
      };
    };
    const { title, date, place, end } = day;
    return {
      ...{ title, date, place, end },
      tracks: tracks.map(({ title, place }) => ({ title, place })),
      fields: fields.map(({ title }) => title),
      items: items.map(tellItem),
    };
  });
}

describe('an agenda as a table', () => {
  it.each(tableFormats)('comes in again from %s as it went out', async (format) => {
    await fc.assert(
      fc.asyncProperty(
        anyPlan,
        fc.constantFrom('en' as const, 'bn' as const),
        async (plan: AnyPlan, language) => {
          const rows = planOf(plan);
          const back = await broughtIn(rows, format, language);
          expect(told(back)).toEqual(told(rows));
        },
      ),
      { numRuns: format === 'csv' ? 150 : 40 },
    );
  });

  it('brought in where its categories, fields and tracks are, makes none of them again', async () => {
    const sample = fc
      .sample(anyPlan, { numRuns: 200, seed: 1 })
      .find(({ days, categories, own }) => {
        return (
          days.length === 1 && days[0]?.tracks.length === 3 && categories.length + own.length > 3
        );
      });
    if (!sample) throw new Error('Among so many there is one.');
    const rows = planOf(sample);
    const plan = await read(rows, 'csv', 'bn');
    const place = { kind: 'new', dayId: null, label: '' } as const;
    const { category, customField } = rows;
    const known = { categories: inOrder(category), fields: inOrder(customField), tracks: [] };
    const { categories, fields, days } = inputOf(newId(), plan, place, known);
    expect({ categories, fields }).toEqual({ categories: [], fields: [] });
    const used = new Set(days.flatMap(({ items }) => items.map(({ categoryId }) => categoryId)));
    expect(used).toEqual(new Set(rows.agendaItem.map(({ categoryId }) => categoryId)));
    const [first] = days;
    const tracks = first?.tracks ?? [];
    const behind = { kind: 'behind', dayId: newId(), label: '' } as const;
    const again = inputOf(newId(), plan, behind, { ...known, tracks });
    expect(tracks.length).toBeGreaterThan(0);
    expect(again.days[0]?.tracks).toEqual([]);
    expect(again.days[0]?.items.map(({ trackId }) => trackId)).toEqual(
      first?.items.map(({ trackId }) => trackId),
    );
  });

  it('keeps the private notes to itself unless they are asked for', async () => {
    const items = itemsOf({ dayId: aDay.id, notes: 'Mine alone' });
    const rows = { ...bare, agendaItem: items };
    for (const format of tableFormats) {
      const sheet = agendaSheet(rows, { language: 'en', notes: false });
      expect(JSON.stringify(sheet)).not.toContain('Mine alone');
      const { days } = await read(rows, format, 'en');
      expect(days[0]?.rows[0]?.item.notes).toBe('Mine alone');
    }
  });

  it('has no cell that a spreadsheet takes for a formula', async () => {
    const titles = ['=1+1', '+8801', '-x', '@sum', "'=2"];
    const [workshopId, dayId] = [aDay.workshopId, aDay.id];
    const own = (at: number) => ({ id: `row-${at}`, workshopId, order: `a${at}` });
    const items = itemsOf(
      ...titles.map((title, at) => ({
        ...{ title, lead: title, categoryId: `row-${at}`, blockId: `row-${at}` },
        trackId: `row-${at}`,
      })),
    );
    const itemId = items[0]?.id ?? '';
    const rows: AgendaRows = {
      ...bare,
      day: [{ ...aDay, title: '=day', place: '=here' }],
      agendaItem: items,
      track: titles.map((title, at) => ({ ...own(at), dayId, title, place: '=p' })),
      block: titles.map((title, at) => ({ ...own(at), dayId, title, target: 5 })),
      category: titles.map((title, at) => ({ ...own(at), title, colour: 'teal' })),
      customField: titles.map((title, at) => ({ ...own(at), title })),
      customValue: [{ ...own(0), itemId, fieldId: 'row-0', text: '=cmd()' }],
      attachment: [{ ...own(0), itemId, title: '=link', url: '', fileId: null }],
    };
    const sheet = agendaSheet(rows, { language: 'en', notes: false });
    const texts = [...sheet.columns.map(({ title }) => title), ...sheet.rows.flat()];
    for (const text of texts) if (typeof text === 'string') expect(text).not.toMatch(/^[=+\-@]/);
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
