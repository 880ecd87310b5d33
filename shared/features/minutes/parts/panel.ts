// What the panel said of the plans: its points beside the teams' own, its comments and their answers.
import { inOrder } from '../../../lib/ordering.ts';
import type { Plan } from '../../action-plan/model.ts';
import type { PanelComment } from '../../panel/model.ts';
import { panelChart } from '../../panel/outline.ts';
import { plainPanelSettings } from '../../panel/plain.ts';
import { mostPoints, type PlanResult, panelResults, rounded } from '../../panel/rules.ts';
import type { DrawingBlock, TableBlock, Text } from '../document.ts';
import { captionOf, type Draft } from '../finish.ts';
import {
  byId,
  type Column,
  heading,
  lines,
  listOf,
  type Part,
  type PartContext,
  tableOf,
  under,
} from './part.ts';

export const panel: Part = (context) => {
  const { rows, report } = context;
  const sat = inOrder(rows.panellist).map(({ id, name, role }) => ({
    ...{ key: id, text: [name, role].filter((text) => text.trim() !== '').join(', ') },
  }));
  const said = [
    ...scores(context),
    ...inOrder(rows.plan).flatMap((plan) => comments(context, plan)),
  ];
  if (said.length === 0) return [];
  return [heading('panel', 1, report.words.panel), ...listOf('panel/people', false, sat), ...said];
};

/** Points overall and by section, where points are given at all. */
function scores(context: PartContext): Draft[] {
  const { rows, words, report, format } = context;
  const { scores: given } = rows.panelSettings[0] ?? plainPanelSettings;
  const rubric = inOrder(rows.criterion);
  const plans = inOrder(rows.plan);
  if (!given || rubric.length === 0) return [];
  const ids = plans.map(({ id }) => id);
  const results = panelResults(ids, rubric, inOrder(rows.panellist), rows.panelScore);
  const scored = results.filter((result) => result.panel !== null || result.self !== null);
  if (scored.length === 0) return [];
  const points = (value: number | null | undefined) =>
    value === null || value === undefined ? '–' : format.number(rounded(value));
  const end = 'end' as const;
  const sections = (scored[0]?.sections ?? []).filter(({ section }) => section !== '');
  const columns: Column<PlanResult>[] = [
    {
      ...{ key: 'plan', title: words.plan, width: 34, always: true },
      cell: ({ planId }) => planName(context, planId),
    },
    ...sections.map(({ section, points: most }) => ({
      ...{ key: section.slice(0, 60), title: `${section} (${format.number(most)})` },
      ...{ width: 16, align: end },
      cell: (result: PlanResult) =>
        points(result.sections.find((each) => each.section === section)?.panel),
    })),
    {
      ...{ key: 'panel', title: `${report.words.panel} (${format.number(mostPoints(rubric))})` },
      ...{ width: 13, align: end },
      cell: (result) => points(result.panel),
    },
    {
      ...{ key: 'spread', title: report.words.leastMost, width: 15, align: end },
      cell: ({ spread }) => (spread ? `${points(spread.least)}–${points(spread.most)}` : ''),
    },
    {
      ...{ key: 'self', title: report.words.selfScore, width: 13, align: end },
      cell: (result) => (result.self === null ? '' : points(result.self)),
    },
  ];
  const key = ({ planId }: PlanResult) => planId;
  const caption = report.words.panelScores;
  return [
    chart(context, scored, mostPoints(rubric)),
    tableOf('panel/scores', scored, columns, { key, caption }),
  ];
}

function chart(context: PartContext, results: readonly PlanResult[], most: number): DrawingBlock {
  const { report, format } = context;
  const words = { panel: report.words.panel, self: report.words.selfScore };
  const nameOf = (id: string) => planName(context, id);
  const drawing = panelChart(results, most, nameOf, { ...words, number: format.number });
  const text = report.words.panelScores;
  const caption = captionOf('figure', text);
  return { kind: 'drawing', place: 'panel/chart', drawing, caption, alt: text };
}

/** One by one, each with what the team did about it. */
function comments(context: PartContext, plan: Plan): readonly Draft[] {
  const { rows, report } = context;
  const own = inOrder(rows.panelComment).filter(
    ({ planId, text }) => planId === plan.id && text.trim() !== '',
  );
  if (own.length === 0) return [];
  const columns: Column<PanelComment>[] = [
    { key: 'comment', title: report.words.comment, width: 45, cell: ({ text }) => text },
    {
      ...{ key: 'by', title: report.words.saidBy, width: 18 },
      cell: ({ panellistId }) => rows.panellist.find(({ id }) => id === panellistId)?.name ?? '',
    },
    {
      ...{ key: 'answer', title: report.words.answerOfTeam, width: 37 },
      cell: ({ answer, answerText }) =>
        lines(answer === '' ? '' : report.words[answer], answerText),
    },
  ];
  const table: TableBlock = tableOf(`panel/${plan.id}/comments`, own, columns, { key: byId });
  return under(heading(`panel/${plan.id}`, 2, planName(context, plan.id)), [table]);
}

function planName({ rows, words }: PartContext, id: string): Text {
  const plan = rows.plan.find((each) => each.id === id);
  return plan?.title.trim() || plan?.owner.trim() || words.plan;
}
