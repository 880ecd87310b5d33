// The action plans: what each says of itself, its lines, when they are, and what it costs.
import { wordsOf } from '../../../contract/catalogue.ts';
import { moneyOf } from '../../../lib/money.ts';
import { inOrder } from '../../../lib/ordering.ts';
import { type Budget, budgetOf } from '../../action-plan/budget.ts';
import {
  costSourceNames,
  planFieldWords,
  planTypeNames,
} from '../../action-plan/field-messages.ts';
import { ganttDrawing } from '../../action-plan/gantt.ts';
import { planStatuses } from '../../action-plan/messages.ts';
import type { Plan, PlanLine } from '../../action-plan/model.ts';
import { plainPlanSettings } from '../../action-plan/plain.ts';
import type { Place, TableBlock, Text } from '../document.ts';
import { captionOf, type Draft } from '../finish.ts';
import {
  byId,
  type Column,
  heading,
  lines,
  type Part,
  type PartContext,
  remark,
  tableOf,
  under,
} from './part.ts';

export const actionPlans: Part = (context) =>
  under(
    heading('plans', 1, context.words.actionPlans),
    inOrder(context.rows.plan).flatMap((plan) => planBlocks(context, plan)),
  );

function planBlocks(context: PartContext, plan: Plan): readonly Draft[] {
  const { rows, words, format, keep } = context;
  const own = inOrder(rows.planLine.filter((line) => line.planId === plan.id));
  const items = rows.budgetItem.filter(({ planId }) => planId === plan.id);
  const currency = rows.planSettings[0]?.currency ?? plainPlanSettings.currency;
  const study = rows.caseStudy.find(({ id }) => id === plan.caseId)?.title.trim() ?? '';
  const cards = cardsOf(context, plan);
  const madeFrom = [format, plan, currency, study, ...cards, ...own, ...items];
  return keep(`plans/${plan.id}`, madeFrom, () => {
    const place = `plans/${plan.id}`;
    const about = aboutTable(context, `${place}/about`, plan, { study, cards });
    const table = own.length === 0 ? [] : [linesTable(context, `${place}/lines`, own, currency)];
    const money = budgetTable(context, `${place}/budget`, budgetOf(own, items), currency);
    if (about.length + table.length + money.length === 0) return [];
    const owner = plan.owner.trim();
    const title = plan.title.trim() || owner || words.plan;
    const named = owner === '' || owner === title;
    return [
      heading(place, 2, title),
      ...(named ? [] : [remark(`${place}/owner`, `${words.owner}: ${owner}`)]),
      ...about,
      ...table,
      ...gantt(context, `${place}/gantt`, own, title),
      ...money,
    ];
  });
}

/** What the plan comes from: the words of the lessons and cards it is tied to. */
function cardsOf({ rows }: PartContext, { id }: Plan): Text[] {
  const ids = new Set(rows.planCard.flatMap((tie) => (tie.planId === id ? [tie.cardId] : [])));
  if (ids.size === 0) return [];
  return rows.card.flatMap((card) => (ids.has(card.id) ? [card.text.trim()] : []));
}

const saidFields = [
  ...['team', 'problem', 'objective', 'novelty', 'users', 'stakeholders', 'fit'],
  ...['sustainability', 'risks'],
] as const satisfies readonly (keyof Plan)[];

function aboutTable(
  { words, report, format }: PartContext,
  place: Place,
  plan: Plan,
  { study, cards }: { readonly study: Text; readonly cards: readonly Text[] },
): TableBlock[] {
  const names = wordsOf(planFieldWords, format);
  const type = plan.type === '' ? '' : wordsOf(planTypeNames, format)[plan.type];
  const all = [
    { key: 'type', name: names.type, text: type },
    { key: 'case', name: words.caseStudy, text: study },
    { key: 'cards', name: report.words.comesFrom, text: cards.join('\n') },
    ...saidFields.map((key) => ({ key, name: names[key], text: plan[key] })),
  ].filter(({ text }) => text.trim() !== '');
  if (all.length === 0) return [];
  const columns: Column<(typeof all)[number]>[] = [
    { key: 'name', title: report.words.about, width: 28, cell: ({ name }) => name },
    { key: 'text', title: report.words.saysPlan, width: 72, cell: ({ text }) => text },
  ];
  return [tableOf(place, all, columns, { key: ({ key }) => key })];
}

