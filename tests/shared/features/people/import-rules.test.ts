import { describe, expect, test } from 'vitest';
import type { TableRow } from '../../../../shared/contract/table-file.ts';
import { peopleHeadings } from '../../../../shared/features/people/import-columns.ts';
import {
  guessLayout,
  type KnownPerson,
  planImport,
} from '../../../../shared/features/people/import-rules.ts';
import { readSex } from '../../../../shared/features/people/sex-words.ts';
import { withColumn } from '../../../../shared/lib/headings.ts';

const rowsOf = (...lines: readonly (readonly string[])[]): TableRow[] =>
  lines.map((cells, at) => ({ line: at + 1, cells, brokenQuote: false }));
const planOf = (rows: readonly TableRow[], known: readonly KnownPerson[] = []) =>
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

  test('finds the heading under a title, which it passes over', () => {
    const rows = rowsOf(['Attendance, 13 December'], ['', ''], ['No', 'Name'], ['1', 'Rahima']);
    expect(guessLayout(rows).heading).toBe(2);
    const { good, bad, passed } = planOf(rows);
    expect([good.length, bad, passed]).toEqual([1, [], 1]);
  });

  test('of two rows of headings takes the one that names more', () => {
    const rows = rowsOf(
      ['Name', 'Sex', 'Contact', ''],
      ['Name', 'Sex', 'Phone', 'Email'],
      ['Rahima', 'F', '01711555010', 'r@example.org'],
    );
    expect(guessLayout(rows).heading).toBe(1);
    expect(planOf(rows).good.map(({ person }) => person.email)).toEqual(['r@example.org']);
  });

  test('passes over titles, sums and headings that are said again, wherever they stand', () => {
    const rows = [
      ...rowsOf(['Name', 'Sex'], ['Rahima', 'F']),
      { line: 3, cells: ['Second day', ''], brokenQuote: false, title: true },
      { line: 4, cells: ['Name', 'Sex'], brokenQuote: false },
      { line: 5, cells: ['Totalia Rahman', 'F'], brokenQuote: false },
      { line: 6, cells: ['Total: 2', ''], brokenQuote: false },
      { line: 7, cells: ['মোট', '২'], brokenQuote: false },
    ];
    const { good, bad, passed } = planOf(rows);
    expect([good.map(({ line }) => line), bad, passed]).toEqual([[2, 5], [], 4]);
  });

  test('knows what is asked of people, and the fields of the workshop by their titles', () => {
    const heading = [
      'Full Name',
      'Age',
      'Languages',
      'Disability',
      'Photo',
      'Quote',
      'Tags',
      'Food',
    ];
    expect(guessLayout(rowsOf(heading), ['food ', 'Shirt']).mapping).toEqual([
      ...['name', 'ageGroup', 'language', 'disability', 'photoPublic', 'quoteNamed', 'tags', 'own'],
    ]);
    expect(peopleHeadings.columnsOf(['নাম', 'বয়স', 'ভাষা', 'প্রতিবন্ধিতা', 'ছবির সম্মতি'])).toEqual([
      ...['name', 'ageGroup', 'language', 'disability', 'photoPublic'],
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

  test('leaves open what is not understood, and says so', () => {
    const { good } = planOf(
      rowsOf(
        ['Name', 'Sex', 'Age', 'Photo consent'],
        ['Rahima', 'মহিলা', '৩৪', 'হ্যাঁ'],
        ['Karim', 'xyz', 'soon', 'perhaps'],
        ['Mina', '', '', ''],
      ),
    );
    const open = { sex: '', ageGroup: '', photoPublic: '' };
    expect(good.map(({ person }) => person)).toMatchObject([
      { sex: 'female', ageGroup: '30-44', photoPublic: 'yes' },
      open,
      open,
    ]);
    expect(good.map(({ unread }) => unread.map(({ word }) => word))).toEqual([
      [],
      ['perhaps', 'xyz', 'soon'],
      [],
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

describe('columns of fields of its own', () => {
  const planned = (...lines: readonly (readonly string[])[]) => {
    const rows = rowsOf(...lines);
    return planImport(rows, { heading: 0, mapping: ['name', 'own', 'own', 'own'] }, []);
  };

  test('are told apart where they are called the same, or nothing', () => {
    const { good } = planned(['Name', 'Note', 'note', ''], ['Rahima', 'a', 'b', 'c']);
    expect([...(good[0]?.own ?? [])]).toEqual([
      ['Note', 'a'],
      ['note 2', 'b'],
      ['4', 'c'],
    ]);
  });

  test('keep a heading of any length to what a field can be called, and name what is too long', () => {
    const { good, bad } = planned(
      ['Name', 'x'.repeat(500), 'Note', ''],
      ['Rahima', 'a', '', ''],
      ['Karim', '', 'y'.repeat(10_001), ''],
    );
    expect([...(good[0]?.own.keys() ?? [])].map(({ length }) => length)).toEqual([295]);
    expect(bad.map(({ fault }) => fault)).toEqual([{ kind: 'own-too-long', title: 'Note' }]);
  });
});
