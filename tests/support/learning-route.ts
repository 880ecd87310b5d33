// The Learning Route of 2014, played from the list of people to the closed evaluation, a stage each.
import { readTable } from '../../main/exports/table-reader.ts';
import { inputOf } from '../../renderer/features/people/import-input.ts';
import type { Snapshot } from '../../shared/contract/protocol.ts';
import { tableNames } from '../../shared/contract/registry.ts';
import { plainLine } from '../../shared/features/action-plan/plain.ts';
import type { Column } from '../../shared/features/board/model.ts';
import { nothingKeyed, pressKey } from '../../shared/features/evaluation/keying.ts';
import type { FormItem } from '../../shared/features/evaluation/model.ts';
import { questionsOf } from '../../shared/features/evaluation/rules.ts';
import type { Said } from '../../shared/features/evaluation/said.ts';
import { formTemplates } from '../../shared/features/evaluation/templates.ts';
import type { Progress } from '../../shared/features/groups/engine/solve.ts';
import { solve } from '../../shared/features/groups/engine/solve.ts';
import { questionOf } from '../../shared/features/groups/instance-of.ts';
import { seatsOf } from '../../shared/features/groups/seats-of.ts';
import { outcomeOf } from '../../shared/features/people/import-merge.ts';
import { guessLayout, planImport } from '../../shared/features/people/import-rules.ts';
import { newId } from '../../shared/lib/ids.ts';
import { inOrder } from '../../shared/lib/ordering.ts';
import { testEngine } from './engine.ts';
import { allTables } from './made-file.ts';
import {
  findings,
  isWoman,
  owners,
  panellists,
  participantsCsv,
  planLines,
  planTitles,
  travel,
} from './route-cast.ts';

export type Route = ReturnType<typeof learningRoute>;

/** The sample of 2014 on an engine of its own; nobody is on its list yet. */
export function learningRoute() {
  const made = testEngine();
  // Two in the afternoon of the third day, in Dhaka.
  made.clock.set(Date.UTC(2014, 8, 9, 8));
  const workshopId = newId();
  made.send('library.addSample', { id: workshopId, sample: 'learning-route-2014' });
  const snapshot = (id = workshopId): Required<Snapshot> =>
    allTables(
      Object.fromEntries(tableNames.map((table) => [table, made.rows(table, { workshopId: id })])),
    );
  const ordered = {
    people: () => inOrder(made.rows('person', { workshopId })),
    plans: () => inOrder(made.rows('plan', { workshopId })),
    days: () => inOrder(made.rows('day', { workshopId })),
    linesOf: (planId: string) => inOrder(made.rows('planLine', { planId })),
  };
  return { ...made, ...ordered, workshopId, snapshot };
}

/** Reads the office's list and takes it in as the desk does where nothing else is chosen. */
export async function listPeople({ send, workshopId }: Route) {
  const table = await readTable(participantsCsv(), {});
  const layout = guessLayout(table.rows);
  const plan = planImport(table.rows, layout, []);
  send('people.import', inputOf(workshopId, outcomeOf(plan, new Map()), []));
  return { table, plan };
}

/** All are there in all half days; the last three miss the morning of the first, the first the end. */
export function takeAttendance({ send, people, days, workshopId }: Route): void {
  send('people.editSettings', { id: workshopId, patch: { halfDays: true }, base: {} });
  const ids = people().map(({ id }) => id);
  const all = days();
  // Who is in the hall is there on this half day, whatever is ticked later.
  send('people.setPresent', { ids, present: true });
  for (const { id: dayId } of all) {
    for (const half of ['morning', 'afternoon'] as const) {
      const late = dayId === all[0]?.id && half === 'morning';
      const early = dayId === all.at(-1)?.id && half === 'afternoon';
      const personIds = late ? ids.slice(0, -3) : early ? ids.slice(1) : ids;
      send('people.tick', { dayId, half, personIds, on: true, source: 'paper' });
    }
  }
}

