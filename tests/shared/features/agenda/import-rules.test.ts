// Agendas as organisations send them.
import { describe, expect, it } from 'vitest';
import type { TableRow } from '../../../../shared/contract/table-file.ts';
import { planRows } from '../../../../shared/features/agenda/import-plan.ts';
import { guessLayout, readRows } from '../../../../shared/features/agenda/import-rules.ts';
import { agendaHeadings } from '../../../../shared/features/agenda/table-columns.ts';
import { withColumn } from '../../../../shared/lib/headings.ts';

type Cells = readonly (readonly string[])[];
const rowsOf = (cells: Cells): TableRow[] =>
  cells.flatMap((row, at) =>
    row.some(Boolean) ? [{ line: at + 1, cells: row, brokenQuote: false }] : [],
  );
const planOf = (cells: Cells, behind: number | null = null) => {
  const rows = rowsOf(cells);
  return planRows(readRows(rows, guessLayout(rows), 2010), behind);
};
const clock = (minutes: number) =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
/** Each item as `9:00-9:30 Title`, with a mark where its start is fixed. */
const told = (cells: Cells, behind: number | null = null) =>
  planOf(cells, behind).days.map(({ rows }) =>
    rows.map(
      ({ item, start, end }) =>
        `${clock(start)}-${clock(end)} ${item.title}${item.fixedStart == null ? '' : ' !'}`,
    ),
  );

describe('which column is which', () => {
  it.each([
    [
      ['Time', 'Topic', 'Facilitator', 'Methodology', 'Venue'],
      ['start', 'title', 'lead', 'method', 'place'],
    ],
    [
      ['Sl.', 'Start', 'End', 'Session', 'Resource person', 'Remarks'],
      [null, 'start', 'end', 'title', 'lead', 'notes'],
    ],
    [
      ['Session title', 'Duration (min)', 'Objectives', 'Materials needed', 'Output'],
      ['title', 'duration', 'objective', 'materials', 'output'],
    ],
    [
      ['তারিখ', 'সময়', 'বিষয়', 'সহায়ক', 'পদ্ধতি', 'স্থান'],
      ['date', 'start', 'title', 'lead', 'method', 'place'],
    ],
    [
      ['Jour', 'Heure', 'Durée', 'Activité', 'Responsable', 'Lieu'],
      ['day', 'start', 'duration', 'title', 'lead', 'place'],
    ],
    [
      ['Día', 'Hora', 'Duración', 'Actividad', 'Facilitador', 'Metodología'],
      ['day', 'start', 'duration', 'title', 'lead', 'method'],
    ],
  ])('reads the heading %j', (heading, fields) => {
    expect(agendaHeadings.columnsOf(heading)).toEqual(fields);
  });

  it('reads a heading in two rows, the upper one merged', () => {
    const { heading, mapping } = guessLayout(
      rowsOf([
        ['Workshop on honey', '', '', ''],
        ['Time', '', 'Topic', 'Lead'],
        ['From', 'To', '', ''],
        ['9:00', '9:30', 'Welcome', 'NGF'],
      ]),
    );
    expect({ heading, mapping }).toEqual({
      heading: 2,
      mapping: ['start', 'end', 'title', 'lead'],
    });
  });

  it('takes the column without a name behind the starts for the ends', () => {
    const rows = rowsOf([
      ['Time', '', 'Topic'],
      ['9:00', '9:30', 'Welcome'],
    ]);
    expect(guessLayout(rows).mapping).toEqual(['start', 'end', 'title']);
  });

  it('goes by what is in the columns where nothing names them', () => {
    const rows = rowsOf([
      ['9:00', 'Welcome', '30 min'],
      ['9:30', 'Session', '1 h'],
    ]);
    expect(guessLayout(rows)).toEqual({ heading: null, mapping: ['start', 'title', 'duration'] });
  });
});