function linesTable(
  context: PartContext,
  place: Place,
  own: readonly PlanLine[],
  currency: string,
): TableBlock {
  const { words, report, format } = context;
  const named = (name: Text, text: Text) => (text.trim() === '' ? '' : `${name}: ${text.trim()}`);
  const columns: Column<PlanLine>[] = [
    { key: 'number', title: words.number, width: 5, cell: (_line, at) => format.number(at + 1) },
    {
      ...{ key: 'activity', title: words.activity, width: 22, always: true },
      cell: (line) => lines(line.activity, line.steps, named(report.words.location, line.location)),
    },
    {
      ...{ key: 'responsible', title: words.responsible, width: 15 },
      cell: ({ responsible, organisation, partners }) =>
        lines(responsible, organisation, named(report.words.partners, partners)),
    },
    { key: 'period', title: words.period, width: 15, cell: (line) => period(context, line) },
    { key: 'resources', title: words.resources, width: 17, cell: ({ resources }) => resources },
    {
      ...{ key: 'cost', title: report.words.cost, width: 17, align: 'end' },
      cell: ({ cost }) => (cost === null ? '' : unbroken(moneyOf(cost, currency, format.language))),
    },
    {
      ...{ key: 'indicator', title: words.indicator, width: 20 },
      cell: (line) =>
        lines(
          line.indicator,
          named(report.words.baseline, line.baseline),
          named(report.words.target, line.target),
          named(report.words.verification, line.verification),
        ),
    },
    {
      ...{ key: 'risk', title: report.words.riskAndSupport, width: 17 },
      cell: (line) =>
        lines(
          line.risk,
          named(report.words.mitigation, line.mitigation),
          named(report.words.support, line.support),
          named(report.words.approval, line.approval),
        ),
    },
    {
      ...{ key: 'status', title: words.status, width: 11 },
      cell: ({ status, percent }) =>
        lines(
          wordsOf(planStatuses, format)[status],
          percent > 0 ? report.words.percent(percent / 100) : '',
        ),
    },
  ];
  return tableOf(place, own, columns, { key: byId });
}

/** A currency and its amount stay on one line. */
const unbroken = (text: Text): Text => text.replaceAll(' ', '\u00a0');

function period({ words, format }: PartContext, { start, due }: PlanLine): Text {
  return lines(format.date(start), due === '' ? '' : words.due(format.date(due)));
}

/** Where no line has a day, there is nothing to draw. */
function gantt(
  { report, format }: PartContext,
  place: Place,
  own: readonly PlanLine[],
  title: Text,
): Draft[] {
  if (own.every(({ start, due }) => start === '' && due === '')) return [];
  const text = report.words.timelineOf(title);
  const drawing = ganttDrawing(own, format, wordsOf(planStatuses, format));
  return [{ kind: 'drawing', place, drawing, caption: captionOf('figure', text), alt: text }];
}

function budgetTable(
  { words, report, format }: PartContext,
  place: Place,
  { sources, total }: Budget,
  currency: string,
): TableBlock[] {
  if (sources.length === 0) return [];
  const names = wordsOf(costSourceNames, format);
  const money = (amount: number) => moneyOf(amount, currency, format.language);
  const columns: Column<Budget['sources'][number]>[] = [
    {
      ...{ key: 'source', title: report.words.source, width: 50 },
      cell: ({ source }) => (source === '' ? names.unsaid : names[source]),
    },
    {
      ...{ key: 'amount', title: report.words.amount, width: 30, align: 'end' },
      cell: ({ amount }) => money(amount),
    },
    {
      ...{ key: 'share', title: report.words.share, width: 20, align: 'end' },
      cell: ({ share }) => report.words.percent(share),
    },
  ];
  const sums = { source: words.total, amount: money(total), share: report.words.percent(1) };
  const key = ({ source }: { readonly source: string }) => source || 'unsaid';
  return [tableOf(place, sources, columns, { key, caption: report.words.budget, total: sums })];
}
