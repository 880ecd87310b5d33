// The Learning Route of 2014 with plans, a panel and dates, for journeys in a browser.
import { plainLine } from '../../shared/features/action-plan/plain.ts';
import { newId } from '../../shared/lib/ids.ts';
import { connectLive, type Live } from './live.ts';
import { rowsOf } from './seat-room.ts';

export type PanelHouse = {
  readonly live: Live;
  readonly workshopId: string;
  readonly planIds: readonly string[];
  readonly lineIds: readonly string[];
};

const plans = [
  {
    owner: 'Nowabenki Gonomukhi Foundation',
    title: 'Collective sale of crab fattened in small ponds',
    lines: [
      {
        activity: 'Find six sites for demonstration ponds',
        responsible: 'Rahima Begum',
        due: '2014-10-31',
        status: 'done',
        percent: 100,
      },
      {
        activity: 'Train 40 women in fattening and hygiene',
        responsible: 'Md. Karim',
        due: '2014-12-15',
        status: 'delayed',
        percent: 30,
      },
      {
        activity: 'Agree a price with three depots',
        responsible: 'Shirin Akter',
        due: '2099-02-28',
        status: 'not-started',
        percent: 0,
      },
    ],
  },
  {
    owner: 'RRF, Jessore',
    title: 'A collection point for flowers in Godkhali',
    lines: [
      {
        activity: 'Register the growers’ group',
        responsible: 'Abdul Halim',
        due: '2099-11-30',
        status: 'on-track',
        percent: 60,
      },
      {
        activity: 'Build a shed with shade nets',
        responsible: '',
        due: '',
        status: 'not-started',
        percent: 0,
      },
    ],
  },
] as const;

/** Two plans with their lines; the panel and the dates are still to be made. */
export async function panelHouse(deskUrl: string): Promise<PanelHouse> {
  const live = await connectLive(deskUrl);
  const workshopId = newId();
  await live.send('library.addSample', { id: workshopId, sample: 'learning-route-2014' });
  for (const { id } of await rowsOf(deskUrl, workshopId, 'plan')) {
    await live.send('actionPlan.removePlan', { id });
  }
  const [planIds, lineIds]: [string[], string[]] = [[], []];
  for (const { lines, ...plan } of plans) {
    const planId = newId();
    planIds.push(planId);
    await live.send('actionPlan.addPlan', { id: planId, workshopId, ...plan });
    for (const line of lines) {
      const id = newId();
      const after = lineIds.at(-1) ?? null;
      lineIds.push(id);
      await live.send('actionPlan.addLine', { ...plainLine, id, planId, after, ...line });
    }
  }
  return { live, workshopId, planIds, lineIds };
}

const panellists = ['Dr Karim', 'S. Akter', 'M. Hossain', 'R. Begum', 'J. Lara'];

/** Five panellists, the rubric, and points of each of them and of the teams for every plan. */
export async function givenPoints(deskUrl: string, house: PanelHouse): Promise<void> {
  const { live, workshopId, planIds } = house;
  const ids = panellists.map(() => newId());
  for (const [at, name] of panellists.entries()) {
    const after = ids[at - 1] ?? null;
    await live.send('panel.addPanellist', { id: ids[at] ?? '', workshopId, after, name, role: '' });
  }
  await live.send('panel.addRubric', { workshopId, language: 'en' });
  const rubric = await rowsOf(deskUrl, workshopId, 'criterion');
  for (const [plan, planId] of planIds.entries()) {
    for (const [line, { id: criterionId, points: most }] of rubric.entries()) {
      for (const [at, panellistId] of [...ids, null].entries()) {
        const points = Math.max(
          0,
          most - ((at + line + plan) % 3 === 0 ? 1 : 0) - ((plan * at) % 2),
        );
        await live.send('panel.score', {
          id: newId(),
          planId,
          criterionId,
          panellistId,
          points,
          base: null,
        });
      }
    }
  }
}

/** A panellist, a criterion with points, a comment that is answered, a date and what was told for it. */
export async function oneOfEach(
  live: Live,
  workshopId: string,
  planId: string,
  lineId: string,
): Promise<void> {
  const [panellistId, criterionId, commentId, followUpId] = [newId(), newId(), newId(), newId()];
  const after = null;
  await live.send('panel.addPanellist', {
    id: panellistId,
    workshopId,
    after,
    name: 'K',
    role: 'R',
  });
  const criterion = { section: 'S', title: 'T', points: 3 };
  await live.send('panel.addCriterion', { id: criterionId, workshopId, after, ...criterion });
  const score = { id: newId(), planId, criterionId, panellistId, points: 2, base: null };
  await live.send('panel.score', score);
  await live.send('panel.addComment', { id: commentId, planId, after, panellistId, text: 'C' });
  const answer = { answer: 'in-part', answerText: 'A' } as const;
  await live.send('panel.editComment', { id: commentId, patch: answer, base: {} });
  const date = { id: followUpId, title: 'D', date: '2014-12-11', kind: 'month-3' } as const;
  await live.send('followUp.addDates', { workshopId, dates: [date] });
  const told = {
    status: 'delayed',
    percent: 30,
    comment: 'C',
    evidence: 'E',
    byName: 'B',
  } as const;
  await live.send('followUp.tell', { id: newId(), lineId, followUpId, ...told });
}
