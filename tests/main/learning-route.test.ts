// The Learning Route of 2014, from the office's list of people to the workshop that follows it up.
import { beforeAll, describe, expect, it } from 'vitest';
import { readActionPack } from '../../main/exports/action-pack-reader.ts';
import { packFile } from '../../main/exports/follow-up-files.ts';
import { followUpIcs } from '../../main/exports/follow-up-ics.ts';
import { minutesMarkdown } from '../../main/exports/minutes-markdown.ts';
import type { Language } from '../../shared/contract/catalogue.ts';
import { budgetOf } from '../../shared/features/action-plan/budget.ts';
import { differencesOf } from '../../shared/features/action-plan/differences.ts';
import { readVersion, type VersionContent } from '../../shared/features/action-plan/version.ts';
import { resultsOf } from '../../shared/features/evaluation/results.ts';
import { type Merged, mergeOf } from '../../shared/features/follow-up/merge.ts';
import { boardCell, lastDayOf, usualDates } from '../../shared/features/follow-up/rules.ts';
import { assemblePaper } from '../../shared/features/minutes/assemble.ts';
import type { Paper } from '../../shared/features/minutes/model.ts';
import { panelResults } from '../../shared/features/panel/rules.ts';
import { wasThere } from '../../shared/features/people/attendance.ts';
import { redactedRows } from '../../shared/features/people/redact.ts';
import { newId } from '../../shared/lib/ids.ts';
import { inOrder } from '../../shared/lib/ordering.ts';
import { filledIn } from '../support/a-pack.ts';
import {
  analyseCases,
  dealCrabGroups,
  evaluate,
  holdPanel,
  learningRoute,
  listPeople,
  type Route,
  takeAttendance,
  validatePlans,
  writePlans,
} from '../support/learning-route.ts';
import { names, owners, phoneOf, planTitles, projectOf } from '../support/route-cast.ts';

const fonts = 'resources/fonts';
const dates = ['2014-09-18', '2014-12-11', '2015-03-11', '2015-09-11'];