describe('the times of what comes in', () => {
  it('follow one another, and what does not follow is fixed', () => {
    expect(
      told([
        ['Time', 'Topic'],
        ['9:00-9:30', 'Welcome'],
        ['9:30-10:30', 'Session'],
        ['11:00-11:15', 'Tea'],
        ['11:15-12:00', 'Plenary'],
      ]),
    ).toEqual([
      ['9:00-9:30 Welcome', '9:30-10:30 Session', '11:00-11:15 Tea !', '11:15-12:00 Plenary'],
    ]);
  });

  it('last until the next begins where only starts are given, the last half an hour', () => {
    const plan = planOf([
      ['Time', 'Topic'],
      ['9.00', 'Welcome'],
      ['9.45', 'Session'],
      ['11', 'Tea'],
    ]);
    expect(plan.days[0]?.rows.map(({ item, assumed }) => [item.duration, assumed])).toEqual([
      [45, false],
      [75, false],
      [30, true],
    ]);
  });

  it('go on in the afternoon where nobody says so', () => {
    expect(
      told([
        ['Time', 'Topic'],
        ['9:00 - 12:30', 'Session'],
        ['12:30 - 2:00', 'Lunch'],
        ['2:00 - 4:30', 'Group work'],
        ['8:00 - 9:00', 'Dinner'],
      ]),
    ).toEqual([
      ['9:00-12:30 Session', '12:30-14:00 Lunch', '14:00-16:30 Group work', '20:00-21:00 Dinner !'],
    ]);
  });

  it('begin where the day ends behind which they go', () => {
    const cells = [
      ['Topic', 'Minutes'],
      ['Walk', '30'],
      ['Dinner', '90'],
    ];
    expect(told(cells)).toEqual([['9:00-9:30 Walk', '9:30-11:00 Dinner']]);
    expect(told(cells, 17 * 60)).toEqual([['17:00-17:30 Walk', '17:30-19:00 Dinner']]);
  });

  it('run beside one another in tracks', () => {
    expect(
      told([
        ['Time', 'Topic', 'Track'],
        ['9:00-10:00', 'Opening', ''],
        ['10:00-11:00', 'Honey', 'A'],
        ['10:00-11:30', 'Crabs', 'B'],
        ['11:30-12:00', 'Plenary', ''],
      ]),
    ).toEqual([
      ['9:00-10:00 Opening', '10:00-11:00 Honey', '10:00-11:30 Crabs', '11:30-12:00 Plenary'],
    ]);
  });
});

describe('several days', () => {
  const days = (cells: Cells) =>
    planOf(cells).days.map(({ title, date, start, rows }) => [title, date, start, rows.length]);

  it('are told by headings between the rows, before and behind the columns names', () => {
    expect(
      days([
        ['Learning route', '', ''],
        ['Day 1, 7 September: Opening', '', ''],
        ['Time', 'Topic', 'Lead'],
        ['9:00-10:00', 'Welcome', ''],
        ['10:00-11:00', 'Session', ''],
        ['Day 2, 8 September', '', ''],
        ['Time', 'Topic', 'Lead'],
        ['8:00-17:00', 'Field visit', ''],
      ]),
    ).toEqual([
      ['Opening', '2010-09-07', 540, 2],
      ['', '2010-09-08', 480, 1],
    ]);
  });

  it('are told by a column, whose cells may be merged', () => {
    expect(
      days([
        ['Day', 'Date', 'Time', 'Topic'],
        ['Day 1', '7/9/2010', '9:00', 'Welcome'],
        ['', '', '10:00', 'Session'],
        ['Day 2', '8/9/2010', '9:00', 'Recap'],
        ['', '', '9:30', 'Visit'],
      ]),
    ).toEqual([
      ['', '2010-09-07', 540, 2],
      ['', '2010-09-08', 540, 2],
    ]);
  });

  it('are told by dates alone, whatever their order', () => {
    expect(
      days([
        ['তারিখ', 'সময়', 'বিষয়'],
        ['৭ সেপ্টেম্বর', '৯:০০', 'স্বাগত'],
        ['৮ সেপ্টেম্বর', '৯:০০', 'পর্যালোচনা'],
        ['৭ সেপ্টেম্বর', '১০:০০', 'অধিবেশন'],
      ]),
    ).toEqual([
      ['', '2010-09-07', 540, 2],
      ['', '2010-09-08', 540, 1],
    ]);
  });
});

describe('a row', () => {
  it('merged over the table is an item too', () => {
    expect(
      told([
        ['Time', 'Topic', 'Lead'],
        ['9:00-10:00', 'Session', 'NGF'],
        ['10:00-10:15 Tea break', '', ''],
        ['LUNCH', '', ''],
        ['11:15-12:00', 'Plenary', ''],
      ]),
    ).toEqual([
      ['9:00-10:00 Session', '10:00-10:15 Tea break', '10:15-11:15 LUNCH', '11:15-12:00 Plenary'],
    ]);
  });

  it('has the kind it names, or that its title tells', () => {
    const kinds = planOf([
      ['Topic', 'Kind'],
      ['Anything', 'Report back'],
      ['যা কিছু', 'দলীয় কাজ'],
      ['Tea', ''],
      ['দুপুরের খাবার', ''],
      ['নামাজের বিরতি', ''],
      ['Almuerzo', ''],
      ['Honey in the Sundarbans', ''],
    ]).days[0]?.rows.map(({ item }) => item.kind ?? 'session');
    expect(kinds).toEqual([
      'report-back',
      'group-work',
      'break',
      'meal',
      'prayer',
      'meal',
      'session',
    ]);
  });

  it('that cannot be taken is named with its reason, and no other is lost', () => {
    const { days, bad } = planOf([
      ['Date', 'Start', 'End', 'Minutes', 'Topic'],
      ['7/9/2010', '9:00', '10:00', '', 'Good'],
      ['31/2/2010', '10:00', '', '', 'Bad date'],
      ['', 'soon', '', '', 'Bad time'],
      ['', '10:00', 'later', '', 'Bad end'],
      ['', '10:00', '', '-10', 'Bad length'],
      ['', '10:00', '', '10000', 'Too long'],
      ['', '11:00', '10:30', '', 'Ends before'],
      ['', '10:00', '11:00', '', ''],
      ['', '10:00', '11:00', '', 'x'.repeat(301)],
      ['', '', '', '', 'More', 'than', 'columns'],
      ['', '10:00', '11:00', '', 'Good too'],
    ]);
    expect(days[0]?.rows.map(({ item }) => item.title)).toEqual(['Good', 'Good too']);
    expect(bad.map(({ line, fault }) => [line, fault.kind])).toEqual([
      [3, 'bad-cell'],
      [4, 'bad-cell'],
      [5, 'bad-cell'],
      [6, 'bad-cell'],
      [7, 'bad-cell'],
      [8, 'ends-before'],
      [9, 'no-title'],
      [10, 'too-long'],
      [11, 'too-many-cells'],
    ]);
  });

  it('keeps what its cells say, over several lines where the field has them', () => {
    const [day] = planOf([
      ['Topic', 'Lead', 'Objective', 'Priority', 'Private notes'],
      ['Honey', 'Rahima  Begum', 'One\r\nTwo', 'Must happen', 'Mine'],
    ]).days;
    expect(day?.rows[0]?.item).toEqual({
      title: 'Honey',
      duration: 30,
      lead: 'Rahima Begum',
      objective: 'One\nTwo',
      priority: 'must',
      notes: 'Mine',
    });
  });
});

