// The action plans, a table each.
import { inOrder } from '../../../lib/ordering.ts';
import type { LineStatus, Plan, PlanLine } from '../../action-plan/model.ts';
import type { TableBlock, Text } from '../document.ts';
import type { Draft } from '../finish.ts';
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
  const { rows, words } = context;
  const own = inOrder(rows.planLine.filter((line) => line.planId === plan.id));
  if (own.length === 0) return [];
  const owner = plan.owner.trim();
  const title = plan.title.trim() || owner || words.plan;
  const named = owner === '' || owner === title;
  return [
    heading(`plans/${plan.id}`, 2, title),
    ...(named ? [] : [remark(`plans/${plan.id}/owner`, `${words.owner}: ${owner}`)]),
    planTable(context, plan, own),
  ];
}

function planTable(context: PartContext, { id }: Plan, own: readonly PlanLine[]): TableBlock {
  const { words, format } = context;
  const columns: Column<PlanLine>[] = [
    { key: 'number', title: words.number, width: 8, cell: (_line, at) => format.number(at + 1) },
    {
      key: 'activity',
      title: words.activity,
      width: 25,
      cell: ({ activity }) => activity,
      always: true,
    },
    {
      key: 'responsible',
      title: words.responsible,
      width: 19,
      cell: ({ responsible, organisation }) => lines(responsible, organisation),
    },
    { key: 'period', title: words.period, width: 19, cell: (line) => period(context, line) },
    { key: 'resources', title: words.resources, width: 15, cell: ({ resources }) => resources },
    { key: 'indicator', title: words.indicator, width: 15, cell: ({ indicator }) => indicator },
    {
      key: 'status',
      title: words.status,
      width: 13,
      cell: ({ status }) => statusOf(words, status),
    },
  ];
  return tableOf(`plans/${id}/lines`, own, columns, { key: byId });
}

function period({ words, format }: PartContext, { start, due }: PlanLine): Text {
  return lines(format.date(start), due === '' ? '' : words.due(format.date(due)));
}

/** "Done" is a part of the papers too, under other words. */
function statusOf(words: PartContext['words'], status: LineStatus): Text {
  return words[status === 'done' ? 'finished' : status];
}
