// The groups as tables: a row a person with every round beside it, and a row a member by group.
import { type Language, type Words, wordsOf } from '../../contract/catalogue.ts';
import { cellOfText, type Sheet, type SheetCell } from '../../contract/table-sheet.ts';
import { formatOf } from '../../lib/format.ts';
import { inOrder } from '../../lib/ordering.ts';
import { groups as roleWords } from './messages.ts';
import type { Arrangement } from './model.ts';
import { groupPapers } from './paper-messages.ts';
import { groupsOf, membersIn, type RollRows, rollOf, type Seat } from './roll.ts';

export type GroupsTables = RollRows & { readonly arrangement: readonly Arrangement[] };
type PaperWords = Words<(typeof groupPapers)['en']>;
type Column = Sheet['columns'][number];

type Table = {
  readonly words: PaperWords;
  readonly language: Language;
  readonly rolesIn: (roles: Seat['roles']) => SheetCell;
  /** true where the tables of several stand in one file, each row naming its own. */
  readonly several: boolean;
};

/** No spreadsheet takes a longer name for a sheet. */
const longestSheetName = 31;

/**
 * Two sheets an arrangement that has groups; headings alone where there is none.
 * @param only the arrangement that is asked for; null: all of them
 */
export function groupSheets(rows: GroupsTables, language: Language, only: string | null): Sheet[] {
  const format = formatOf(language);
  const words = wordsOf(groupPapers, format);
  const roles = wordsOf(roleWords, format);
  const all = inOrder(rows.arrangement).filter(
    ({ id }) => (only === null || id === only) && groupsOf(rows, { id }).length > 0,
  );
  const table: Table = {
    words,
    language,
    rolesIn: (given) => given.map((role) => roles[role]).join(', ') || null,
    several: all.length > 1,
  };
  if (all.length === 0) return [{ title: words.byGroup, columns: groupColumns(table), rows: [] }];
  return all.flatMap((arrangement, at) => {
    const named = (what: string) =>
      table.several ? sheetTitle(`${format.number(at + 1)} ${what}`, arrangement.title) : what;
    return [
      { ...nameSheet(rows, arrangement, table), title: named(words.byName) },
      { ...groupSheet(rows, arrangement, table), title: named(words.byGroup) },
    ];
  });
}

type Untitled = Omit<Sheet, 'title'>;

/** A row a person: group, place and roles of each round; columns that say nothing are left out. */
function nameSheet(rows: RollRows, arrangement: Arrangement, table: Table): Untitled {
  const { words, language, rolesIn } = table;
  const roll = rollOf(rows, arrangement, language);
  const of = (round: number, what: string) =>
    arrangement.rounds === 1 ? what : words.inRound(round + 1, what);
  const rounds = Array.from({ length: arrangement.rounds }, (_, round) => [
    {
      column: { title: of(round, words.group), width: 18 },
      cell: (seat: Seat | null) => cellOfText(seat?.group.name ?? ''),
      always: true,
    },
    {
      column: { title: of(round, words.place), width: 16 },
      cell: (seat: Seat | null) => cellOfText(seat?.group.place ?? ''),
      always: false,
    },
    {
      column: { title: of(round, words.roles), width: 18 },
      cell: (seat: Seat | null) => rolesIn(seat?.roles ?? []),
      always: false,
    },
  ]).map((columns, round) =>
    columns.filter(
      ({ always, cell }) =>
        always || roll.some(({ seats }) => (cell(seats[round] ?? null) ?? '') !== ''),
    ),
  );
  return {
    columns: [
      ...first(table),
      ...personColumns(words),
      ...rounds.flat().map(({ column }) => column),
    ],
    rows: roll.map(({ person, seats }, at) => [
      ...opening(arrangement, table),
      at + 1,
      cellOfText(person.name),
      cellOfText(person.organisation),
      ...rounds.flatMap((columns, round) => columns.map(({ cell }) => cell(seats[round] ?? null))),
    ]),
  };
}

/** A row a member, round by round and group by group. */
function groupSheet(rows: RollRows, arrangement: Arrangement, table: Table): Untitled {
  const groups = groupsOf(rows, arrangement);
  const all = Array.from({ length: arrangement.rounds }, (_, round) =>
    groups.flatMap((group) =>
      membersIn(rows, group, round).map(({ person, roles }, at): SheetCell[] => [
        ...opening(arrangement, table),
        round + 1,
        cellOfText(group.name),
        cellOfText(group.place),
        cellOfText(group.question),
        at + 1,
        cellOfText(person.name),
        cellOfText(person.organisation),
        table.rolesIn(roles),
      ]),
    ),
  );
  return { columns: groupColumns(table), rows: all.flat() };
}

function groupColumns(table: Table): Column[] {
  const { words } = table;
  return [
    ...first(table),
    { title: words.roundHead, width: 8 },
    { title: words.group, width: 18 },
    { title: words.place, width: 16 },
    { title: words.question, width: 34 },
    ...personColumns(words),
    { title: words.roles, width: 22 },
  ];
}

function personColumns(words: PaperWords): Column[] {
  return [
    { title: words.number, width: 6 },
    { title: words.name, width: 26 },
    { title: words.organisation, width: 26 },
  ];
}

function first({ several, words }: Table): Column[] {
  return several ? [{ title: words.arrangement, width: 22 }] : [];
}

function opening({ title }: Arrangement, { several }: Table): SheetCell[] {
  return several ? [cellOfText(title)] : [];
}

/** As many whole letters of a title as a sheet's name has room for, without what it cannot hold. */
function sheetTitle(begin: string, title: string): string {
  const letters = [...new Intl.Segmenter().segment(title.replace(/[[\]:*?/\\']/g, ' '))];
  const name = letters.reduce(
    (sum, { segment }) => (sum.length + segment.length <= longestSheetName ? sum + segment : sum),
    `${begin} `,
  );
  return name.trim();
}
