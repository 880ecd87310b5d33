import { describe, expect, it } from 'vitest';
import { sampleDraft, templateDraft } from '../../../../main/features/library/authored.ts';
import { languages } from '../../../../shared/contract/catalogue.ts';
import type { AgendaItem } from '../../../../shared/features/agenda/model.ts';
import { notesOf } from '../../../../shared/features/agenda/notes.ts';
import { groupsReporting, timesOf } from '../../../../shared/features/agenda/rules.ts';
import { samples, templates } from '../../../../shared/features/library/kinds.ts';
import type { Sample } from '../../../../shared/features/library/model.ts';
import { newId } from '../../../../shared/lib/ids.ts';
import { inOrder } from '../../../../shared/lib/ordering.ts';
import { type TestEngine, testEngine } from '../../../support/engine.ts';

function withSample(sample: Sample): { engine: TestEngine; id: string } {
  const engine = testEngine();
  const id = newId();
  engine.send('library.addSample', { id, sample });
  return { engine, id };
}

/** What does not add up in the days of a workshop. */
function notesIn({ rows }: TestEngine, workshopId: string) {
  const items = rows('agendaItem', { workshopId });
  const groups = rows('group', { workshopId });
  const questions = rows('question', { workshopId }).length;
  const facts = {
    groupsOf: (item: AgendaItem) => groupsReporting(item, groups, questions),
    plans: rows('plan', { workshopId }).length,
    blocks: rows('block', { workshopId }),
  };
  return inOrder(rows('day', { workshopId })).flatMap((day) =>
    notesOf(day, timesOf(day, items), facts),
  );
}

const clock = (minutes: number) =>
  `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`;

describe('the sample of 2010', () => {
  const { engine, id } = withSample('local-learning-groups-2010');
  const [day] = engine.rows('day', { workshopId: id });
  if (!day) throw new Error('The sample has no day.');
  const planned = timesOf(day, engine.rows('agendaItem', { workshopId: id }));

  it('has the programme row for row', () => {
    const rows = planned.map(({ item, start, end }) => [
      `${clock(start)}-${clock(end)}`,
      item.title,
      item.kind,
      item.lead,
    ]);
    expect(rows).toEqual([
      ['14.00-14.15', 'Welcome and introduction', 'opening', 'Rajiv Pradhan, IDE'],
      [
        '14.15-14.30',
        "Presentation of the findings from the SEEP Annual Conference and MDF's vision for LLGs",
        'session',
        'Marcus Jenal, Intercooperation',
      ],
      ['14.30-15.15', 'Discussion on specific questions concerning LLGs', 'group-work', ''],
      ['15.15-15.30', 'Tea Break', 'break', ''],
      ['15.30-16.15', 'Presentation of the group findings', 'report-back', 'Group moderators'],
      ['16.15-16.45', 'Plenary discussion', 'plenary', 'Bakaul Islam, Save the Children'],
      ['16.45-17.00', 'Conclusion and next steps', 'closing', 'Rajiv Pradhan, IDE'],
    ]);
  });

  it('has the methods of the programme', () => {
    expect(planned.map(({ item }) => item.method)).toEqual([
      '',
      'Input presentation',
      'Breakaway groups',
      '',
      'Presentation by group moderators, 15 minutes per group including discussion',
      'Plenary discussion',
      '',
    ]);
  });

  it('has the facts as they are', () => {
    expect(engine.rows('workshop', { id })).toMatchObject([
      {
        title: 'Workshop on Local Learning Groups',
        startDate: '2010-12-13',
        place: 'Dhaka',
        venue: 'Katalyst Office, House 20, Road 6, Baridhara',
        timeZone: 'Asia/Dhaka',
      },
    ]);
    expect(day.date).toBe('2010-12-13');
    expect(engine.rows('question', { workshopId: id })).toHaveLength(4);
    expect(engine.rows('group', { workshopId: id })).toHaveLength(4);
  });

  it('shows that four groups of 15 minutes do not go into 45: three do', () => {
    const reportBack = planned.find(({ item }) => item.kind === 'report-back');
    expect(notesIn(engine, id)).toEqual([
      {
        kind: 'report-back',
        itemId: reportBack?.item.id,
        count: 4,
        each: 15,
        needed: 60,
        slot: 45,
        fitting: 3,
      },
      { kind: 'few-buffers', itemId: null, buffers: 0, working: 165, missing: 17 },
    ]);
  });
});

