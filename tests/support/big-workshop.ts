// The workshop that the speed of papers is measured with: five days, 60 items, 120 people, 12 boards
// of 80 cards, 12 plans, 600 evaluation answers and 40 photos of 3 MB. Always the same one.
import { createHash } from 'node:crypto';
import sharp from 'sharp';
import type { Rows, TableName } from '../../shared/contract/registry.ts';
import { newLine, plainPlanTexts } from '../../shared/features/action-plan/plain.ts';
import { unrepaired } from '../../shared/features/agenda/plain.ts';
import { quadrants } from '../../shared/features/board/kinds.ts';
import { plainBoard, plainCard } from '../../shared/features/board/plain.ts';
import { formTopics } from '../../shared/features/evaluation/kinds.ts';
import { followUpKinds } from '../../shared/features/follow-up/kinds.ts';
import { plainArrangement, plainGroup } from '../../shared/features/groups/plain.ts';
import { plainMinutes } from '../../shared/features/minutes/plain.ts';
import { plainVote } from '../../shared/features/vote/plain.ts';
import { bareWorkshop, captured, item, member, noRows, person, ran } from './minutes-rows.ts';

export const bigSize = {
  ...{ days: 5, items: 60, people: 120, boards: 12, cards: 80, plans: 12, lines: 10 },
  ...{ responses: 120, questions: 5, photos: 40 },
} as const;

type BigRows = { readonly [T in TableName]?: readonly Rows[T][] } & typeof noRows;
export type BigWorkshop = {
  readonly id: string;
  /** All that it has; tables that are not named are empty. */
  readonly rows: BigRows;
  /** What its files hold, by their hashes. */
  readonly contents: ReadonlyMap<string, Uint8Array>;
};

const workshopId = bareWorkshop.id;
const sentences = [
  'Crab farmers in Satkhira sell to two buyers and know the price of neither',
  'Women keep the accounts, and three of them lead a producer group',
  'The hatchery opened late in the season, so that half of the ponds stood empty',
  'নারীরা হিসাব রাখেন, দুটি দলের নেতৃত্বও দেন',
  'Feed is bought on credit at the shop, and paid back after the harvest',
  'লবণাক্ততা বাড়লে কাঁকড়ার দাম পাওয়া যায় না',
  'The road to the market is under water for ten weeks each year',
];
const said = (at: number) => sentences[at % sentences.length] ?? '';
const numbered = (at: number) => `${at}`.padStart(4, '0');
const idOf = (what: string, at: number) => `${what}-${numbered(at)}`;
/** Sorts as the number does: letters and digits that are keys of an order. */
const orderOf = (at: number) => `b${(at + 62).toString(36).padStart(2, '0').slice(-2)}`;
const own = (what: string, at: number) => ({ id: idOf(what, at), workshopId, order: orderOf(at) });
const many = <R>(count: number, make: (at: number) => R): R[] =>
  Array.from({ length: count }, (_, at) => make(at));

/** @param photoCount photos, each of about 3 MB; none where only rows are measured */
export async function bigWorkshop(photoCount: number = bigSize.photos): Promise<BigWorkshop> {
  const contents = await photosOf(photoCount);
  const files = [...contents].map(([hash, bytes], at) => ({
    ...{ id: idOf('file', at), workshopId, name: `photo ${at + 1}.jpg` },
    ...{ type: 'image/jpeg', bytes: bytes.length, hash },
  }));
  const photos = files.map(({ id }, at) => ({
    ...captured(idOf('photo', at), 'photo', at % 4 === 0 ? '' : said(at), at * 3),
    fileId: id,
  }));
  const rows: BigRows = {
    ...noRows,
    ...{ ...opening(), ...programme(), ...people(), ...groups(), ...boards(), ...plans() },
    ...{ ...panel(), ...evaluation(), ...votes() },
    file: files,
    capture: [...notes(), ...photos],
  };
  return { id: workshopId, rows, contents };
}

/** JPEGs of noise, which no encoder makes small; a few bytes behind their end tell them apart. */
async function photosOf(count: number): Promise<ReadonlyMap<string, Uint8Array>> {
  if (count === 0) return new Map();
  const size = { width: 3200, height: 2400, channels: 3 } as const;
  const noise = { type: 'gaussian', mean: 128, sigma: 34 } as const;
  const picture = await sharp({ create: { ...size, background: '#8aa', noise } })
    .jpeg({ quality: 62 })
    .toBuffer();
  const contents = many(count, (at) => Buffer.concat([picture, Buffer.from(numbered(at))]));
  return new Map(
    contents.map((bytes) => [createHash('sha256').update(bytes).digest('hex'), bytes]),
  );
}