/** Deals the four crab groups by projects and sexes. */
export function dealCrabGroups({ send, rows, people, workshopId }: Route) {
  const [arrangement] = inOrder(rows('arrangement', { workshopId }));
  if (!arrangement) throw new Error('The sample has no arrangement.');
  const groups = inOrder(rows('group', { arrangementId: arrangement.id }));
  const asked = {
    ...{ arrangement, groups, people: people(), memberships: [], bonds: [], absences: [] },
    ...{ choices: [], met: [], takingPart: new Set(people().map(({ id }) => id)) },
  };
  const question = questionOf(asked);
  const rounds = seatsOf(
    question,
    asked,
    lastOf(solve(question.instance, { seed: 1, work: 60_000 })),
  );
  send('groups.seat', { arrangementId: arrangement.id, rounds });
  const report = {
    points: 'Grading pays\nSeed is the bottleneck',
    recommendation: 'Visit a hatchery',
  };
  send('groups.editReport', { id: groups[0]?.id ?? '', patch: report, base: {} });
  return { groups };
}

function lastOf(steps: ReturnType<typeof solve>): ReturnType<Progress['rounds']> {
  let step = steps.next();
  while (!step.done) step = steps.next();
  if (step.value.kind !== 'solved') throw new Error('Nothing collides.');
  return step.value.rounds();
}

/** Cards in all columns of both boards, and what was decided on them. */
export function analyseCases({ send, rows, workshopId }: Route): void {
  for (const board of rows('board', { workshopId })) {
    const found = Object.entries(findings).find(([title]) => title === board.title)?.[1] ?? {};
    for (const [column, texts] of Object.entries(found) as [Column, readonly string[]][]) {
      for (const text of texts) {
        send('board.addCard', { id: newId(), boardId: board.id, column, after: null, text });
      }
    }
  }
  const decision = { id: newId(), workshopId, kind: 'decision' } as const;
  send('run.capture', { ...decision, text: 'All six projects meet in Dhaka in November' });
}

/** Six plans with what they cost, each from a lesson of a case; the drafts of the event are kept. */
export function writePlans(route: Route): void {
  const { send, rows, plans, workshopId } = route;
  const lessons = rows('card', { workshopId, column: 'lesson' });
  for (const [at, plan] of plans().entries()) {
    const title = planTitles[at] ?? '';
    const patch = { title, type: 'scale-up', objective: `More income (${owners[at]})` } as const;
    send('actionPlan.editPlan', { id: plan.id, patch, base: {} });
    let after: string | null = null;
    for (const line of planLines(at)) {
      const id = newId();
      send('actionPlan.addLine', { ...plainLine, id, planId: plan.id, after, ...line });
      after = id;
    }
    send('actionPlan.addBudgetItem', { id: newId(), planId: plan.id, ...travel });
    const card = lessons[at % lessons.length];
    send('actionPlan.linkCard', { id: newId(), planId: plan.id, cardId: card?.id ?? '' });
    keepAll(route, plan.id, 'draft');
  }
}

function keepAll({ send }: Route, planId: string, kind: 'draft' | 'panel' | 'validated'): void {
  send('actionPlan.keepVersion', { id: newId(), planId, kind, title: '' });
}

/**
 * Panellist j (from 0) takes one point off each of the first j criteria, and everybody one off each
 * of the last p of plan p; the team one off the first. Each plan has one comment.
 */
export function holdPanel(route: Route): void {
  const { send, rows, plans, workshopId } = route;
  const ids = panellists.map(() => newId());
  for (const [at, name] of panellists.entries()) {
    const after = ids[at - 1] ?? null;
    send('panel.addPanellist', { id: ids[at] ?? '', workshopId, after, name, role: '' });
  }
  send('panel.addRubric', { workshopId, language: 'en' });
  const rubric = inOrder(rows('criterion', { workshopId }));
  for (const [planAt, { id: planId }] of plans().entries()) {
    keepAll(route, planId, 'panel');
    const comment = { id: newId(), planId, after: null, panellistId: ids[planAt % 5] ?? null };
    send('panel.addComment', { ...comment, text: `Who takes it on after plan ${planAt + 1}?` });
    for (const [line, { id: criterionId, points }] of rubric.entries()) {
      for (const [by, panellistId] of [...ids, null].entries()) {
        const own = panellistId === null ? line === 0 : line < by;
        const all = panellistId !== null && line >= rubric.length - planAt;
        const score = { id: newId(), planId, criterionId, panellistId, base: null };
        send('panel.score', { ...score, points: points - (own ? 1 : 0) - (all ? 1 : 0) });
      }
    }
  }
}

