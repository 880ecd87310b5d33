import { describe, expect, test } from 'vitest';
import type { TableRow } from '../../../../shared/contract/table-file.ts';
import { peopleHeadings } from '../../../../shared/features/people/import-columns.ts';
import {
  chosenRows,
  guessLayout,
  planImport,
} from '../../../../shared/features/people/import-rules.ts';
import { readSex } from '../../../../shared/features/people/sex-words.ts';
import { withColumn } from '../../../../shared/lib/headings.ts';

const rowsOf = (...lines: readonly (readonly string[])[]): TableRow[] =>
  lines.map((cells, at) => ({ line: at + 1, cells, brokenQuote: false }));
const planOf = (rows: readonly TableRow[], known: { name: string; organisation: string }[] = []) =>
  planImport(rows, guessLayout(rows), known);

describe('which column is which', () => {
  test.each([
    [['Name', 'Sex', 'Organisation', 'Project', 'Designation', 'District', 'Phone', 'Email']],
    [['নাম', 'লিঙ্গ', 'সংস্থা', 'প্রকল্প', 'পদবি', 'জেলা', 'মোবাইল', 'ইমেইল']],
    [
      [
        'Full name*',
        'Gender',
        'Organization',
        'Project name',
        'Position',
        'Zila',
        'Mobile No.',
        'E-mail',
      ],
    ],
    [
      [
        'অংশগ্রহণকারীর নাম',
        'নারী/পুরুষ',
        'প্রতিষ্ঠানের নাম',
        'প্রকল্পের নাম',
        'পদবী',
        'জেলার নাম',
        'ফোন নম্বর',
        'ই-মেইল',
      ],
    ],
  ])('reads the heading %j', (heading) => {
    expect(peopleHeadings.columnsOf(heading)).toEqual([
      ...['name', 'sex', 'organisation', 'project', 'designation', 'district', 'phone', 'email'],
    ]);
  });

  test('tells the name of an organisation from the name of a person', () => {
    expect(
      peopleHeadings.columnsOf([
        'Sl',
        'Name of organisation',
        'Name of participant',
        "Father's name",
      ]),
    ).toEqual([null, 'organisation', 'name', null]);
  });

  test('does not take a row of data for a heading', () => {
    expect(peopleHeadings.columnsOf(['Rahima Begum', 'F', 'NGF', 'Project officer'])).toBeNull();
  });

  test('finds the heading under a title, and names the rows above it', () => {
    const rows = rowsOf(['Attendance, 13 December'], ['', ''], ['No', 'Name'], ['1', 'Rahima']);
    expect(guessLayout(rows).heading).toBe(2);
    expect(planOf(rows).bad).toEqual([
      { line: 1, text: 'Attendance, 13 December', fault: { kind: 'above-heading' } },
    ]);
  });

  test('without a heading goes by what is in the cells', () => {
    const rows = rowsOf(
      ['1', 'Rahima Begum', 'F', '01711-555010', 'r@example.org'],
      ['2', 'করিম উদ্দিন', 'পুরুষ', '০১৭১১৫৫৫০১১', ''],
    );
    expect(guessLayout(rows)).toEqual({
      heading: null,
      mapping: [null, 'name', 'sex', 'phone', 'email'],
    });
    expect(planOf(rows).good.map(({ person }) => person.name)).toEqual([
      'Rahima Begum',
      'করিম উদ্দিন',
    ]);
  });

  test('a field put on another column leaves the one it had', () => {
    const layout = { heading: 0, mapping: ['name', null] as const };
    expect(withColumn(layout, 1, 'name').mapping).toEqual([null, 'name']);
    expect(withColumn(layout, 0, null).mapping).toEqual([null, null]);
  });
});

describe('reading rows', () => {
  test('names every row that cannot be taken, with its line and reason', () => {
    const rows = [
      ...rowsOf(
        ['Name', 'Organisation'],
        ['Rahima', 'NGF'],
        ['', 'PKSF'],
        [' ', ' '],
        ['ক'.repeat(301), 'RRF'],
        ['Karim', 'PKSF', 'Dhaka'],
      ),
      { line: 7, cells: ['"Hasan', 'x'], brokenQuote: true },
    ];
    const { good, bad } = planOf(rows);
    expect(good.map(({ line }) => line)).toEqual([2]);
    expect(bad.map(({ line, fault }) => [line, fault])).toEqual([
      [3, { kind: 'no-name' }],
      [5, { kind: 'too-long', field: 'name' }],
      [6, { kind: 'too-many-cells', cells: 3, columns: 2 }],
      [7, { kind: 'broken-quote' }],
    ]);
    expect(bad[0]?.text).toBe('PKSF');
  });

  test('takes a row with empty cells behind its columns', () => {
    expect(planOf(rowsOf(['Name', 'Organisation'], ['Rahima', 'NGF', '', ' '])).bad).toEqual([]);
  });

  test('leaves the sex open where its word is not understood, and says so', () => {
    const { good } = planOf(
      rowsOf(['Name', 'Sex'], ['Rahima', 'মহিলা'], ['Karim', 'xyz'], ['H', '']),
    );
    expect(good.map(({ person, unreadSex }) => [person.sex, unreadSex])).toEqual([
      ['female', null],
      ['', 'xyz'],
      ['', null],
    ]);
  });

  test('makes one line of a cell with line breaks and writes য় in its one normal form', () => {
    const [row] = planOf(rowsOf(['Name', 'Organisation'], ['আয়েশা\r\n সুলতানা', 'A\u0007B'])).good;
    expect(row?.person.name).toBe('আয়েশা সুলতানা'.normalize('NFC'));
    expect(row?.person.organisation).toBe('A B');
  });

  test.each([
    ['f', 'female'],
    ['Female', 'female'],
    ['নারী', 'female'],
    ['মহিলা', 'female'],
    ['M.', 'male'],
    ['পুরুষ', 'male'],
    ['Hijra', 'other'],
    ['হিজড়া', 'other'],
    ['prefer not to say', 'undisclosed'],
    ['n/a', ''],
    ['—', ''],
    ['', ''],
    ['9', null],
  ])('understands %j as %j', (word, sex) => {
    expect(readSex(word)).toBe(sex);
  });
});

describe('people who are there already', () => {
  const rows = rowsOf(
    ['Name', 'Organisation'],
    ['আয়েশা  Begum', 'ngf'],
    ['Karim', 'PKSF'],
    ['karim', 'PKSF '],
    ['Karim', 'RRF'],
  );
  const known = [{ name: 'আয়েশা BEGUM', organisation: 'NGF' }];

  test('are found by name and organisation, however written', () => {
    expect(planOf(rows, known).good.map(({ line, duplicate }) => [line, duplicate])).toEqual([
      [2, 'workshop'],
      [3, null],
      [4, 'file'],
      [5, null],
    ]);
  });

  test('are left out unless asked for', () => {
    const plan = planOf(rows, known);
    expect(chosenRows(plan, new Set()).map(({ line }) => line)).toEqual([3, 5]);
    expect(chosenRows(plan, new Set([2])).map(({ line }) => line)).toEqual([2, 3, 5]);
  });
});