function opening() {
  const text = sentences.join('. ');
  const written = { summary: text, objectives: text, method: text, impact: text, done: text };
  const more = { difficulties: text, conclusions: text, recommendations: text, nextSteps: text };
  return {
    workshop: [{ ...bareWorkshop, title: 'Learning Route: crabs and flowers', background: text }],
    minutesText: [{ id: workshopId, workshopId, ...plainMinutes, ...written, ...more }],
    question: many(4, (at) => ({ ...own('question', at), text: said(at) })),
    caseStudy: many(2, (at) => ({
      ...{ ...own('case', at), title: said(at), place: 'Satkhira', host: 'Nawabenki Foundation' },
    })),
  };
}

function programme() {
  const each = bigSize.items / bigSize.days;
  const items = many(bigSize.items, (at) =>
    item(idOf('item', at), {
      ...{ order: orderOf(at), dayId: idOf('day', Math.floor(at / each)), duration: 35 },
      ...{ title: said(at), lead: 'Rahima Begum', method: 'Work in groups', notes: 'PRIVATE' },
      materials: 'Cards in four colours, tape',
    }),
  );
  return {
    day: many(bigSize.days, (at) => ({
      ...{ ...own('day', at), title: `Crabs ${at + 1}`, date: `2010-12-${13 + at}` },
      ...{ place: 'Satkhira', start: 540, end: 1020, ...unrepaired },
    })),
    agendaItem: items,
    runEntry: items.map(({ id }, at) => ({
      ...ran(id, at * 40, at * 40 + 35),
      id: idOf('run', at),
    })),
  };
}

function people() {
  const organisations = ['Practical Action', 'NGF', 'FEDEC', 'PKSF', 'Save the Children', 'YPSA'];
  const listed = many(bigSize.people, (at) =>
    person(idOf('person', at), orderOf(at), {
      ...{ name: `Participant ${at + 1} Begum`, sex: at % 3 === 0 ? 'female' : 'male' },
      ...{ organisation: organisations[at % 6] ?? '', designation: 'Field officer' },
      ...{ district: ['Satkhira', 'Jashore', 'Khulna'][at % 3] ?? '', present: true },
      ...{ ageGroup: at % 2 === 0 ? '18-29' : '30-44', project: 'FEDEC' },
    }),
  );
  return {
    person: listed,
    attendance: listed.flatMap(({ id }, at) =>
      many(bigSize.days, (day) => ({
        ...{ id: idOf('attend', at * bigSize.days + day), workshopId, personId: id },
        ...{ dayId: idOf('day', day), half: '' as const, source: 'desk' as const, at: 1 },
      })),
    ),
  };
}

function groups() {
  return {
    arrangement: [{ ...own('arrange', 0), ...plainArrangement, title: 'Case analysis' }],
    group: many(12, (at) => ({
      ...{ ...own('group', at), ...plainGroup, arrangementId: idOf('arrange', 0) },
      ...{ name: `Group ${at + 1}`, question: said(at), place: `Table ${at + 1}` },
    })),
    membership: many(bigSize.people, (at) =>
      member(idOf('member', at), orderOf(at), {
        ...{ groupId: idOf('group', at % 12), personId: idOf('person', at), rapporteur: at < 12 },
      }),
    ),
    groupReport: many(12, (at) => ({
      ...{ id: idOf('group', at), workshopId, groupId: idOf('group', at) },
      points: many(4, (point) => said(at + point)).join('\n'),
      ...{ disagreement: said(at), recommendation: said(at + 1), toPlenary: said(at + 2) },
    })),
  };
}

function boards() {
  return {
    board: many(bigSize.boards, (at) => ({
      ...{ ...own('board', at), ...plainBoard, title: `Board ${at + 1}` },
      ...{ caseId: idOf('case', at % 2), groupId: idOf('group', at) },
    })),
    card: many(bigSize.boards * bigSize.cards, (at) => ({
      ...{ ...own('card', at), ...plainCard, order: orderOf(at % bigSize.cards) },
      ...{ boardId: idOf('board', Math.floor(at / bigSize.cards)) },
      ...{ column: quadrants[at % 4] ?? 'strength', text: `${said(at)} (${at})` },
    })),
  };
}

function plans() {
  return {
    plan: many(bigSize.plans, (at) => ({
      ...{ ...own('plan', at), ...plainPlanTexts, title: `Hatchery ${at + 1}`, owner: 'FEDEC' },
      ...{ problem: said(at), objective: said(at + 1), novelty: said(at + 2), users: said(at) },
      ...{ type: 'improve' as const, groupId: null, caseId: null, key: idOf('plan', at) },
    })),
    planLine: many(bigSize.plans * bigSize.lines, (at) => ({
      ...{ ...newLine(idOf('line', at)), ...own('line', at), order: orderOf(at % bigSize.lines) },
      ...{ planId: idOf('plan', Math.floor(at / bigSize.lines)), activity: said(at) },
      ...{ responsible: 'Rahima Begum', organisation: 'NGF', indicator: said(at + 1) },
      ...{ start: `2011-0${1 + (at % 6)}-05`, due: `2011-0${3 + (at % 6)}-20` },
      ...{ resources: 'Two days, a boat', cost: 25_000 * (1 + (at % 7)) },
      costSource: at % 2 === 0 ? ('project' as const) : ('own' as const),
    })),
    budgetItem: many(bigSize.plans * 3, (at) => ({
      ...{ ...own('budget', at), planId: idOf('plan', Math.floor(at / 3)), title: said(at) },
      ...{ amount: 100_000 + at, source: 'co-financier' as const },
    })),
  };
}

