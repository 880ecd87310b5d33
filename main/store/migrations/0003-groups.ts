// Groups with rounds: how they are to be mixed, who has which role in which round, who is kept
// together or apart, absent, or wishes for what; and a clock for each.
import {
  createTables,
  type LaterColumns,
  link,
  type NewTable,
  parent,
  text,
  whole,
} from './sql.ts';

/** What the rows that are there already have in the new columns. */
export const groupColumns: LaterColumns = {
  arrangement: {
    rounds: 1,
    round: 0,
    form: 'mixed',
    spread: '',
    gather: '',
    noLone: '',
    repeats: 'fair',
    useHistory: false,
  },
  group: { colour: '', capacity: null, locked: false },
  membership: {
    round: 0,
    pinned: false,
    moderator: false,
    rapporteur: false,
    timekeeper: false,
    presenter: false,
  },
  groupTimer: { groupId: null },
};

const no = (name: string) => `"${name}" INTEGER NOT NULL DEFAULT 0`;
const words = (name: string, usual = '') => `"${name}" TEXT NOT NULL DEFAULT '${usual}'`;

const added: readonly [table: string, columns: readonly string[]][] = [
  [
    'arrangement',
    [
      'rounds INTEGER NOT NULL DEFAULT 1',
      no('round'),
      words('form', 'mixed'),
      words('spread'),
      words('gather'),
      words('noLone'),
      words('repeats', 'fair'),
      no('useHistory'),
    ],
  ],
  ['group', [words('colour'), 'capacity INTEGER', no('locked')]],
  ['membership', ['round', 'pinned', 'moderator', 'rapporteur', 'timekeeper', 'presenter'].map(no)],
  ['groupTimer', [link('groupId', 'group')]],
];

const created: readonly NewTable[] = [
  [
    'bond',
    [text('kind'), parent('personId', 'person'), parent('otherId', 'person')],
    ['workshopId', 'personId', 'otherId'],
  ],
  [
    'absence',
    [parent('arrangementId', 'arrangement'), parent('personId', 'person'), whole('round')],
    ['workshopId', 'arrangementId', 'personId'],
  ],
  [
    'choice',
    [
      parent('arrangementId', 'arrangement'),
      parent('personId', 'person'),
      parent('groupId', 'group'),
      whole('rank'),
    ],
    ['workshopId', 'arrangementId', 'personId', 'groupId'],
  ],
];

/** A role was the group's to name one person; now it is a member's. */
const rolesMoved = `
UPDATE membership SET
  moderator = personId IS (SELECT moderatorId FROM "group" WHERE id = groupId),
  rapporteur = personId IS (SELECT rapporteurId FROM "group" WHERE id = groupId);
DROP INDEX groupIndex3;
DROP INDEX groupIndex4;
ALTER TABLE "group" DROP COLUMN moderatorId;
ALTER TABLE "group" DROP COLUMN rapporteurId;
`;

const columns = added.flatMap(([table, names]) =>
  names.map((name) => `ALTER TABLE "${table}" ADD COLUMN ${name};`),
);

export const groupsWithRounds = [
  ...columns,
  'CREATE INDEX groupTimerBygroupId ON groupTimer(groupId);',
  createTables(created),
  rolesMoved,
].join('\n');