it('5,000 rows, wrong dates among them, are planned at once', () => {
  const cells = [
    ['Date', 'Time', 'Topic'],
    ...Array.from({ length: 5000 }, (_, at) => [
      at % 50 === 0 ? '31/2/2010' : `${1 + (at % 28)}/9/2010`,
      '9:00-9:30',
      `Item ${at}`,
    ]),
  ];
  const begun = performance.now();
  const { days, bad } = planOf(cells);
  expect([days.length, bad.length]).toEqual([28, 100]);
  expect(performance.now() - begun).toBeLessThan(2000);
});

describe('what a table has beside the times', () => {
  const heading = [
    'Time',
    'Topic',
    'Category',
    'Field: Needs',
    'Links',
    'Speakers and their parts',
  ];

  it('reads speakers with their parts, links, a category and an own field', () => {
    const speakers = 'Chief guest: Dr Rahman (১০ মিনিট)\nসভাপতি: রহিমা\nKarim (5)\nNobody: at all';
    const links = 'Song https://example.org/a\nwww.example.org\nJust words';
    const { days, own } = planOf([
      heading,
      ['9:00', 'Opening', 'Protocol', 'Mats', links, speakers],
      ['9:30', 'Tea', 'Break', '', '', ''],
    ]);
    const [opening, tea] = days[0]?.rows ?? [];
    expect(own).toEqual(['Needs']);
    expect(opening).toMatchObject({ category: 'Protocol', own: ['Mats'] });
    expect(opening?.speakers).toEqual([
      { role: 'chief-guest', name: 'Dr Rahman', minutes: 10 },
      { role: 'chair', name: 'রহিমা', minutes: null },
      { role: 'speaker', name: 'Karim', minutes: 5 },
      { role: 'speaker', name: 'Nobody: at all', minutes: null },
    ]);
    expect(opening?.links).toEqual([
      { title: 'Song', url: 'https://example.org/a' },
      { title: '', url: 'https://www.example.org' },
      { title: 'Just words', url: '' },
    ]);
    expect(tea?.item.kind).toBe('break'); // no column has the kinds: the categories may tell them
  });

  it('leaves a column that nobody knows alone, until it is said to be a field', () => {
    const rows = rowsOf([
      ['Time', 'Topic', 'Bus'],
      ['9:00', 'Travel', 'Two'],
    ]);
    const guessed = guessLayout(rows);
    expect(guessed.mapping).toEqual(['start', 'title', null]);
    const layout = withColumn(guessed, 2, 'own', 'own');
    const { days, own } = planRows(readRows(rows, layout, 2010), null);
    expect([own, days[0]?.rows[0]?.own]).toEqual([['Bus'], ['Two']]);
    expect(withColumn(layout, 1, 'own', 'own').mapping).toEqual(['start', 'own', 'own']);
  });

  it('names the row whose speaker, link or field is longer than it may be', () => {
    const long = 'x'.repeat(301);
    const faults = [
      ['9:00', 'A', '', '', `${long} https://example.org`, ''],
      ['9:30', 'B', '', '', '', `Chair: ${long}`],
      ['9:40', 'C', '', 'x'.repeat(10_001), '', ''],
      ['9:50', 'D', long, '', '', ''],
    ].map((row) => planOf([heading, row]).bad[0]?.fault);
    expect(faults).toEqual([
      { kind: 'too-long', field: 'links', most: 300 },
      { kind: 'too-long', field: 'speakers', most: 300 },
      { kind: 'too-long', field: 'own', most: 10_000 },
      { kind: 'too-long', field: 'category', most: 300 },
    ]);
  });
});
