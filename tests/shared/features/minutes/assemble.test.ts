import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proseBlocks } from '../../../../shared/features/minutes/finish.ts';
import type { MinutesRows } from '../../../../shared/features/minutes/parts/part.ts';
import { plainMinutes } from '../../../../shared/features/minutes/plain.ts';
import {
  bareWorkshop,
  captured,
  item,
  member,
  noRows,
  person,
  ran,
  wholeWorkshop,
} from '../../../support/minutes-rows.ts';
import { type BareBlock, bareReport, writtenDown } from '../../../support/paper-blocks.ts';

type BareTable = Extract<BareBlock, { kind: 'table' }>;
const day = wholeWorkshop.day;
const headings = (blocks: readonly BareBlock[]) =>
  blocks.flatMap((block) => (block.kind === 'heading' ? [`${block.level} ${block.text}`] : []));

/** The first table behind a heading. */
function tableUnder(blocks: readonly BareBlock[], heading: string): BareTable {
  const from = blocks.findIndex((block) => block.kind === 'heading' && block.text === heading);
  const table = from < 0 ? undefined : blocks.slice(from).find(({ kind }) => kind === 'table');
  if (table?.kind !== 'table') throw new Error(`There is no table under ${heading}.`);
  return table;
}

function programmeOf(rows: Partial<MinutesRows>): BareTable {
  const { blocks } = bareReport({ ...noRows, workshop: [bareWorkshop], day, ...rows }, 'en');
  return tableUnder(blocks, 'Programme');
}

const actualOf = (table: BareTable) => table.rows.map((row) => row[1]);

describe('the parts of the minutes', () => {
  it('stand in the order a report has', () => {
    expect(headings(bareReport(wholeWorkshop, 'en').blocks)).toEqual([
      '1 Executive summary',
      '1 Objectives and expected outcome',
      '2 Background',
      '2 Purpose',
      '1 Guiding questions',
      '1 Cases',
      '1 Programme',
      '1 What was done, and when',
      '1 Method',
      '1 Attendance',
      '1 Participant profile',
      '1 Group work',
      '2 Breakaway groups',
      '3 Report of Group A',
      '1 Case analysis',
      '2 Crab culture',
      '3 Lessons learned',
      '3 Recommendations',
      '1 Decisions',
      '1 Questions raised',
      '1 Parking lot',
      '1 Notes',
      '1 Action plans',
      '2 Hatchery plan',
      '1 Annex: agenda',
      '2 Day 1 · Monday, 13 December 2010',
      '1 Annex: participants',
      '1 Annex: visits and materials',
      '2 Visits',
    ]);
  });

  it('are, in short minutes, what was summed up, who was there, what was decided and what is to be done', () => {
    expect(headings(bareReport(wholeWorkshop, 'en', 'minutes').blocks)).toEqual([
      '1 Executive summary',
      '1 Attendance',
      '1 Decisions',
      '1 Action plans',
      '2 Hatchery plan',
    ]);
  });

  it('have what each group reported back beneath its table', () => {
    const { blocks } = bareReport(wholeWorkshop, 'en');
    const at = blocks.findIndex((block) => block.kind === 'heading' && block.level === 3);
    expect(blocks.slice(at, at + 8)).toEqual([
      { kind: 'heading', level: 3, text: 'Report of Group A' },
      {
        kind: 'list',
        ordered: true,
        items: ['Field staff meet each month', 'Nobody writes it down'],
      },
      { kind: 'remark', text: 'No agreement on' },
      { kind: 'paragraph', text: 'Whether donors should read it' },
      { kind: 'remark', text: 'Recommendation' },
      { kind: 'paragraph', text: 'Name one writer in each group' },
      { kind: 'remark', text: 'Question to the plenary' },
      { kind: 'paragraph', text: 'Who pays for the meetings?' },
    ]);
  });

  it('are left out where there is nothing to say', () => {
    expect(bareReport(noRows, 'en').blocks).toEqual([]);
    const blankText = {
      id: bareWorkshop.id,
      workshopId: bareWorkshop.id,
      ...plainMinutes,
      summary: ' \n ',
    };
    const hollow = {
      ...noRows,
      workshop: [bareWorkshop],
      minutesText: [blankText],
      day,
      arrangement: wholeWorkshop.arrangement,
      board: wholeWorkshop.board,
      plan: wholeWorkshop.plan,
      question: [{ id: 'question-1', workshopId: bareWorkshop.id, order: 'a0', text: '  ' }],
      capture: [captured('capture-1', 'note', ' ', 1)],
    };
    expect(bareReport(hollow, 'en').blocks).toEqual([]);
  });

  it('name a workshop that has no title', () => {
    expect(bareReport(noRows, 'en').cover.title).toBe('Untitled workshop');
    expect(bareReport(noRows, 'bn').cover.title).toBe('শিরোনামহীন কর্মশালা');
  });

  it('are dated by the days of the plan, and by the start where no day has a date', () => {
    const facts = (rows: Partial<MinutesRows>) =>
      bareReport({ ...noRows, workshop: [bareWorkshop], ...rows }, 'en').cover.facts[0]?.text;
    expect(facts({})).toBe('13 December 2010');
    const [only] = day;
    if (!only) throw new Error('There is no day.');
    const second = { ...only, id: 'day-00002', date: '2010-12-15' };
    expect(facts({ day: [second, only] })).toBe('13 December 2010 to 15 December 2010');
  });

  it('are written in Bangla with Bengali digits, while what people wrote stays as it is', () => {
    const minutes = bareReport(wholeWorkshop, 'bn');
    expect(minutes.cover.facts[0]?.text).toBe('১৩ ডিসেম্বর, ২০১০');
    expect(tableUnder(minutes.blocks, 'কর্মসূচি').rows[0]?.slice(0, 3)).toEqual([
      '১৪:০০–১৪:১৫',
      '১৪:০৪–১৪:২১\n১৭ মিনিট',
      'Welcome',
    ]);
  });
});

