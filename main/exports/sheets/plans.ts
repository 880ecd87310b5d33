// The action plans with all their fields, their lines, what they cost, and the versions there were.

import { wordsOf } from '../../../shared/contract/catalogue.ts';
import { planStatuses } from '../../../shared/features/action-plan/messages.ts';
import type {
  CostSource,
  LineStatus,
  Plan,
  PlanLine,
} from '../../../shared/features/action-plan/model.ts';
import { plainPlanSettings } from '../../../shared/features/action-plan/plain.ts';
import { inOrder } from '../../../shared/lib/ordering.ts';
import { type SheetContext, wallCells } from './context.ts';
import { date, figure, money, type NamedSheet, sheetOf, text } from './sheet-of.ts';

export function planSheets(context: SheetContext): NamedSheet[] {
  return [plans(context), planLines(context), budget(context), versions(context)];
}

function plans({ rows, words, paper, nameOf }: SheetContext): NamedSheet {
  const cards = new Map(rows.card.map(({ id, text: said }) => [id, said]));
  const from = Map.groupBy(rows.planCard, ({ planId }) => planId);
  return sheetOf('plans', words.plans, inOrder(rows.plan), [
    text(paper.plan, ({ title }) => title, 30),
    text(paper.owner, ({ owner }) => owner),
    text(paper.group, ({ groupId }) => nameOf('group', groupId), 18),
    text(paper.caseStudy, ({ caseId }) => nameOf('caseStudy', caseId), 18),
    text(words.type, ({ type }) => (type === '' ? '' : words[type]), 18),
    ...texts<Plan>([
      [words.team, ({ team }) => team],
      [words.problem, ({ problem }) => problem],
      [words.objective, ({ objective }) => objective],
      [words.novelty, ({ novelty }) => novelty],
      [words.users, ({ users }) => users],
      [words.stakeholders, ({ stakeholders }) => stakeholders],
      [words.fit, ({ fit }) => fit],
      [words.sustainability, ({ sustainability }) => sustainability],
      [words.risks, ({ risks }) => risks],
    ]),
    text(
      words.lessons,
      ({ id }) => (from.get(id) ?? []).map(({ cardId }) => cards.get(cardId) ?? '').join('\n'),
      40,
    ),
  ]);
}

function texts<R>(columns: readonly (readonly [string, (row: R) => string])[]) {
  return columns.map(([title, cell]) => text(title, cell, 30));
}

type Own = { readonly plan: Plan; readonly line: PlanLine; readonly number: number };

function planLines(context: SheetContext): NamedSheet {
  const { rows, words, paper, nameOf } = context;
  const byPlan = Map.groupBy(rows.planLine, ({ planId }) => planId);
  const all = inOrder(rows.plan).flatMap((plan) =>
    inOrder(byPlan.get(plan.id) ?? []).map((line, at): Own => ({ plan, line, number: at + 1 })),
  );
  return sheetOf('plan-lines', words.planLines, all, [
    text(paper.plan, ({ plan }) => nameOf('plan', plan.id)),
    figure(paper.number, ({ number }) => number, 6),
    text(paper.activity, ({ line }) => line.activity, 36),
    text(words.objective, ({ line }) => line.objective, 30),
    text(words.steps, ({ line }) => line.steps, 30),
    text(paper.responsible, ({ line }) => line.responsible),
    text(paper.organisation, ({ line }) => line.organisation),
    text(words.partners, ({ line }) => line.partners),
    date(words.start, ({ line }) => line.start),
    date(words.due, ({ line }) => line.due),
    text(words.location, ({ line }) => line.location, 18),
    text(paper.resources, ({ line }) => line.resources),
    money(words.cost(currencyOf(context)), ({ line }) => line.cost),
    text(words.paidBy, ({ line }) => payer(context, line.costSource), 16),
    text(paper.indicator, ({ line }) => line.indicator),
    text(words.baseline, ({ line }) => line.baseline, 16),
    text(words.target, ({ line }) => line.target, 16),
    ...texts<Own>([
      [words.verification, ({ line }) => line.verification],
      [words.risk, ({ line }) => line.risk],
      [words.mitigation, ({ line }) => line.mitigation],
      [words.support, ({ line }) => line.support],
      [words.approval, ({ line }) => line.approval],
    ]),
    text(paper.status, ({ line }) => statusWord(context, line.status), 14),
    figure(words.percent, ({ line }) => line.percent),
    text(words.comment, ({ line }) => line.comment, 30),
    text(words.evidence, ({ line }) => line.evidence, 30),
  ]);
}

function budget(context: SheetContext): NamedSheet {
  const { rows, words, paper, nameOf } = context;
  return sheetOf('budget', words.budget, inOrder(rows.budgetItem), [
    text(paper.plan, ({ planId }) => nameOf('plan', planId), 30),
    text(words.fact, ({ title }) => title, 36),
    money(words.amount(currencyOf(context)), ({ amount }) => amount),
    text(words.paidBy, ({ source }) => payer(context, source), 18),
  ]);
}

function versions(context: SheetContext): NamedSheet {
  const { rows, words, paper, nameOf } = context;
  const kinds = { draft: paper.plan, panel: words.panelVersion, validated: words.validated };
  const own = [...rows.planVersion].sort((a, b) => a.at - b.at);
  return sheetOf('plan-versions', words.versions, own, [
    text(paper.plan, ({ planId }) => nameOf('plan', planId), 30),
    text(words.version, ({ kind }) => kinds[kind], 18),
    text(words.fact, ({ title }) => title, 30),
    { title: paper.date, width: 12, cell: ({ at }) => wallCells(context, at).day },
    { title: words.time, width: 10, cell: ({ at }) => wallCells(context, at).time },
  ]);
}

export function statusWord({ format }: SheetContext, status: LineStatus): string {
  return wordsOf(planStatuses, format)[status];
}

function payer({ words }: SheetContext, source: CostSource): string {
  switch (source) {
    case '':
      return '';
    case 'project':
      return words.projectPays;
    case 'other':
      return words.otherSource;
    default:
      return words[source];
  }
}

function currencyOf({ rows }: SheetContext): string {
  return rows.planSettings[0]?.currency.trim() || plainPlanSettings.currency;
}
