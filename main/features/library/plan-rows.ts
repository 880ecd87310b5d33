// What of a workshop is its plan, to begin another from: not who came, nor what came of it.
import type { Snapshot } from '../../../shared/contract/protocol.ts';
import { type Rows, type TableName, tableNames } from '../../../shared/contract/registry.ts';
import { plainPlanTexts } from '../../../shared/features/action-plan/plain.ts';
import { unrepaired } from '../../../shared/features/agenda/plain.ts';
import { asPlanned } from '../../../shared/features/agenda/rules.ts';
import type { Workshop } from '../../../shared/features/workshop/model.ts';
import type { Transaction } from '../../engine/transaction.ts';

/** A row as a plan has it, or null where a plan has none of its table. */
type Part<T extends TableName> = ((row: Rows[T]) => Rows[T]) | null;

const asItIs = <R>(row: R): R => row;

const parts: { readonly [T in TableName]: Part<T> } = {
  workshop: (row) => ({ ...row, startDate: '' }),
  question: asItIs,
  caseStudy: asItIs,
  file: asItIs,
  person: null,
  personField: asItIs,
  personValue: null,
  attendance: null,
  peopleSettings: asItIs,
  signer: asItIs,
  logo: asItIs,
  arrangement: (row) => ({ ...row, round: 0 }),
  group: (row) => ({ ...row, locked: false }),
  groupReport: null,
  membership: null,
  groupTimer: null,
  bond: null,
  absence: null,
  choice: null,
  day: (row) => ({ ...row, date: '', ...unrepaired }),
  track: asItIs,
  block: asItIs,
  category: asItIs,
  agendaItem: asPlanned,
  customField: asItIs,
  customValue: asItIs,
  speaker: (row) => ({ ...row, name: '' }),
  attachment: asItIs,
  dismissal: null,
  board: (row) => ({
    ...row,
    ...{ phase: 'free', half: 'all', phaseStartedAt: null, phaseLength: 0 },
    ...{ hidden: false, open: false, stepCardId: null },
  }),
  stack: null,
  card: null,
  cardLink: null,
  vote: (row) => ({ ...row, state: 'draft', openedAt: null, closedAt: null }),
  voteOption: (row) => ({ ...row, cardId: null, stackId: null }),
  ballot: null,
  ballotMark: null,
  seat: null,
  seatMessage: null,
  plan: (row) => ({ ...row, ...plainPlanTexts }),
  planLine: null,
  budgetItem: null,
  planCard: null,
  planVersion: null,
  planSettings: asItIs,
  panelSettings: asItIs,
  panellist: asItIs,
  criterion: asItIs,
  panelScore: null,
  panelComment: null,
  panelSlot: null,
  followUp: (row) => ({ ...row, date: '' }),
  lineUpdate: null,
  followedWorkshop: null,
  runEntry: null,
  clockEvent: null,
  runSettings: asItIs,
  auxTimer: null,
  turn: null,
  reportTurn: null,
  capture: null,
  minutesText: null,
  paperPart: asItIs,
  textEdit: null,
  photoNote: null,
  form: (row) => ({ ...row, state: 'draft', openedAt: null, closedAt: null }),
  formItem: asItIs,
  response: null,
  answer: null,
  stage: null,
  sceneStyle: asItIs,
  output: null,
};

/** The rows of a workshop's plan, kept for another use under another title. */
export function planRows(
  tx: Transaction,
  workshopId: string,
  kept: Pick<Workshop, 'title' | 'use' | 'createdAt'>,
): Snapshot {
  const all = tableNames.map((table) => [table, partRows(tx, table, workshopId)]);
  const rows: Snapshot = Object.fromEntries(all);
  const holders = [rows.attachment, rows.signer, rows.logo];
  const used = new Set(holders.flatMap((list) => (list ?? []).map(({ fileId }) => fileId)));
  return {
    ...rows,
    workshop: (rows.workshop ?? []).map((row) => ({ ...row, ...kept })),
    // A photo taken in the room is a file too.
    file: (rows.file ?? []).filter(({ id }) => used.has(id)),
  };
}

function partRows<T extends TableName>(tx: Transaction, table: T, workshopId: string): Rows[T][] {
  const part: Part<T> = parts[table];
  // Every row names its workshop, so this is a filter that every table has.
  const own = { workshopId } as Partial<Rows[T]>;
  return part ? tx.list(table, own).map(part) : [];
}