describe('the programme in the minutes', () => {
  const items = [
    item('item-0001', { order: 'a0', title: 'Welcome' }),
    item('item-0002', { order: 'a1', title: 'Findings' }),
    item('item-0003', { order: 'a2', title: 'Tea' }),
  ];

  it('has the planned times beside those that were', () => {
    const table = programmeOf({ agendaItem: items, runEntry: [ran('item-0001', 4, 21)] });
    expect(table.columns.map(({ title }) => title)).toEqual(['Planned', 'Actual', 'Topic']);
    expect(table.rows[0]).toEqual(['14:00–14:15', '14:04–14:21\n17 min', 'Welcome']);
  });

  it('says what was not held, and leaves open what has not come yet', () => {
    const table = programmeOf({ agendaItem: items, runEntry: [ran('item-0002', 15, 30)] });
    expect(actualOf(table)).toEqual(['not held', '14:15–14:30\n15 min', '–']);
  });

  it('leaves pauses out of the minutes an item took', () => {
    const paused = { ...ran('item-0001', 0, 30), pausedFor: 10 * 60_000 };
    const table = programmeOf({ agendaItem: items, runEntry: [paused] });
    expect(actualOf(table)[0]).toBe('14:00–14:30\n20 min');
  });

  it('adds up an item that was gone back to', () => {
    const entries = [ran('item-0001', 0, 10), ran('item-0002', 10, 20), ran('item-0001', 20, 25)];
    const table = programmeOf({ agendaItem: items, runEntry: entries });
    expect(actualOf(table)[0]).toBe('14:00–14:25\n15 min');
  });

  it('shows an item that still runs without an end', () => {
    const table = programmeOf({ agendaItem: items, runEntry: [ran('item-0001', 3, null)] });
    expect(actualOf(table)[0]).toBe('14:03–\nrunning');
  });

  it('says when a day was held on another date than planned', () => {
    const planned = day.map((row) => ({ ...row, date: '2010-12-12' }));
    const rows = { day: planned, agendaItem: items, runEntry: [ran('item-0001', 0, 15)] };
    const { blocks } = bareReport({ ...noRows, workshop: [bareWorkshop], ...rows }, 'en');
    expect(blocks).toContainEqual({
      kind: 'remark',
      text: 'Sunday, 12 December 2010 · Baridhara\nHeld on 13 December 2010',
    });
  });

  it('takes UTC for a time zone that nobody knows', () => {
    const workshop = [{ ...bareWorkshop, timeZone: 'Nowhere/Land' }];
    const table = programmeOf({ workshop, agendaItem: items, runEntry: [ran('item-0001', 0, 15)] });
    expect(actualOf(table)[0]).toBe('08:00–08:15\n15 min');
  });

  it('heads the days of several by their number and name', () => {
    const [only] = day;
    if (!only) throw new Error('There is no day.');
    const days = [
      { ...only, title: 'Crabs' },
      { ...only, id: 'day-00002', order: 'a1', title: '' },
    ];
    const agendaItem = [...items, item('item-0009', { dayId: 'day-00002' })];
    const { blocks } = bareReport({ ...noRows, day: days, agendaItem }, 'en');
    expect(headings(blocks).slice(0, 3)).toEqual(['1 Programme', '2 Day 1: Crabs', '2 Day 2']);
  });
});

