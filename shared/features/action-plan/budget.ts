// What a plan costs, and who pays how much of it.
import { costSources } from './kinds.ts';
import type { BudgetItem, CostSource, PlanLine } from './model.ts';

export type BudgetShare = {
  readonly source: CostSource;
  readonly amount: number;
  /** Of the whole, from 0 to 1. */
  readonly share: number;
};
export type Budget = {
  /** In a fixed order, those of which something comes; what has no source comes last. */
  readonly sources: readonly BudgetShare[];
  readonly total: number;
  /** How many lines and items cost something of which nobody has said who pays it. */
  readonly unsaid: number;
  /** How many lines have a source and no cost. */
  readonly uncosted: number;
};

const order: readonly CostSource[] = [...costSources.filter((source) => source !== ''), ''];

/** The costs of a plan's lines and of what it costs beside them, by source. */
export function budgetOf(
  lines: readonly Pick<PlanLine, 'cost' | 'costSource'>[],
  items: readonly Pick<BudgetItem, 'amount' | 'source'>[],
): Budget {
  const costs = [
    ...lines.map(({ cost, costSource }) => ({ amount: cost ?? 0, source: costSource })),
    ...items,
  ].filter(({ amount }) => amount > 0);
  const total = sum(costs.map(({ amount }) => amount));
  const sources = order.flatMap((source) => {
    const amount = sum(costs.filter((cost) => cost.source === source).map((cost) => cost.amount));
    return amount === 0 ? [] : [{ source, amount, share: amount / total }];
  });
  return {
    sources,
    total,
    unsaid: costs.filter(({ source }) => source === '').length,
    uncosted: lines.filter(({ cost, costSource }) => cost === null && costSource !== '').length,
  };
}

const sum = (amounts: readonly number[]) => amounts.reduce((all, amount) => all + amount, 0);