function panel() {
  const points = [5, 3, 2, 2, 1, 3, 2, 4, 4];
  return {
    panellist: many(5, (at) => ({ ...own('judge', at), name: `Judge ${at + 1}`, role: 'PKSF' })),
    criterion: points.map((most, at) => ({
      ...{ ...own('criterion', at), section: at < 5 ? 'Innovation' : 'Clarity' },
      ...{ title: said(at), points: most },
    })),
    panelScore: many(bigSize.plans * 5 * points.length, (at) => ({
      ...{ id: idOf('score', at), workshopId, planId: idOf('plan', Math.floor(at / 45)) },
      ...{ criterionId: idOf('criterion', at % 9), points: 1 },
      panellistId: idOf('judge', Math.floor(at / 9) % 5),
    })),
    panelComment: many(bigSize.plans * 3, (at) => ({
      ...{ ...own('comment', at), planId: idOf('plan', Math.floor(at / 3)), text: said(at) },
      ...{ panellistId: idOf('judge', at % 5), answer: 'taken-up' as const, answerText: said(at) },
    })),
    followUp: many(4, (at) => ({
      ...{ ...own('follow', at), title: '', date: `2011-0${at * 2 + 1}-20` },
      kind: followUpKinds[at + 1] ?? ('' as const),
    })),
  };
}

function evaluation() {
  const { responses, questions } = bigSize;
  return {
    form: [
      {
        ...{ ...own('form', 0), titleEn: 'End of event', titleBn: 'শেষে', kind: 'end' as const },
        ...{ dayId: null, pairId: null, pictograms: false, asksSex: true },
        ...{ asksOrganisation: true, expected: null, state: 'closed' as const },
        ...{ openedAt: 1, closedAt: 2 },
      },
    ],
    formItem: many(questions, (at) => ({
      ...{ ...own('asked', at), formId: idOf('form', 0), titleEn: said(at), titleBn: '' },
      ...{ kind: 'scale' as const, optionsEn: '', optionsBn: '', several: false },
      topic: formTopics[at + 1] ?? ('' as const),
      pairId: null,
    })),
    response: many(responses, (at) => ({
      ...{ id: idOf('response', at), workshopId, formId: idOf('form', 0), label: '', code: '' },
      ...{ source: 'phone' as const, sex: at % 3 === 0 ? ('female' as const) : ('male' as const) },
      organisation: ['Practical Action', 'NGF', 'FEDEC'][at % 3] ?? '',
    })),
    answer: many(responses * questions, (at) => ({
      ...{ id: idOf('answer', at), workshopId, responseId: idOf('response', at % responses) },
      ...{ itemId: idOf('asked', Math.floor(at / responses)), time: '' as const },
      ...{ option: null, value: 1 + ((at * 7) % 4), text: '' },
    })),
  };
}

function votes() {
  return {
    vote: many(3, (at) => ({
      ...{ ...plainVote, ...own('vote', at), title: said(at), state: 'closed' as const },
      ...{ openedAt: 1, closedAt: 2 },
    })),
    voteOption: many(18, (at) => ({
      ...{ ...own('option', at), voteId: idOf('vote', Math.floor(at / 6)), title: said(at) },
      ...{ cardId: null, stackId: null },
    })),
    ballot: many(300, (at) => ({
      ...{ id: idOf('ballot', at), workshopId, voteId: idOf('vote', Math.floor(at / 100)) },
      ...{ source: 'phone' as const, people: 1, at: 1, personId: null, seatId: null, label: '' },
    })),
    ballotMark: many(300, (at) => ({
      ...{
        id: idOf('mark', at),
        workshopId,
        ballotId: idOf('ballot', at),
        value: 1,
        aspect: '' as const,
      },
      optionId: idOf('option', Math.floor(at / 100) * 6 + (at % 6)),
    })),
  };
}

function notes() {
  const kinds = ['decision', 'question', 'quote', 'parking', 'note'] as const;
  return many(60, (at) => ({
    ...captured(idOf('capture', at), kinds[at % 5] ?? 'note', said(at), at * 12),
    ...{ itemId: idOf('item', at), rationale: said(at + 1), owner: 'Rahima Begum' },
  }));
}
