// The action plans, a table each.
import { inOrder } from '../../../lib/ordering.ts';
import type { Plan, PlanLine } from '../../action-plan/model.ts';
import type { Block, Text } from '../document.ts';
import { heading, lines, type Part, type PartContext, tableOf, under } from './part.ts';

export const actionPlans: Part = (context) =>
  under(
    heading(1, context.words.actionPlans),
    inOrder(context.rows.plan).flatMap((plan) => planBlocks(context, plan)),
  );

function planBlocks(context: PartContext, plan: Plan): readonly Block[] {
  const { rows, words } = context;
  const own = inOrder(rows.planLine.filter((line) => line.planId === plan.id));
  if (own.length === 0) return [];
  const owner = plan.owner.trim();
  const title = plan.title.trim() || owner || words.plan;
  const remark = { kind: 'remark' as const, text: `${words.owner}: ${owner}` };
  const named = owner === '' || owner === title;
  return [heading(2, title), ...(named ? [] : [remark]), planTable(context, own)];
}

function planTable(context: PartContext, own: readonly PlanLine[]): Block {
  const { words, format } = context;
  return tableOf(own, [
    { title: words.number, width: 8, cell: (_line, at) => format.number(at + 1) },
    { title: words.activity, width: 25, cell: ({ activity }) => activity, always: true },
    {
      title: words.responsible,
      width: 19,
      cell: ({ responsible, organisation }) => lines(responsible, organisation),
    },
    { title: words.period, width: 19, cell: (line) => period(context, line) },
    { title: words.resources, width: 15, cell: ({ resources }) => resources },
    { title: words.indicator, width: 15, cell: ({ indicator }) => indicator },
    { title: words.status, width: 13, cell: ({ status }) => words[status] },
  ]);
}

function period({ words, format }: PartContext, { start, due }: PlanLine): Text {
  return lines(format.date(start), due === '' ? '' : words.due(format.date(due)));
}
