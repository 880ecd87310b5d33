// What a kept version of a plan holds, read with care: it may come out of a file that anybody made.
import { longestLine, longestParagraphs } from '../../contract/limits.ts';
import { costSources, lineStatuses, planTypes } from './kinds.ts';
import type { BudgetItem, Plan, PlanLine } from './model.ts';
import { plainLine, plainPlanTexts } from './plain.ts';
import { keyOf } from './rules.ts';

export type PlanContent = Pick<Plan, keyof typeof plainPlanTexts | 'title' | 'owner'>;
/** `key`: what the line is known by, whatever its id is in a copy of the workshop. */
export type LineContent = Pick<PlanLine, keyof typeof plainLine | 'updatedAt' | 'key'>;
/** In the order in which they stood. */
export type VersionContent = {
  readonly plan: PlanContent;
  readonly lines: readonly LineContent[];
  readonly budget: readonly Pick<BudgetItem, 'id' | 'title' | 'amount' | 'source'>[];
};

/** Many times the lines of the longest plan. */
const mostLines = 2000;

/** What a version of these rows holds; they are given in their order. */
export function contentOf(
  plan: Plan,
  lines: readonly PlanLine[],
  budget: readonly BudgetItem[],
): VersionContent {
  return {
    plan: pick(plan, planShape),
    lines: lines.map((line) => ({ ...pick(line, lineShape), key: keyOf(line) })),
    budget: budget.map((item) => pick(item, budgetShape)),
  };
}

/** A version's content out of its JSON, where fields that are left out are empty; null where it is none. */
export function readVersion(json: string): VersionContent | null {
  const content = parsed(json);
  if (!isRecord(content)) return null;
  const plan = readAs(planShape, { title: '', owner: '', ...plainPlanTexts }, content.plan);
  const lines = readAll(lineShape, { ...plainLine, updatedAt: null }, content.lines);
  const budget = readAll(budgetShape, { source: '' }, content.budget);
  return plan && lines && budget ? { plan, lines, budget } : null;
}

type Check = (value: unknown) => boolean;
type Shape<T> = { readonly [K in keyof T]: Check };

const text =
  (most: number): Check =>
  (value) =>
    typeof value === 'string' && value.length <= most && value.isWellFormed();
const line = text(longestLine);
const paragraphs = text(longestParagraphs);
const oneOf =
  (all: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && all.includes(value);
const whole =
  (most: number): Check =>
  (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const day: Check = (value) =>
  value === '' ||
  (typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/.test(value) &&
    !Number.isNaN(Date.parse(`${value}T00:00:00Z`)) &&
    new Date(`${value}T00:00:00Z`).toISOString().startsWith(value));
const identity: Check = (value) => typeof value === 'string' && /^[0-9a-zA-Z-]{8,40}$/.test(value);
const amount = whole(1e13);

const planShape: Shape<PlanContent> = {
  title: line,
  owner: line,
  type: oneOf(planTypes),
  team: paragraphs,
  problem: paragraphs,
  objective: paragraphs,
  novelty: paragraphs,
  users: paragraphs,
  stakeholders: paragraphs,
  fit: paragraphs,
  sustainability: paragraphs,
  risks: paragraphs,
};
const lineShape: Shape<LineContent> = {
  key: line,
  activity: paragraphs,
  responsible: line,
  organisation: line,
  start: day,
  due: day,
  resources: paragraphs,
  indicator: paragraphs,
  status: oneOf(lineStatuses),
  objective: paragraphs,
  steps: paragraphs,
  partners: line,
  location: line,
  cost: orNull(amount),
  costSource: oneOf(costSources),
  baseline: line,
  target: line,
  verification: paragraphs,
  risk: paragraphs,
  mitigation: paragraphs,
  support: paragraphs,
  approval: line,
  percent: whole(100),
  comment: paragraphs,
  evidence: paragraphs,
  updatedAt: orNull(whole(253_402_300_799_999)),
};
const budgetShape: Shape<VersionContent['budget'][number]> = {
  id: identity,
  title: line,
  amount,
  source: oneOf(costSources),
};

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null; // not JSON: no version
  }
}

function readAll<T extends object>(shape: Shape<T>, usual: Partial<T>, value: unknown): T[] | null {
  if (!Array.isArray(value) || value.length > mostLines) return null;
  const read = value.map((each) => readAs(shape, usual, each));
  return read.every((each) => each !== null) ? read : null;
}

/** Only the fields that a shape names, so that nothing else comes along. */
function readAs<T extends object>(shape: Shape<T>, usual: Partial<T>, value: unknown): T | null {
  if (!isRecord(value)) return null;
  const fields = named({ ...usual, ...value }, shape);
  return isOf(shape, fields) ? fields : null;
}

function isOf<T extends object>(shape: Shape<T>, value: object): value is T {
  const fields = new Map<string, unknown>(Object.entries(value));
  return Object.entries<Check>(shape).every(([name, check]) => check(fields.get(name)));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fields of a row that a shape names, and no others. */
function pick<T extends object>(row: T, shape: Shape<T>): T {
  return named(row, shape) as T; // a shape names every field of it
}

function named(row: object, shape: object): object {
  return Object.fromEntries(Object.entries(row).filter(([name]) => Object.hasOwn(shape, name)));
}
