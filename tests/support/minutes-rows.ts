// Rows of whole workshops, made by hand, for the minutes and their writers.

import { newLine, plainPlanTexts } from '../../shared/features/action-plan/plain.ts';
import type { AgendaItem } from '../../shared/features/agenda/model.ts';
import { plainItem, unrepaired } from '../../shared/features/agenda/plain.ts';
import type { Card, Column } from '../../shared/features/board/model.ts';
import { plainBoard, plainCard } from '../../shared/features/board/plain.ts';
import type { Membership } from '../../shared/features/groups/model.ts';
import { nothingHeld, plainArrangement, plainGroup } from '../../shared/features/groups/plain.ts';
import type { MinutesRows } from '../../shared/features/minutes/parts/part.ts';
import { plainMinutes } from '../../shared/features/minutes/plain.ts';
import type { Person } from '../../shared/features/people/model.ts';
import { unasked } from '../../shared/features/people/plain.ts';
import type { CaptureKind } from '../../shared/features/run/model.ts';

const workshopId = 'workshop-1';
const own = (id: string, order = 'a0') => ({ id, workshopId, order });
/** 13 December 2010, 14:00 in Dhaka. */
export const twoInTheAfternoon = Date.UTC(2010, 11, 13, 8, 0);
const minute = 60_000;

export const noRows: MinutesRows = {
  file: [],
  logo: [],
  attendance: [],
  budgetItem: [],
  planCard: [],
  planSettings: [],
  panelSettings: [],
  panellist: [],
  criterion: [],
  panelScore: [],
  panelComment: [],
  followUp: [],
  form: [],
  formItem: [],
  response: [],
  answer: [],
  paperPart: [],
  textEdit: [],
  photoNote: [],
  workshop: [],
  question: [],
  caseStudy: [],
  person: [],
  day: [],
  agendaItem: [],
  runEntry: [],
  capture: [],
  arrangement: [],
  group: [],
  membership: [],
  groupReport: [],
  board: [],
  card: [],
  stack: [],
  cardLink: [],
  vote: [],
  voteOption: [],
  ballot: [],
  ballotMark: [],
  plan: [],
  planLine: [],
  minutesText: [],
};

export const bareWorkshop = {
  id: workshopId,
  workshopId,
  title: 'Local learning groups',
  place: 'Dhaka',
  venue: 'House 20, Road 6, Baridhara',
  organiser: 'Market Development Forum',
  startDate: '2010-12-13',
  timeZone: 'Asia/Dhaka',
  language: 'en' as const,
  background: '',
  purpose: '',
  use: 'workshop' as const,
  createdAt: twoInTheAfternoon,
};

export function item(id: string, fields: Partial<AgendaItem>): AgendaItem {
  return {
    ...own(id),
    ...plainItem,
    dayId: 'day-00001',
    title: id,
    duration: 15,
    ...fields,
  };
}

export function person(id: string, order: string, fields: Partial<Person>): Person {
  const empty = { sex: '', organisation: '', project: '', designation: '' } as const;
  const contact = { district: '', phone: '', email: '' };
  return {
    ...own(id, order),
    ...unasked,
    ...empty,
    ...contact,
    name: id,
    present: false,
    ...fields,
  };
}

export function member(id: string, order: string, fields: Partial<Membership>): Membership {
  const seat = { groupId: 'group-001', personId: 'person-01', round: 0 };
  return { ...own(id, order), ...seat, ...nothingHeld, ...fields };
}

export function card(id: string, column: Column, text: string): Card {
  return { ...own(id, id), ...plainCard, boardId: 'board-001', column, text };
}

/** An item that ran from one minute after two o'clock to another. */
export function ran(itemId: string, from: number, to: number | null) {
  return {
    id: `run-${itemId}-${from}`,
    workshopId,
    itemId,
    startedAt: twoInTheAfternoon + from * minute,
    pausedAt: null,
    pausedFor: 0,
    added: 0,
    endedAt: to === null ? null : twoInTheAfternoon + to * minute,
  };
}

export function captured(id: string, kind: CaptureKind, text: string, at: number) {
  const itemId = 'item-0003';
  const nothing = { rationale: '', owner: '', due: '' };
  const nowhere = { fileId: null, becameItemId: null, becameLineId: null };
  const when = twoInTheAfternoon + at * minute;
  return { id, workshopId, kind, text, ...nothing, ...nowhere, itemId, at: when };
}

