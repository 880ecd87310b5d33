// What is another in a plan than it was: field by field, line by line.
import type { LineContent, PlanContent, VersionContent } from './version.ts';

export type PlanField = keyof PlanContent;
/** What is told of a line: not when it was last changed. */
export type LineField = Exclude<keyof LineContent, 'key' | 'updatedAt'>;
export type BudgetItemContent = VersionContent['budget'][number];

export type Changed<F extends string, V> = {
  readonly field: F;
  readonly before: V;
  readonly after: V;
};
export type LineDifference =
  | { readonly kind: 'added' | 'removed'; readonly line: LineContent; readonly number: number }
  | {
      readonly kind: 'changed';
      readonly line: LineContent;
      /** Its number now. */
      readonly number: number;
      /** Its number then, where the order of those that stayed is another. */
      readonly movedFrom: number | null;
      readonly fields: readonly Changed<LineField, string | number | null>[];
    };
export type BudgetDifference =
  | { readonly kind: 'added' | 'removed'; readonly item: BudgetItemContent }
  | {
      readonly kind: 'changed';
      readonly before: BudgetItemContent;
      readonly item: BudgetItemContent;
    };
export type Differences = {
  readonly plan: readonly Changed<PlanField, string>[];
  readonly lines: readonly LineDifference[];
  readonly budget: readonly BudgetDifference[];
};

export const planFieldOrder = [
  ...['title', 'owner', 'team', 'type', 'problem', 'objective', 'novelty', 'users'],
  ...['stakeholders', 'fit', 'sustainability', 'risks'],
] as const satisfies readonly string[] as readonly PlanField[];

export const lineFieldOrder = [
  ...['activity', 'responsible', 'organisation', 'start', 'due', 'objective', 'steps', 'partners'],
  ...['location', 'resources', 'cost', 'costSource', 'indicator', 'baseline', 'target'],
  ...['verification', 'risk', 'mitigation', 'support', 'approval', 'status', 'percent', 'comment'],
  'evidence',
] as const satisfies readonly string[] as readonly LineField[];

/** Lines are the same ones by their key; items of the budget by their id, else by their name. */
export function differencesOf(before: VersionContent, after: VersionContent): Differences {
  return {
    plan: planFieldOrder.flatMap((field) => changed(field, before.plan[field], after.plan[field])),
    lines: lineDifferences(before.lines, after.lines),
    budget: budgetDifferences(before.budget, after.budget),
  };
}

/** Whether nothing is another. */
export function isSame({ plan, lines, budget }: Differences): boolean {
  return plan.length + lines.length + budget.length === 0;
}

function changed<F extends string, V>(field: F, before: V, after: V): Changed<F, V>[] {
  return before === after ? [] : [{ field, before, after }];
}

/** Those that are there now in their order, and behind them those that are gone. */
function lineDifferences(
  before: readonly LineContent[],
  after: readonly LineContent[],
): LineDifference[] {
  const old = new Map(before.map((line, at) => [line.key, { line, number: at + 1 }]));
  const left = new Set(after.map(({ key }) => key));
  const stayed = before.filter(({ key }) => left.has(key)).map(({ key }) => key);
  const ranks = new Map(stayed.map((key, at) => [key, at]));
  const here = after.filter(({ key }) => ranks.has(key)).map(({ key }) => key);
  const moved = new Set(here.filter((key, at) => ranks.get(key) !== at));
  const now = after.flatMap((line, at): LineDifference[] => {
    const was = old.get(line.key);
    const number = at + 1;
    if (!was) return [{ kind: 'added', line, number }];
    const fields = lineFieldOrder.flatMap((field) => changed(field, was.line[field], line[field]));
    const movedFrom = moved.has(line.key) ? was.number : null;
    if (fields.length === 0 && movedFrom === null) return [];
    return [{ kind: 'changed', line, number, movedFrom, fields }];
  });
  const gone = before.flatMap((line, at): LineDifference[] =>
    left.has(line.key) ? [] : [{ kind: 'removed', line, number: at + 1 }],
  );
  return [...now, ...gone];
}

function budgetDifferences(
  before: readonly BudgetItemContent[],
  after: readonly BudgetItemContent[],
): BudgetDifference[] {
  const left = [...before];
  const take = (found: number) => (found < 0 ? undefined : left.splice(found, 1)[0]);
  const pairs = after.map((item) => {
    const byId = left.findIndex(({ id }) => id === item.id);
    const found = byId < 0 ? left.findIndex(({ title }) => title === item.title) : byId;
    return { item, was: take(found) };
  });
  const now = pairs.flatMap(({ item, was }): BudgetDifference[] => {
    if (!was) return [{ kind: 'added', item }];
    const same =
      was.title === item.title && was.amount === item.amount && was.source === item.source;
    return same ? [] : [{ kind: 'changed', before: was, item }];
  });
  return [...now, ...left.map((item): BudgetDifference => ({ kind: 'removed', item }))];
}
