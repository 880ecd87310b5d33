import { describe, expect, test } from 'vitest';
import type { TableRow } from '../../../../shared/contract/table-file.ts';
import {
  differences,
  type MergeChoice,
  mergeChoices,
  outcomeOf,
  twinIn,
  usualChoice,
} from '../../../../shared/features/people/import-merge.ts';
import {
  guessLayout,
  type KnownPerson,
  planImport,
} from '../../../../shared/features/people/import-rules.ts';
import { person } from '../../../support/minutes-rows.ts';

const rahima: KnownPerson = {
  ...person('person-01', 'a0', {
    name: 'Rahima Begum',
    organisation: 'NGF',
    phone: '01711-555010',
    district: 'Satkhira',
  }),
  own: new Map([['food', 'Fish']]),
};

function planOf(...lines: readonly (readonly string[])[]) {
  const rows = lines.map((cells, at): TableRow => ({ line: at + 1, cells, brokenQuote: false }));
  return planImport(rows, guessLayout(rows, ['Food', 'Shirt']), [rahima]);
}
const heading = ['Name', 'Organisation', 'Phone', 'District', 'Email', 'Food', 'Shirt'];
/** The same by number and name, with another district, a new email and a shirt. */
const again = ['RAHIMA BEGUM', '', '+880 1711 555010', 'Khulna', 'r@ngf.org', '', 'M'];

const all = (plan: ReturnType<typeof planOf>, choice: MergeChoice) =>
  outcomeOf(plan, new Map(plan.good.map(({ line }) => [line, choice])));

describe('somebody who is on the list already', () => {
  test('is shown with what the file says otherwise, and nothing of what it leaves empty', () => {
    const plan = planOf(heading, again);
    const [row] = plan.good;
    const there = row && twinIn(plan, row);
    expect(row && there && differences(there, row)).toEqual([
      { field: 'name', listed: 'Rahima Begum', filed: 'RAHIMA BEGUM' },
      { field: 'district', listed: 'Satkhira', filed: 'Khulna' },
      { field: 'phone', listed: '01711-555010', filed: '+880 1711 555010' },
      { field: 'email', listed: '', filed: 'r@ngf.org' },
      { field: { own: 'Shirt' }, listed: '', filed: 'M' },
    ]);
  });

  test('is left, filled in, taken from the file, or brought in as another', () => {
    const plan = planOf(heading, again);
    expect(mergeChoices.map((choice) => all(plan, choice).people.length)).toEqual([0, 0, 0, 1]);
    expect(all(plan, 'leave').changes).toEqual([]);
    const [filled] = all(plan, 'fill').changes;
    expect([filled?.patch, filled?.own]).toEqual([
      { email: 'r@ngf.org' },
      new Map([['Shirt', 'M']]),
    ]);
    const [taken] = all(plan, 'take').changes;
    expect(taken?.patch).toEqual({
      name: 'RAHIMA BEGUM',
      district: 'Khulna',
      phone: '+880 1711 555010',
      email: 'r@ngf.org',
    });
  });

  test('is filled in where nothing was chosen and they surely are the same, else is another', () => {
    const plan = planOf(
      heading,
      again,
      ['Rahima Begum', 'NGF', '', '', '', '', ''],
      ['Rahima Begum', 'RRF', '', '', '', '', ''],
    );
    expect(plan.good.map((row) => usualChoice(plan, row))).toEqual(['fill', 'leave', 'another']);
    const { people, changes } = outcomeOf(plan, new Map());
    expect([people.length, changes.length]).toEqual([1, 1]);
  });

  test('who is in the file twice is changed once, by both rows', () => {
    const plan = planOf(heading, again, ['Rahima Begum', 'NGF', '', '', '', 'Beef', 'L']);
    const { changes } = all(plan, 'take');
    expect(changes).toHaveLength(1);
    expect(changes[0]?.patch).toEqual({
      district: 'Khulna',
      phone: '+880 1711 555010',
      email: 'r@ngf.org',
    });
    expect(changes[0]?.own).toEqual(
      new Map([
        ['food', 'Beef'],
        ['Shirt', 'L'],
      ]),
    );
  });
});

describe('somebody who is in the file twice', () => {
  const twice = [
    ['Karim', 'PKSF', '', '', '', '', ''],
    ['karim', 'PKSF', '01711555099', '', '', 'None', ''],
  ] as const;

  test('comes in once, with what both rows say', () => {
    const plan = planOf(heading, ...twice);
    expect(plan.good.map(({ twin }) => twin)).toEqual([null, { in: 'file', line: 2, sure: true }]);
    const { people } = outcomeOf(plan, new Map());
    expect(people).toHaveLength(1);
    expect(people[0]?.person).toMatchObject({ name: 'Karim', phone: '01711555099' });
    expect(people[0]?.own.get('Food')).toBe('None');
    expect(all(plan, 'another').people).toHaveLength(2);
  });
});