describe('the attendance in the minutes', () => {
  it('counts those present by organisation and sex, the largest first', () => {
    const { blocks } = bareReport(wholeWorkshop, 'en');
    expect(blocks).toContainEqual({ kind: 'paragraph', text: '2 of 3 people were present.' });
    const profile = blocks.findLast((block) => block.kind === 'table' && block.total !== null);
    expect(profile).toMatchObject({
      rows: [
        ['Practical Action', '1', '0', '1'],
        ['Save the Children', '0', '1', '1'],
      ],
      total: ['Total', '1', '1', '2'],
    });
  });

  it('says that nobody was marked instead of calling everybody absent', () => {
    const people = [person('person-01', 'a0', {}), person('person-02', 'a1', {})];
    const { blocks } = bareReport({ ...noRows, person: people }, 'en');
    expect(blocks).toContainEqual({
      kind: 'paragraph',
      text: '2 people are on the list. Attendance was not marked.',
    });
    expect(tableUnder(blocks, 'Annex: participants').columns.map(({ title }) => title)).toEqual([
      'No.',
      'Name',
    ]);
  });
});

describe('the rest of the minutes', () => {
  it('name the roles behind the members of a group', () => {
    const { blocks } = bareReport(wholeWorkshop, 'en');
    expect(tableUnder(blocks, 'Breakaway groups').rows).toEqual([
      [
        'Group A\nGarden',
        'How do field staff feed in their experience?',
        'Rahima Begum (moderator)\nBakaul Islam (rapporteur)',
      ],
    ]);
  });

  it('tell every round in which there were groups, with those who were in them', () => {
    const arrangement = wholeWorkshop.arrangement.map((row) => ({ ...row, rounds: 3, round: 2 }));
    const membership = [
      ...wholeWorkshop.membership,
      member('member-03', 'a1', { personId: 'person-01', round: 2 }),
      member('member-04', 'a0', {
        ...{ personId: 'person-02', round: 2 },
        ...{ timekeeper: true, presenter: true },
      }),
    ];
    const { blocks } = bareReport({ ...wholeWorkshop, arrangement, membership }, 'en');
    const at = blocks.findIndex((each) => 'text' in each && each.text === 'Breakaway groups');
    const [asked, held, after] = blocks.slice(at + 1);
    expect(asked).toMatchObject({
      columns: [{ title: 'Group' }, { title: 'Question' }],
      rows: [['Group A\nGarden', 'How do field staff feed in their experience?']],
    });
    expect(held).toMatchObject({
      columns: [{ title: 'Group' }, { title: 'Round 1' }, { title: 'Round 3' }],
      rows: [
        [
          'Group A\nGarden',
          'Rahima Begum (moderator)\nBakaul Islam (rapporteur)',
          'Bakaul Islam (timekeeper, presenter)\nRahima Begum',
        ],
      ],
    });
    expect(after?.kind).not.toBe('table');
  });

  it('stand no more than three rounds beside each other', () => {
    const arrangement = wholeWorkshop.arrangement.map((row) => ({ ...row, rounds: 5 }));
    const membership = [0, 1, 2, 3, 4].map((round) =>
      member(`member-1${round}`, 'a0', { personId: 'person-01', round }),
    );
    const { blocks } = bareReport({ ...wholeWorkshop, arrangement, membership }, 'en');
    const titles = blocks.flatMap((each) =>
      each.kind === 'table' ? [each.columns.map(({ title }) => title).join()] : [],
    );
    expect(titles.filter((title) => title.startsWith('Group,Round'))).toEqual([
      'Group,Round 1,Round 2,Round 3',
      'Group,Round 4,Round 5',
    ]);
  });

  it('keep captures in the order of the clock, each with its item and time', () => {
    const capture = [
      captured('capture-2', 'decision', 'Second', 40),
      captured('capture-1', 'decision', 'First', 30),
    ];
    const { blocks } = bareReport({ ...wholeWorkshop, capture }, 'en');
    expect(tableUnder(blocks, 'Decisions').rows).toEqual([
      ['First', 'Group work', '14:30'],
      ['Second', 'Group work', '14:40'],
    ]);
  });

  it('date captures where they fell on several days', () => {
    const capture = [
      captured('capture-1', 'decision', 'First', 30),
      captured('capture-2', 'note', 'Next day', 30 + 1440),
    ];
    const { blocks } = bareReport({ ...wholeWorkshop, capture }, 'en');
    expect(tableUnder(blocks, 'Decisions').rows[0]?.[2]).toBe('13 December 2010\n14:30');
  });

  it('have all four quadrants of a board that has a card in one', () => {
    const card = wholeWorkshop.card.filter(({ column }) => column === 'threat');
    const { blocks } = bareReport({ ...wholeWorkshop, card }, 'en');
    const swot = blocks.find((block) => block.kind === 'swot');
    expect(swot?.cells.map(({ items }) => items)).toEqual([[], [], [], ['Salinity']]);
  });

  it('leave out the columns of an action plan in which nothing stands', () => {
    const planLine = wholeWorkshop.planLine.map((line) => ({ ...line, resources: '', start: '' }));
    const { blocks } = bareReport({ ...wholeWorkshop, planLine }, 'en');
    expect(tableUnder(blocks, 'Hatchery plan')).toMatchObject({
      columns: [
        { title: 'No.' },
        { title: 'Activity' },
        { title: 'Responsible' },
        { title: 'Start and due' },
        { title: 'Indicator' },
        { title: 'Status' },
      ],
      rows: [
        [
          '1',
          'Find a site',
          'Rahima Begum\nNGF',
          'due 28 February 2011',
          'Site chosen',
          'On track',
        ],
      ],
    });
  });

  it('make a list of lines that begin with a dash', () => {
    expect(proseBlocks('', 'Before\n- one\n• two\r\nAfter\n\n-not one')).toMatchObject([
      { kind: 'paragraph', text: 'Before' },
      { kind: 'list', ordered: false, items: ['one', 'two'] },
      { kind: 'paragraph', text: 'After' },
      { kind: 'paragraph', text: '-not one' },
    ]);
  });
});

describe('what stays out of the minutes', () => {
  it('is what only the session plan and the attendance sheet hold, whatever it is', () => {
    const marker = fc.uuid().map((id) => `private ${id}`);
    fc.assert(
      fc.property(marker, fc.constantFrom('en', 'bn'), (secret, language) => {
        const rows: MinutesRows = {
          ...wholeWorkshop,
          agendaItem: wholeWorkshop.agendaItem.map((row) => ({
            ...row,
            notes: secret,
            objective: secret,
            output: secret,
          })),
          person: wholeWorkshop.person.map((row) => ({ ...row, phone: secret, email: secret })),
        };
        expect(writtenDown(rows, language)).not.toContain(secret);
      }),
    );
  });

  it('is no name by which rows are known', () => {
    const text = writtenDown(wholeWorkshop);
    const ids = Object.values(wholeWorkshop).flatMap((rows: readonly { readonly id: string }[]) =>
      rows.map(({ id }) => id),
    );
    expect(ids.filter((id) => text.includes(id))).toEqual([]);
  });
});