/** Every comment is answered; a line costs more, another is added; the validated plans are kept. */
export function validatePlans(route: Route): void {
  const { send, rows, plans, linesOf } = route;
  for (const { id: planId } of plans()) {
    const [comment] = rows('panelComment', { planId });
    const answer = { answer: 'taken-up', answerText: 'A committee of growers' } as const;
    send('panel.editComment', { id: comment?.id ?? '', patch: answer, base: {} });
    const lines = linesOf(planId);
    send('actionPlan.editLine', {
      id: lines[0]?.id ?? '',
      patch: { cost: 150_000 },
      base: { cost: 120_000 },
    });
    const added = { ...plainLine, id: newId(), planId, after: lines.at(-1)?.id ?? null };
    send('actionPlan.addLine', { ...added, activity: 'Elect a committee', due: '2015-01-31' });
    keepAll(route, planId, 'validated');
  }
}

/** What person `at` says of their satisfaction: one says 1, two 2, ten 3, twelve 4. */
const stepOf = (at: number) => (at === 0 ? 1 : at < 3 ? 2 : at < 13 ? 3 : 4);

/** By the number pad: 3 to even and 4 to odd people, but for satisfaction; yes of the first twenty. */
function keysOfPerson(items: readonly FormItem[], at: number): readonly string[] {
  return items.map(({ kind, topic }) => {
    if (kind === 'yes-no') return at < 20 ? '1' : at < 24 ? '2' : '0';
    if (kind === 'text') return '0';
    if (topic === 'satisfaction') return `${stepOf(at)}`;
    return at % 2 === 0 ? '3' : '4';
  });
}

function saidBy(items: readonly FormItem[], at: number): readonly Said[] {
  return keysOfPerson(items, at).reduce(
    (keyed, key) => pressKey(items, keyed, key)?.keyed ?? keyed,
    nothingKeyed,
  ).said;
}

/** The form of the end: twenty papers are keyed, the last five answer on their phones; then it closes. */
export function evaluate(route: Route): string {
  const { send, rows, people, workshopId } = route;
  const formId = newId();
  const { items, ...form } = formTemplates.end;
  const asked = items.map((item) => ({ ...item, id: newId() }));
  send('evaluation.add', { id: formId, workshopId, ...form, expected: 25, items: asked });
  send('evaluation.open', { id: formId });
  const questions = questionsOf(inOrder(rows('formItem', { formId })));
  for (const [at, { id: personId }] of people().entries()) {
    const said = [...saidBy(questions, at)];
    const sex = isWoman(at) ? 'female' : 'male';
    if (at < 20) send('evaluation.keyPaper', { formId, label: `${at + 1}`, sex, said });
    else answerOnPhone(route, personId, { formId, said });
  }
  send('evaluation.close', { id: formId });
  return formId;
}

function answerOnPhone({ engine, workshopId }: Route, personId: string, input: object): void {
  const seat = { id: newId(), workshopId, personId, name: '', state: 'in' };
  const door = { role: 'door', actor: 'door', name: 'room.join' } as const;
  engine.dispatch({ ...door, request: newId(), input: seat });
  const visitor = { seatId: seat.id, workshopId };
  const call = { role: 'seat', actor: seat.id, name: 'evaluation.answer' } as const;
  engine.dispatch({ ...call, request: newId(), visitor, input });
}

/** The whole event, as it stands when people get up. */
export async function playedRoute(): Promise<Route & { readonly formId: string }> {
  const route = learningRoute();
  await listPeople(route);
  takeAttendance(route);
  dealCrabGroups(route);
  analyseCases(route);
  writePlans(route);
  holdPanel(route);
  validatePlans(route);
  return { ...route, formId: evaluate(route) };
}
