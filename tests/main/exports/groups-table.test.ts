// The groups as a workbook and as CSV, read back out of the files.
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../main/exports/table-reader.ts';
import { writeTable } from '../../../main/exports/table-writer.ts';
import type { TableFormat } from '../../../shared/contract/export-formats.ts';
import { groupSheets } from '../../../shared/features/groups/export-table.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { testEngine } from '../../support/engine.ts';
import { sixtyInGroups } from '../../support/sixty-people.ts';

async function house(language: 'en' | 'bn' = 'en') {
  const made = testEngine();
  const sixty = await sixtyInGroups(made, language);
  const rows = () => ({
    arrangement: made.rows('arrangement'),
    group: made.rows('group'),
    membership: made.rows('membership'),
    person: made.rows('person'),
  });
  const file = (format: TableFormat, only: string | null = null) =>
    writeTable(groupSheets(rows(), language, only), format);
  return { ...made, ...sixty, file, tables: rows };
}

const cellsOf = async (bytes: Uint8Array, sheet = 0) => {
  const { rows, sheets } = await readTable(bytes, { sheet });
  return { sheets, cells: rows.map(({ cells }) => cells) };
};

describe('the groups as a table', () => {
  it('has a row a person with group, place and role of every round, by name', async () => {
    const { file, rows, people } = await house();
    const { sheets, cells } = await cellsOf(await file('xlsx'));
    expect(sheets).toEqual(['By name', 'By group']);
    const [head = [], ...body] = cells;
    expect(head.slice(0, 6)).toEqual([
      ...['No.', 'Name', 'Organisation', 'Round 1: group', 'Round 1: place', 'Round 1: role'],
    ]);
    expect(head).toHaveLength(12);
    expect(body.map(([, name]) => name)).toEqual(
      people.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b, 'en')),
    );
    for (const [, name, , ...places] of body) {
      const person = people.find((each) => each.name === name);
      const told = [0, 1, 2].flatMap((round) => {
        const seat = rows('membership', { personId: person?.id ?? '', round })[0];
        const group = rows('group').find(({ id }) => id === seat?.groupId);
        const role = seat?.moderator
          ? 'Moderator'
          : seat?.rapporteur
            ? 'Rapporteur'
            : seat?.timekeeper
              ? 'Timekeeper'
              : seat?.presenter
                ? 'Presenter'
                : '';
        return [group?.name, group?.place, role];
      });
      expect([...places, '', ''].slice(0, 9)).toEqual(told);
    }
  });

  it('has a row a member by round and group on its second sheet', async () => {
    const { file } = await house('bn');
    const { cells } = await cellsOf(await file('xlsx'), 1);
    const [head, ...body] = cells;
    expect(head).toEqual([...['পর্ব', 'দল', 'স্থান', 'প্রশ্ন', 'ক্রম', 'নাম', 'প্রতিষ্ঠান', 'দায়িত্ব']]);
    expect(body).toHaveLength(180);
    expect(body.filter(([round]) => round === '2')).toHaveLength(60);
    expect(body.find(([, group]) => group === 'দল ৩')?.[3]).toContain('ছোট উৎপাদকেরা');
    expect(body.map((row) => row[7])).toContain('সময়রক্ষক');
  });

  it('writes one table below the other in CSV, marked as UTF-8, and runs no formula', async () => {
    const { file, send, personIds, groupIds } = await house();
    const [id = ''] = personIds;
    const [groupId = ''] = groupIds;
    send('people.edit', { id, patch: { name: '=HYPERLINK("http://x","y")' }, base: {} });
    send('groups.editGroup', { id: groupId, patch: { name: '+1', place: '@SUM(A1)' }, base: {} });
    const bytes = await file('csv');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const { cells } = await cellsOf(bytes);
    expect(cells.filter(([first]) => first === 'No.')).toHaveLength(1);
    expect(cells.filter(([first]) => first === 'Round')).toHaveLength(1);
    const all = cells.flat();
    expect(all.filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
    expect(all).toContain(`'=HYPERLINK("http://x","y")`);
    expect(all).toContain("'+1");
    expect(all).toContain("'@SUM(A1)");
  });

  it('names the arrangement in each row, and its sheets apart, where there are several', async () => {
    const { file, send, workshopId, personIds, arrangementId } = await house();
    const other = newId();
    const title = "Plans: [project] 'by' /all/ of the districts";
    send('groups.addArrangement', { id: other, workshopId, title });
    const groupId = newId();
    send('groups.addGroups', { arrangementId: other, groups: [{ id: groupId, name: 'One' }] });
    const groups = [{ groupId, personIds: personIds.slice(0, 2) }];
    send('groups.seat', { arrangementId: other, rounds: [{ round: 0, groups }] });
    send('groups.addArrangement', { id: newId(), workshopId, title: 'Without groups' });
    const { sheets, cells } = await cellsOf(await file('xlsx'), 2);
    expect(sheets).toHaveLength(4);
    expect(new Set(sheets).size).toBe(4);
    for (const name of sheets) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[[\]:*?/\\']/);
    }
    expect(cells).toHaveLength(3);
    expect(cells[0]).toEqual(['Arrangement', 'No.', 'Name', 'Organisation', 'Group']);
    expect(cells[1]?.[0]).toBe(title);
    const alone = await cellsOf(await file('xlsx', arrangementId));
    expect(alone.sheets).toEqual(['By name', 'By group']);
  });

  it('lists who is present and in no group, and says nothing but headings without any', async () => {
    const { file, send, personIds, groupIds, tables } = await house();
    for (const id of groupIds.slice(1)) send('groups.removeGroup', { id });
    const [groupId = ''] = groupIds;
    const inFirst = tables().membership.filter((each) => each.groupId === groupId);
    const seated = new Set(inFirst.map(({ personId }) => personId));
    const free = personIds.find((id) => !seated.has(id)) ?? '';
    send('people.setPresent', { ids: [free], present: true });
    const { cells } = await cellsOf(await file('xlsx'));
    expect(cells).toHaveLength(1 + seated.size + 1);
    send('groups.removeGroup', { id: groupId });
    expect((await cellsOf(await file('xlsx'))).cells).toHaveLength(1);
  });
});