/** A short afternoon with something in every table. */
export const wholeWorkshop: MinutesRows = {
  ...noRows,
  workshop: [
    {
      ...bareWorkshop,
      background:
        'Local groups exchange what works.\n- They meet face to face.\n- They write it up.',
      purpose: 'Make the groups a bridge to the discussion abroad.',
    },
  ],
  minutesText: [
    {
      id: workshopId,
      workshopId,
      ...plainMinutes,
      summary: 'The forum agreed how its groups will work.\n\nA second meeting follows.',
    },
  ],
  question: [
    { ...own('question-1', 'a0'), text: 'How do field staff feed in their experience?' },
    { ...own('question-2', 'a1'), text: 'How are topics chosen?' },
  ],
  caseStudy: [
    { ...own('case-0001'), title: 'Crab culture', place: 'Satkhira', host: 'Nawabenki Foundation' },
  ],
  day: [
    {
      ...own('day-00001'),
      title: '',
      date: '2010-12-13',
      place: 'Baridhara',
      start: 840,
      end: 1020,
      ...unrepaired,
    },
  ],
  agendaItem: [
    item('item-0001', { order: 'a0', title: 'Welcome', lead: 'Rajiv Pradhan', notes: 'SECRET-1' }),
    item('item-0002', { order: 'a1', title: 'Findings', method: 'Input presentation' }),
    item('item-0003', { order: 'a2', title: 'Group work', duration: 45, notes: 'SECRET-2' }),
    item('item-0004', { order: 'a3', title: 'Tea' }),
  ],
  runEntry: [ran('item-0001', 4, 21), ran('item-0003', 25, 70)],
  capture: [
    captured('capture-1', 'note', 'The room was too small.', 30),
    captured('capture-2', 'decision', 'Meet again in March.', 40),
    captured('capture-3', 'question', 'Who pays for the forum?', 50),
    captured('capture-4', 'parking', 'A newsletter.', 60),
  ],
  person: [
    person('person-01', 'a0', {
      name: 'Rahima Begum',
      sex: 'female',
      organisation: 'Practical Action',
      designation: 'Field officer',
      phone: '01711-555010',
      email: 'rahima@example.org',
      present: true,
    }),
    person('person-02', 'a1', {
      name: 'Bakaul Islam',
      sex: 'male',
      organisation: 'Save the Children',
      present: true,
    }),
    person('person-03', 'a2', { name: 'Absent Ali', sex: 'male' }),
  ],
  arrangement: [{ ...own('arrange-1'), ...plainArrangement, title: 'Breakaway groups' }],
  group: [
    {
      ...own('group-001'),
      ...plainGroup,
      arrangementId: 'arrange-1',
      name: 'Group A',
      question: 'How do field staff feed in their experience?',
      place: 'Garden',
    },
  ],
  membership: [
    member('member-01', 'a0', { personId: 'person-01', moderator: true }),
    member('member-02', 'a1', { personId: 'person-02', rapporteur: true }),
  ],
  groupReport: [
    {
      ...{ id: 'group-001', workshopId, groupId: 'group-001' },
      points: 'Field staff meet each month\nNobody writes it down',
      disagreement: 'Whether donors should read it',
      recommendation: 'Name one writer in each group',
      toPlenary: 'Who pays for the meetings?',
    },
  ],
  board: [
    {
      ...own('board-001'),
      ...plainBoard,
      title: 'Crab culture',
      caseId: 'case-0001',
      groupId: 'group-001',
    },
  ],
  card: [
    card('card-0001', 'strength', 'Good price'),
    card('card-0002', 'weakness', 'Few hatcheries'),
    card('card-0003', 'opportunity', 'Export'),
    card('card-0004', 'threat', 'Salinity'),
    card('card-0005', 'lesson', 'Start with the market'),
    card('card-0006', 'recommendation', 'Build a hatchery'),
  ],
  plan: [
    {
      ...own('plan-0001'),
      ...plainPlanTexts,
      title: 'Hatchery plan',
      owner: 'FEDEC',
      groupId: null,
      caseId: null,
      key: 'plan-0001',
    },
  ],
  planLine: [
    {
      ...newLine('line-0001'),
      ...own('line-0001'),
      planId: 'plan-0001',
      activity: 'Find a site',
      responsible: 'Rahima Begum',
      organisation: 'NGF',
      start: '2011-01-02',
      due: '2011-02-28',
      resources: 'Two days, a boat',
      indicator: 'Site chosen',
      status: 'on-track',
    },
  ],
};
