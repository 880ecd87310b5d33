// Who came to the Learning Route of 2014, and what the six projects planned. Its numbers are those of
// 2014; the people, their words and what the plans cost are made up.

const given = [
  ['Rahima Khatun', 'Anwar Hossain', 'শিরীন আক্তার', 'Mizanur Rahman', 'Kamal Uddin'],
  ['Nasima Parvin', 'Jahangir Alam', 'Salma Sultana', 'Rezaul Karim', 'Habibur Sarker'],
  ['Farida Yasmin', 'Shahidul Islam', 'Morsheda Begum', 'Abdul Quddus', 'Golam Mostafa'],
  ['Hosne Ara', 'Delwar Mollah', 'Tahmina Rima', 'Nurul Amin', 'Faruk Ahmed'],
  ['Jesmin Nahar', 'Tapan Biswas', 'Lutfun Nessa', 'Bimal Mondal', 'Zahid Hasan'],
].flat();

/** The names as on the certificates, by the numbers of the list. */
export const names: readonly string[] = given;

/** Two of each five. */
export const isWoman = (at: number): boolean => at % 5 === 0 || at % 5 === 2;

export const owners = [
  'FEDEC (PKSF)',
  ...[1, 2, 3, 4, 5].map((number) => `IFAD-supported project ${number}`),
] as const;

/** The hosts' two Technical Officers came with FEDEC; one project sent three, the others four. */
const officers = ['Nawabenki Gonomukhi Foundation', 'Rural Reconstruction Firm'] as const;
export const projectOf = (at: number): string => owners[at < 2 ? 0 : (at - 2) % 6] ?? '';
const organisationOf = (at: number) => officers[at] ?? `Office of ${projectOf(at)}`;

/** 0171100000 and the number on the list: nobody's. */
export const phoneOf = (at: number): string => `0171100${String(at + 1).padStart(4, '0')}`;

function rowOf(name: string, at: number): string[] {
  const sex = isWoman(at) ? 'Female' : 'Male';
  const title = at < 2 ? 'Technical Officer' : 'Programme Manager';
  const district = at === 0 ? 'Satkhira' : 'Dhaka';
  const rest = [organisationOf(at), projectOf(at), title, district, phoneOf(at)];
  // Quoted: the sixth wrote it with a semicolon. The third's address is in the second row alone.
  return [`${at + 1}`, name, sex, ...rest, at === 2 ? '' : `person${at + 1}@example.org`];
}

/**
 * The list as the office sent it: a title above the headings, semicolons, a byte order mark, somebody
 * twice, a sum at the end.
 */
export function participantsCsv(): Uint8Array {
  const twice = [
    '26',
    'Ms. শিরীন আক্তার',
    ...rowOf(names[2] ?? '', 2).slice(2, 8),
    'shirin@example.org',
  ];
  const rows = [
    ['Learning Route, 7 to 11 September 2014: participants'],
    [
      'Sl. no.',
      'Name',
      'Sex',
      'Organisation',
      'Project',
      'Designation',
      'District',
      'Mobile',
      'E-mail',
    ],
    ...names.map(rowOf),
    twice,
    ['Total', '25'],
  ];
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const filled = rows.map((row) => Array.from({ length: 9 }, (_, at) => cell(row[at] ?? '')));
  return new TextEncoder().encode(`\ufeff${filled.map((row) => row.join(';')).join('\r\n')}\r\n`);
}

/** What every group found, by case. */
export const findings = {
  'Crab Culture Value Chain': {
    strength: ['Crab grows to market size in three weeks', 'Women fatten crab beside the house'],
    weakness: ['All seed is caught in the wild'],
    opportunity: ['Buyers abroad ask for soft shell'],
    threat: ['Cyclones flood the ponds'],
    lesson: [
      'A depot that pays by grade makes quality pay',
      'Training at the pond beats the classroom',
    ],
    recommendation: ['Try a hatchery before more ponds are dug'],
  },
  'High Value Flower Cultivation & Marketing': {
    strength: ['Growers sell together each morning', 'বাজার গ্রামের কাছেই'],
    weakness: ['Flowers travel without cooling'],
    opportunity: ['Feast days double the price'],
    threat: ['Plastic flowers are cheap'],
    lesson: ['One buyer in the next town is worth ten far away'],
    recommendation: ['Build a sorting shed that growers own'],
  },
} as const;

export const planTitles = [
  'Depots that pay for crab by its grade',
  'A flower market that growers run',
  'Pond-side schools for women',
  'Soft shell from our own hatchery',
  'ফুল চাষিদের যৌথ বিক্রয়কেন্দ্র',
  'Cold boxes for the night bus',
] as const;

/** In taka; the last line's cost grows by 10,000 from plan to plan. */
export const planLines = (at: number) =>
  [
    {
      activity: 'Agree with the local office',
      due: '2014-10-15',
      cost: 120_000,
      costSource: 'project',
    },
    { activity: 'Train forty members', due: '2014-11-30', cost: 80_000, costSource: 'own' },
    {
      activity: 'Sell the first harvest together',
      due: '2015-06-30',
      cost: 50_000 + at * 10_000,
      costSource: 'co-financier',
    },
  ] as const;
export const travel = { title: 'Travel and food', amount: 30_000, source: 'project' } as const;

export const panellists = [
  'Mizanur Rahman',
  'Nasima Parvin',
  'Jahangir Alam',
  'Farida Yasmin',
  'Nurul Amin',
];