describe('the sample of 2014', () => {
  const { engine, id } = withSample('learning-route-2014');

  it('has five days in a row, from Sunday to Thursday', () => {
    expect(inOrder(engine.rows('day', { workshopId: id })).map(({ date }) => date)).toEqual([
      '2014-09-07',
      '2014-09-08',
      '2014-09-09',
      '2014-09-10',
      '2014-09-11',
    ]);
  });

  it('opens with the speakers of the protocol, in their order and within the time', () => {
    const { engine, id } = withSample('learning-route-2014');
    const speakers = inOrder(engine.rows('speaker', { workshopId: id }));
    expect(speakers.map(({ role }) => role)).toEqual([
      'welcome',
      'special-guest',
      'chief-guest',
      'chair',
    ]);
    const [opening] = engine.rows('agendaItem', { id: speakers[0]?.itemId ?? '' });
    const sum = speakers.reduce((all, { minutes }) => all + (minutes ?? 0), 0);
    expect(sum).toBeLessThanOrEqual(opening?.duration ?? 0);
  });

  it('has two cases with a board each, and six plans with different owners', () => {
    const cases = inOrder(engine.rows('caseStudy', { workshopId: id }));
    expect(cases.map(({ title }) => title)).toEqual([
      'Crab Culture Value Chain',
      'High Value Flower Cultivation & Marketing Sub-project',
    ]);
    expect(cases.map(({ place, host }) => [place, host])).toEqual([
      ['Munshiganj union, Shyamnagar upazilla, Satkhira', 'Nawabenki Gonomukhi Foundation (NGF)'],
      ['Panishara union, Jhikagacha upazilla, Jessore', 'Rural Reconstruction Firm (RRF)'],
    ]);
    const boards = inOrder(engine.rows('board', { workshopId: id }));
    expect(boards.map(({ caseId }) => caseId)).toEqual(cases.map((row) => row.id));
    const owners = engine.rows('plan', { workshopId: id }).map(({ owner }) => owner);
    expect([owners.length, new Set(owners).size]).toEqual([6, 6]);
  });

  it('has days that work out, with a panel on the last', () => {
    expect(notesIn(engine, id)).toEqual([]);
    const last = inOrder(engine.rows('day', { workshopId: id })).at(-1);
    const items = engine.rows('agendaItem', { dayId: last?.id ?? '' });
    const panel = items.find(({ perGroup }) => perGroup !== null);
    expect(panel?.title).toMatch(/panel/i);
    expect((panel?.perGroup ?? 0) * 6).toBeLessThanOrEqual(panel?.duration ?? 0);
  });
});

describe('every sample', () => {
  it.each(samples)('%s is marked as English, with nobody’s telephone in it', (sample) => {
    const { workshop, people } = sampleDraft(sample);
    expect(workshop.language).toBe('en');
    expect(people.filter(({ phone, email }) => phone !== '' || email !== '')).toEqual([]);
  });
});

describe('every template', () => {
  const both = templates.flatMap((template) => languages.map((each) => [template, each] as const));

  it.each(both)('%s makes a workshop in %s whose days work out', (template, language) => {
    const engine = testEngine();
    const id = newId();
    engine.send('library.create', { id, template, language, title: '' });
    const [workshop] = engine.rows('workshop', { id });
    expect(workshop?.language).toBe(language);
    expect(workshop?.title).not.toBe('');
    expect(engine.rows('day', { workshopId: id }).length).toBeGreaterThan(0);
    expect(notesIn(engine, id)).toEqual([]);
  });

  it.each(templates)('%s is the same workshop in both languages', (template) => {
    const outline = (language: 'en' | 'bn') => {
      const { days, arrangements, boards, plans, questions } = templateDraft(template, language);
      return {
        days: days.map(({ start, items }) => ({
          start,
          items: items.map(({ kind, duration, fixedStart, perGroup, minDuration, priority }) => ({
            kind,
            duration,
            fixedStart,
            perGroup,
            minDuration,
            priority,
          })),
        })),
        groups: arrangements.map(({ groups }) => groups.length),
        boards: boards.length,
        plans: plans.length,
        questions: questions.length,
      };
    };
    expect(outline('bn')).toEqual(outline('en'));
  });

  it.each(templates)('%s has its Bangla in Bangla', (template) => {
    const { days, workshop } = templateDraft(template, 'bn');
    const titles = [workshop.title, ...days.flatMap(({ items }) => items.map((i) => i.title))];
    expect(titles.filter((title) => title !== '' && !/[\u0980-\u09ff]/.test(title))).toEqual([]);
  });

  it('holds no day’s number in its title, since the plan counts the days', () => {
    const drafts = [
      ...samples.map(sampleDraft),
      ...both.map(([template, language]) => templateDraft(template, language)),
    ];
    const titles = drafts.flatMap(({ days }) => days.map(({ title }) => title));
    expect(titles.filter((title) => /^Day \d|^\S+ দিন(:|$)/u.test(title))).toEqual([]);
  });
});