// Each part begins where the one before it left off, as a workshop does.
describe('the Learning Route of 2014', () => {
  let route: Route;
  let formId = '';
  beforeAll(() => {
    route = learningRoute();
  });
  const versionOf = (planId: string, kind: string): VersionContent => {
    const [kept] = route.rows('planVersion', { planId }).filter((each) => each.kind === kind);
    const content = readVersion(kept?.content ?? '');
    if (!content) throw new Error(`The plan has no ${kind} version.`);
    return content;
  };

  it('begins with the list of 25 people as an office sends it', async () => {
    const { table, plan } = await listPeople(route);
    expect(table).toMatchObject({ delimiter: ';', windows: false });
    expect(plan).toMatchObject({ bad: [], passed: 2 });
    // Row 26 is the third person once more, with the address that was missing.
    expect(plan.good.filter(({ twin }) => twin).map(({ twin }) => twin)).toEqual([
      { in: 'file', line: 5, sure: true },
    ]);
    const people = route.people();
    expect(people.map(({ name }) => name)).toEqual(names);
    expect(people.filter(({ sex }) => sex === 'female')).toHaveLength(10);
    expect(new Set(people.map(({ project }) => project))).toEqual(new Set(owners));
    expect(people[2]).toMatchObject({ email: 'shirin@example.org', phone: phoneOf(2) });
  });

  it('takes attendance by half days', () => {
    takeAttendance(route);
    const ticks = route.rows('attendance', { workshopId: route.workshopId });
    const there = route.days().map(({ id }) =>
      (['morning', 'afternoon'] as const).map(
        (half) =>
          route.people().filter((person) => {
            const own = ticks.filter(
              ({ dayId, personId }) => dayId === id && personId === person.id,
            );
            return wasThere(own, half);
          }).length,
      ),
    );
    expect(there).toEqual([
      [22, 25],
      [25, 25],
      [25, 25],
      [25, 25],
      [25, 24],
    ]);
  });

  it('deals everybody into four even groups', () => {
    const { groups } = dealCrabGroups(route);
    const seats = groups.map(({ id }) => route.rows('membership', { groupId: id }));
    expect(seats.map(({ length }) => length).sort()).toEqual([6, 6, 6, 7]);
    expect(new Set(seats.flat().map(({ personId }) => personId)).size).toBe(25);
  });

  it('draws up six plans from the lessons of both cases, and keeps the drafts', () => {
    analyseCases(route);
    writePlans(route);
    const plans = route.plans();
    expect(plans.map(({ owner }) => owner)).toEqual(owners);
    plans.forEach(({ id }, at) => {
      const { total, sources } = budgetOf(
        route.linesOf(id),
        route.rows('budgetItem', { planId: id }),
      );
      expect(sources.map(({ source, amount }) => [source, amount])).toEqual([
        ['project', 150_000],
        ['co-financier', 50_000 + at * 10_000],
        ['own', 80_000],
      ]);
      expect(total).toBe(280_000 + at * 10_000);
      expect(versionOf(id, 'draft').lines).toHaveLength(3);
      const [link] = route.rows('planCard', { planId: id });
      expect(route.rows('card', { id: link?.cardId ?? '' })).toMatchObject([{ column: 'lesson' }]);
    });
  });

  it('has a panel of five give up to 26 points, and the teams their own', () => {
    holdPanel(route);
    const { workshopId, rows } = route;
    const rubric = inOrder(rows('criterion', { workshopId }));
    expect(rubric.reduce((sum, { points }) => sum + points, 0)).toBe(26);
    const planIds = route.plans().map(({ id }) => id);
    const results = panelResults(
      planIds,
      rubric,
      rows('panellist', { workshopId }),
      rows('panelScore', { workshopId }),
    );
    // Sums of 26, 25, 24, 23 and 22 less one for each plan before: their variance is 10 / 4.
    results.forEach((result, at) => {
      expect(result.panel).toBeCloseTo(24 - at, 10);
      expect(result.spread).toMatchObject({ least: 22 - at, most: 26 - at, count: 5 });
      expect(result.spread?.deviation).toBeCloseTo(1.581_139, 6);
      expect(result).toMatchObject({ self: 25, rank: at + 1 });
    });
  });

  it('answers every comment, and tells what the validated plans have that the drafts had not', () => {
    validatePlans(route);
    const { workshopId, rows } = route;
    expect(rows('panelComment', { workshopId }).map(({ answer }) => answer)).toEqual(
      Array(6).fill('taken-up'),
    );
    for (const { id } of route.plans()) {
      expect(differencesOf(versionOf(id, 'draft'), versionOf(id, 'panel'))).toEqual({
        plan: [],
        lines: [],
        budget: [],
      });
      expect(differencesOf(versionOf(id, 'draft'), versionOf(id, 'validated'))).toMatchObject({
        plan: [],
        lines: [
          {
            kind: 'changed',
            number: 1,
            fields: [{ field: 'cost', before: 120_000, after: 150_000 }],
          },
          { kind: 'added', number: 4, line: { activity: 'Elect a committee' } },
        ],
        budget: [],
      });
    }
  });

  it('is evaluated by all 25, on paper and on phones', () => {
    formId = evaluate(route);
    const { workshopId, rows } = route;
    const [form] = rows('form', { id: formId });
    const read = { formItem: rows('formItem'), response: rows('response'), answer: rows('answer') };
    expect(form?.state).toBe('closed');
    const { n, rate, items, bySex } = resultsOf({ id: formId, expected: null }, read, 25);
    expect({ n, rate }).toEqual({ n: 25, rate: 1 });
    const of = (topic: string) => items.find(({ item }) => item.topic === topic);
    // 1 + 2 × 2 + 10 × 3 + 12 × 4 = 83; the thirteenth of 25 said 3.
    const satisfied = { n: 25, counts: [1, 2, 10, 12], mean: 83 / 25, median: 3, topTwo: 22 / 25 };
    expect(of('satisfaction')).toMatchObject({ all: satisfied });
    // Thirteen people have an even number from 0, twelve an odd one.
    expect(of('objectives')).toMatchObject({
      all: { counts: [0, 0, 13, 12], mean: 87 / 25, topTwo: 1 },
    });
    expect(items.find(({ kind }) => kind === 'yes-no')).toMatchObject({ n: 24, yes: 20 });
    expect(bySex.groups).toEqual([
      { key: 'female', n: 10 },
      { key: 'male', n: 15 },
    ]);
    const row = bySex.rows.find(({ item }) => item.topic === 'satisfaction');
    expect(row?.cells.map((cell) => cell?.mean)).toEqual([31 / 10, 52 / 15]);
    expect(
      rows('response', { workshopId }).every(({ label, source }) => label === '' && source === ''),
    ).toBe(true);
  });

  const paperOf = (paper: Paper, language: Language) =>
    minutesMarkdown(assemblePaper(route.snapshot(), { paper, language })).replaceAll('\\', '');

  it.each([
    ['en', '25 of 25 people were present', 'BDT 3,60,000', '25 people answered', '3.32', '88 %'],
    ['bn', '২৫', '৩,৬০,০০০', '২৫ জন', '৩.৩২', '৮৮'],
  ] as const)('makes a report of all that (%s)', (language, ...told) => {
    const report = paperOf('report', language);
    const texts = [
      ...names,
      ...planTitles,
      ...owners,
      'A committee of growers',
      'Visit a hatchery',
    ];
    for (const text of [...told, ...texts, 'Grading pays', 'বাজার গ্রামের কাছেই']) {
      expect(report).toContain(text);
    }
    const minutes = paperOf('minutes', language);
    for (const text of [...names, ...planTitles, 'All six projects meet in Dhaka in November']) {
      expect(minutes).toContain(text);
    }
    expect(minutes.length).toBeLessThan(report.length / 2);
  });

  it('makes a redacted report that names nobody and says the same of everything else', () => {
    const rows = redactedRows(route.snapshot(), 'en');
    const redacted = minutesMarkdown(assemblePaper(rows, { paper: 'report', language: 'en' }));
    const words = new Set(redacted.split(/[^\p{L}\p{M}]+/u));
    names.forEach((name, at) => {
      expect(redacted).not.toContain(name);
      for (const word of name.split(' ')) expect(words).not.toContain(word);
      expect(redacted).not.toContain(phoneOf(at));
    });
    for (const title of planTitles) expect(redacted).toContain(title);
    expect(redacted).toContain('Participant 25');
    expect(redacted).toContain('BDT 3,60,000');
  });

  it('is followed up a week, three, six and twelve months later, and in Dhaka', () => {
    const { workshopId, rows, send, days } = route;
    const usual = usualDates(lastDayOf(days(), ''));
    expect(usual.map(({ date }) => date)).toEqual(dates);
    const half = {
      id: newId(),
      title: 'Half a day in Dhaka',
      date: '2014-11-12',
      kind: '',
    } as const;
    const named = usual.map(({ kind, date }) => ({ id: newId(), title: kind, kind, date }));
    send('followUp.addDates', { workshopId, dates: [...named, half] });
    const [workshop] = rows('workshop', { id: workshopId });
    if (!workshop) throw new Error('The workshop is gone.');
    const ics = new TextDecoder().decode(
      followUpIcs(workshop, rows('followUp', { workshopId }), route.clock.now()),
    );
    for (const date of [...dates, '2014-11-12']) expect(ics).toContain(date.replaceAll('-', ''));
  });

  /** The first plan's workbook for the half day, filled in by hand. */
  const packBack = async (cells: Readonly<Record<string, string>>) => {
    const followUp = route.rows('followUp').find(({ date }) => date === '2014-11-12');
    const planId = route.plans()[0]?.id ?? '';
    const wish = {
      planId,
      format: 'xlsx',
      followUpId: followUp?.id ?? '',
      language: 'en',
    } as const;
    const { bytes } = await packFile(route.snapshot(), wish, fonts);
    const pack = await readActionPack(filledIn(bytes, cells), 'FEDEC.xlsx');
    return {
      followUp,
      planId,
      pack,
      merged: mergeOf(pack, route.rows('planLine', { workshopId: route.workshopId })),
    };
  };

  it('takes packs back by the ids of their rows, all or nothing, and shows their lights', async () => {
    // What was agreed is done, a training is late, the last line is left; a line is added below.
    const cells = {
      E9: 'Done',
      F9: '100',
      E10: 'Delayed',
      F10: '40',
      G10: 'Rain',
      B13: 'Buy scales',
      E13: 'On track',
    };
    const { followUp, planId, pack, merged } = await packBack(cells);
    expect(pack.planKey).toBe(planId);
    expect(merged.map(({ kind }) => kind)).toEqual(['line', 'line', 'line', 'line', 'new']);
    const before = route.snapshot();
    const { workshopId, send } = route;
    send('followUp.merge', {
      workshopId,
      followUpId: followUp?.id ?? null,
      ...takenOf(merged, planId),
    });
    const lines = route.linesOf(planId);
    expect(lines.map(({ activity, status, percent }) => [activity, status, percent])).toEqual([
      ['Agree with the local office', 'done', 100],
      ['Train forty members', 'delayed', 40],
      ['Sell the first harvest together', 'not-started', 0],
      ['Elect a committee', 'not-started', 0],
      ['Buy scales', 'on-track', 0],
    ]);
    const updates = route.rows('lineUpdate', { workshopId });
    const cellsOf = lines.map((line) => {
      const own = updates.filter(({ lineId }) => lineId === line.id);
      return followUp ? boardCell(line, followUp, own, '2014-11-13') : null;
    });
    expect(cellsOf.map((cell) => (cell?.kind === 'told' ? cell.light : cell?.kind))).toEqual([
      'green',
      'amber',
      'grey',
      'grey',
      'green',
    ]);
    send('history.undo', { workshopId });
    expect(sorted(route.snapshot())).toEqual(sorted(before));
    send('history.redo', { workshopId });
    expect(route.linesOf(planId)).toEqual(lines);
  });

  it('goes on in a workshop whose first item are the open actions, and Undo takes that back', () => {
    const { rows, send, workshopId, engine } = route;
    const id = newId();
    const workshops = rows('workshop');
    const before = sorted(route.snapshot());
    send('followUp.carry', { id, workshopId });
    const next = sorted(route.snapshot(id));
    const [first] = inOrder(rows('agendaItem', { workshopId: id }));
    expect(first).toMatchObject({ title: 'Open actions', sceneKind: 'actions', sceneRefId: id });
    // Six plans of four lines, one more by the pack, one of all done.
    expect(rows('planLine', { workshopId: id })).toHaveLength(24);
    expect(
      rows('person', { workshopId: id })
        .map(({ project }) => project)
        .sort(),
    ).toEqual(names.map((_, at) => projectOf(at)).sort());
    expect(sorted(route.snapshot())).toEqual(before);
    expect(engine.history(null, 'desk').undo).toBe('followUp.carry');
    send('history.undo', { workshopId: null });
    expect(rows('workshop')).toEqual(workshops);
    expect(sorted(route.snapshot())).toEqual(before);
    send('history.redo', { workshopId: null });
    expect(sorted(route.snapshot(id))).toEqual(next);
    expect(route.store.check()).toEqual([]);
  });
});

/** Rows by their ids: Undo brings them back, not where they stood in their table. */
function sorted(rows: ReturnType<Route['snapshot']>) {
  return Object.entries(rows).map(([table, own]) => [
    table,
    [...own].sort((a, b) => (a.id < b.id ? -1 : 1)),
  ]);
}

/** All that a pack says is taken. */
function takenOf(merged: readonly Merged[], planId: string) {
  const byName = 'Anwar Hossain';
  return {
    lines: merged
      .filter((each) => each.kind === 'line')
      .map(({ line, changes }) => ({
        ...{ updateId: newId(), lineId: line.id, byName },
        patch: Object.fromEntries(changes.map(({ field, to }) => [field, to])),
        base: Object.fromEntries(changes.map(({ field, from }) => [field, from])),
      })),
    added: merged
      .filter((each) => each.kind === 'new')
      .map(({ values }) => ({ id: newId(), updateId: newId(), planId, byName, values })),
  };
}
