// From a draft to the rows of a workshop.

import type { Snapshot } from '../../../shared/contract/protocol.ts';
import type { Rows } from '../../../shared/contract/registry.ts';
import { newLine, plainPlanTexts } from '../../../shared/features/action-plan/plain.ts';
import { plainItem, unrepaired } from '../../../shared/features/agenda/plain.ts';
import { columns } from '../../../shared/features/board/kinds.ts';
import { plainBoard, plainCard } from '../../../shared/features/board/plain.ts';
import {
  nothingHeld,
  plainArrangement,
  plainGroup,
} from '../../../shared/features/groups/plain.ts';
import { unasked } from '../../../shared/features/people/plain.ts';
import { keysAfter } from '../../../shared/lib/ordering.ts';
import type { BodyContext } from '../../engine/body.ts';
import type { Draft, DraftGroup, DraftItem } from './draft.ts';

/** A part of the draft with the id and the place that its row will have. */
type Placed<P> = {
  readonly part: P;
  readonly row: { id: string; workshopId: string; order: string };
};

/**
 * The rows of the workshop that a draft describes. Array order becomes sibling order.
 * @param workshopId becomes the workshop's id
 * @throws Error where the draft refers to a key or a question that it does not have
 */
export function rowsOfDraft(
  draft: Draft,
  workshopId: string,
  { newId, now }: BodyContext,
): Required<Pick<Snapshot, DraftTable>> {
  const place = <P>(parts: readonly P[]): Placed<P>[] => {
    const keys = keysAfter(null, parts.length);
    return parts.map((part, at) => ({
      part,
      row: { id: newId(), workshopId, order: keys[at] ?? '' },
    }));
  };
  const people = place(draft.people);
  const cases = place(draft.cases);
  const arrangements = place(draft.arrangements);
  return {
    workshop: [{ id: workshopId, workshopId, ...draft.workshop, use: 'workshop', createdAt: now }],
    question: place(draft.questions).map(({ part, row }) => ({ ...row, text: part })),
    caseStudy: cases.map(({ part: { key: _, ...fields }, row }) => ({ ...row, ...fields })),
    person: people.map(({ part: { key: _, ...fields }, row }) => ({
      ...row,
      ...unasked,
      ...fields,
      present: false,
    })),
    ...groupRows(draft, arrangements, finder(people), place),
    ...dayRows(draft, finder(arrangements), place),
    ...boardRows(draft, finder(cases), place),
    ...planRows(draft, place),
  };
}

type DraftTable =
  | 'workshop'
  | 'question'
  | 'caseStudy'
  | 'person'
  | 'arrangement'
  | 'group'
  | 'membership'
  | 'day'
  | 'agendaItem'
  | 'speaker'
  | 'board'
  | 'card'
  | 'plan'
  | 'planLine';
type Place = <P>(parts: readonly P[]) => Placed<P>[];
type Find = (key: string) => string;

function finder(placed: readonly Placed<{ readonly key: string }>[]): Find {
  const ids = new Map(placed.map(({ part, row }) => [part.key, row.id]));
  return (key) => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`The draft has nothing under the key "${key}".`);
    return id;
  };
}

function orNull(find: Find, key: string | null): string | null {
  return key === null ? null : find(key);
}

function groupRows(
  draft: Draft,
  arrangements: readonly Placed<Draft['arrangements'][number]>[],
  personOf: Find,
  place: Place,
) {
  const groups = arrangements.flatMap(({ part, row }) =>
    place(part.groups).map((group) => ({ ...group, arrangementId: row.id })),
  );
  const toGroup = ({ part, row, arrangementId }: (typeof groups)[number]): Rows['group'] => ({
    ...row,
    ...plainGroup,
    arrangementId,
    name: part.name,
    question: questionText(draft, part.question),
    place: part.place,
  });
  return {
    arrangement: arrangements.map(({ part, row }) => ({
      ...row,
      ...plainArrangement,
      title: part.title,
    })),
    group: groups.map(toGroup),
    membership: groups.flatMap(({ part, row: { id: groupId } }) =>
      place(membersOf(part)).map((member) => ({
        ...member.row,
        groupId,
        personId: personOf(member.part),
        round: 0,
        ...nothingHeld,
        moderator: member.part === part.moderator,
        rapporteur: member.part === part.rapporteur,
      })),
    ),
  };
}

/** By key; whoever has a role is a member, named among them or not. */
function membersOf({ members, moderator, rapporteur }: DraftGroup): string[] {
  const named = [...members, moderator, rapporteur].filter((key) => key !== null);
  return [...new Set(named)];
}

function questionText(draft: Draft, question: DraftGroup['question']): string {
  if (typeof question === 'string') return question;
  const text = draft.questions[question - 1];
  if (text === undefined) throw new Error(`The draft has no question ${question}.`);
  return text;
}

function dayRows(draft: Draft, arrangementOf: Find, place: Place) {
  const days = place(draft.days);
  const toItem = (dayId: string, { part, row }: Placed<DraftItem>): Rows['agendaItem'] => {
    const { arrangement, speakers: _, ...fields } = part;
    return {
      ...row,
      dayId,
      ...plainItem,
      ...fields,
      arrangementId: orNull(arrangementOf, arrangement),
    };
  };
  const items = days.flatMap(({ part, row }) =>
    place(part.items).map((item) => ({ ...item, dayId: row.id })),
  );
  return {
    day: days.map(({ part: { items: _, ...fields }, row }) => ({
      ...row,
      ...fields,
      ...unrepaired,
    })),
    agendaItem: items.map((item) => toItem(item.dayId, item)),
    speaker: items.flatMap(({ part, row: { id: itemId } }) =>
      place(part.speakers).map((speaker) => ({ ...speaker.row, itemId, ...speaker.part })),
    ),
  };
}

function boardRows(draft: Draft, caseOf: Find, place: Place) {
  const boards = place(draft.boards);
  return {
    board: boards.map(({ part, row }) => ({
      ...row,
      ...plainBoard,
      title: part.title,
      caseId: orNull(caseOf, part.case),
      groupId: null,
    })),
    card: boards.flatMap(({ part, row: { id: boardId } }) =>
      columns.flatMap((column) =>
        place(part.cards[column] ?? []).map(({ part: text, row }) => ({
          ...row,
          ...plainCard,
          boardId,
          column,
          text,
        })),
      ),
    ),
  };
}

function planRows(draft: Draft, place: Place) {
  const plans = place(draft.plans);
  return {
    plan: plans.map(({ part: { lines: _, ...fields }, row }) => ({
      ...row,
      ...plainPlanTexts,
      ...fields,
      groupId: null,
      caseId: null,
      key: row.id,
    })),
    planLine: plans.flatMap(({ part, row: { id: planId } }) =>
      place(part.lines).map((line) => ({
        ...newLine(line.row.id),
        ...line.row,
        planId,
        ...line.part,
      })),
    ),
  };
}
