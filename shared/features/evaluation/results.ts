// What came of an evaluation form: counted from its answers each time, and kept nowhere.

import { fewest } from '../../lib/fewest.ts';
import { inOrder } from '../../lib/ordering.ts';
import type { Answer, Form, FormItem, Response } from './model.ts';
import { optionsIn } from './rules.ts';
import { shownGroups, uncrossed } from './small-groups.ts';
import {
  type Change,
  changeOf,
  meanOf,
  type Numbers,
  numbersOf,
  type Steps,
  stepsOf,
} from './statistics.ts';

export type ItemResult = { readonly item: FormItem } & (
  | { readonly kind: 'steps'; readonly all: Steps | null }
  | {
      readonly kind: 'then-now';
      readonly before: Steps | null;
      readonly now: Steps | null;
      readonly change: Change | null;
    }
  | { readonly kind: 'yes-no'; readonly n: number; readonly yes: number }
  /** By option, as many as ticked it, out of those who ticked any. */
  | { readonly kind: 'choice'; readonly n: number; readonly counts: readonly number[] }
  /** By option, its mean rank, 1 for the dearest; null where nobody ranked any. */
  | { readonly kind: 'ranking'; readonly n: number; readonly ranks: readonly (number | null)[] }
  | { readonly kind: 'number'; readonly all: Numbers | null }
  | { readonly kind: 'text'; readonly texts: readonly string[] }
);

/** What one group said to one item, in the item's own measure. */
export type GroupCell = {
  readonly n: number;
  readonly mean: number;
  readonly topTwo: number | null;
};
export type GroupTable = {
  /** A sex or an organisation; '' for those of whom it is not known. `n` is null where it is hidden. */
  readonly groups: readonly { readonly key: string; readonly n: number | null }[];
  /** By item and group; null where too few said anything. */
  readonly rows: readonly {
    readonly item: FormItem;
    readonly cells: readonly (GroupCell | null)[];
  }[];
};

export type FormResults = {
  readonly n: number;
  /** Of those who could have answered, from 0 to 1; null where it is not known how many those are. */
  readonly rate: number | null;
  /** Empty while fewer than five have answered. */
  readonly items: readonly ItemResult[];
  readonly bySex: GroupTable;
  readonly byOrganisation: GroupTable;
};

/** The rows of a form's answers; those of other forms among them are passed over. */
export type FormRows = {
  readonly formItem: readonly FormItem[];
  readonly response: readonly Response[];
  readonly answer: readonly Answer[];
};

/**
 * The results of a form.
 * @param present how many people are there, who count as those who could answer where the form does
 *   not say how many
 */
export function resultsOf(
  form: Pick<Form, 'id' | 'expected'>,
  rows: FormRows,
  present: number,
): FormResults {
  const responses = rows.response.filter(({ formId }) => formId === form.id);
  const items = inOrder(rows.formItem.filter(({ formId }) => formId === form.id));
  const n = responses.length;
  const could = form.expected ?? present;
  const said = n < fewest ? [] : items.filter(({ kind }) => kind !== 'heading');
  const by = answersByItem(responses, rows.answer);
  return {
    n,
    rate: could > 0 && could >= n ? n / could : null,
    items: said.map((item) => itemResult(item, by.get(item.id) ?? new Map())),
    bySex: groupTable(said, responses, by, sexOf),
    byOrganisation: groupTable(said, responses, by, organisationOf, sexOf),
  };
}

/** By response, what it says to one item. */
type Said = ReadonlyMap<string, readonly Answer[]>;

/** By item, then by response. */
export function answersByItem(
  responses: readonly Pick<Response, 'id'>[],
  answers: readonly Answer[],
): ReadonlyMap<string, Said> {
  const counted = new Set(responses.map(({ id }) => id));
  const by = new Map<string, Map<string, Answer[]>>();
  for (const answer of answers) {
    if (!counted.has(answer.responseId)) continue;
    const of = by.get(answer.itemId) ?? new Map<string, Answer[]>();
    by.set(answer.itemId, of);
    of.set(answer.responseId, [...(of.get(answer.responseId) ?? []), answer]);
  }
  return by;
}

function itemResult(item: FormItem, said: Said): ItemResult {
  const all = [...said.values()];
  switch (item.kind) {
    case 'scale':
    case 'mood':
      return { item, kind: 'steps', all: stepsOf(valuesOf(all)) };
    case 'then-now':
      return { item, kind: 'then-now', ...thenAndNow(all) };
    case 'yes-no': {
      const values = valuesOf(all);
      return { item, kind: 'yes-no', n: values.length, yes: values.filter(Boolean).length };
    }
    case 'choice':
      return { item, kind: 'choice', n: all.length, counts: ticks(item, all) };
    case 'ranking':
      return { item, kind: 'ranking', n: all.length, ranks: meanRanks(item, all) };
    case 'number':
      return { item, kind: 'number', all: numbersOf(valuesOf(all)) };
    case 'text':
    case 'heading':
      return { item, kind: 'text', texts: textsOf(all) };
    default:
      return item.kind satisfies never;
  }
}

function valuesOf(said: readonly (readonly Answer[])[], time: Answer['time'] = ''): number[] {
  return said.flatMap((answers) => {
    const value = answers.find((answer) => answer.time === time)?.value;
    return value === null || value === undefined ? [] : [value];
  });
}

function thenAndNow(said: readonly (readonly Answer[])[]) {
  const pairs = said.flatMap((answers) => {
    const [before] = valuesOf([answers], 'then');
    const [now] = valuesOf([answers], 'now');
    return before === undefined || now === undefined ? [] : [[before, now] as const];
  });
  return {
    before: stepsOf(valuesOf(said, 'then')),
    now: stepsOf(valuesOf(said, 'now')),
    change: changeOf(pairs),
  };
}

function ticks(item: FormItem, said: readonly (readonly Answer[])[]): number[] {
  return optionsIn(item, 'en').map(
    (_, option) =>
      said.filter((answers) => answers.some((one) => one.option === option && one.value === 1))
        .length,
  );
}

/**
 * What somebody left unranked shares the places that are left: otherwise an option that two ranked
 * first and everybody else passed over would seem the dearest.
 */
function meanRanks(item: FormItem, said: readonly (readonly Answer[])[]): (number | null)[] {
  const options = optionsIn(item, 'en');
  return options.map((_, option) => {
    const ranks = said.map((answers) => {
      const own = answers.find((one) => one.option === option)?.value ?? null;
      return own ?? (answers.length + 1 + options.length) / 2;
    });
    return ranks.length === 0 ? null : meanOf(ranks);
  });
}

/** In an order of their own: how they were written down would tell who wrote first. */
function textsOf(said: readonly (readonly Answer[])[]): string[] {
  return said
    .flatMap((answers) => answers.map(({ text }) => text.trim()))
    .filter((text) => text !== '')
    .sort();
}

type GroupOf = (response: Response) => string;
const sexOf: GroupOf = ({ sex }) => sex;
const organisationOf: GroupOf = ({ organisation }) => organisation.trim();

/** @param beside the groups of a table that is shown besides */
function groupTable(
  items: readonly FormItem[],
  responses: readonly Response[],
  by: ReadonlyMap<string, Said>,
  groupOf: GroupOf,
  beside?: GroupOf,
): GroupTable {
  const keys = [...new Set(responses.map(groupOf))].sort();
  // Nobody told: the whole is the only group there is.
  if (items.length === 0 || keys.every((key) => key === '')) return { groups: [], rows: [] };
  const count = (key: string) => responses.filter((one) => groupOf(one) === key).length;
  const sizes = new Map(keys.map((key) => [key, count(key)]));
  const shown = shownOf(responses, groupOf, beside);
  return {
    groups: keys.map((key) => ({ key, n: shown.has(key) ? (sizes.get(key) ?? 0) : null })),
    rows: items.filter(isMeasured).map((item) => {
      const said = by.get(item.id) ?? new Map();
      return { item, cells: cellsOf(item, said, keys, shown, responses, groupOf, beside) };
    }),
  };
}

/** The groups that may be shown of those who answered, also beside the groups of another table. */
function shownOf(told: readonly Response[], groupOf: GroupOf, beside?: GroupOf) {
  const sizesBy = (of: GroupOf) => {
    const groups = Map.groupBy(told, of);
    return new Map([...groups].map(([key, members]) => [key, members.length]));
  };
  const shown = shownGroups(sizesBy(groupOf));
  if (!beside) return shown;
  const pairs = told.map((one) => [groupOf(one), beside(one)] as const);
  return uncrossed(pairs, shown, shownGroups(sizesBy(beside)));
}

const isMeasured = ({ kind }: FormItem) =>
  kind === 'scale' ||
  kind === 'mood' ||
  kind === 'then-now' ||
  kind === 'yes-no' ||
  kind === 'number';

function cellsOf(
  item: FormItem,
  said: Said,
  keys: readonly string[],
  shown: ReadonlySet<string>,
  responses: readonly Response[],
  groupOf: GroupOf,
  beside?: GroupOf,
): (GroupCell | null)[] {
  const time = item.kind === 'then-now' ? 'now' : '';
  const values = new Map(keys.map((key) => [key, [] as number[]]));
  const told: Response[] = [];
  for (const response of responses) {
    const [value] = valuesOf([said.get(response.id) ?? []], time);
    if (value === undefined) continue;
    values.get(groupOf(response))?.push(value);
    told.push(response);
  }
  // A group can be large and yet few of it have answered this.
  const enough = shownOf(told, groupOf, beside);
  return keys.map((key) => {
    const of = values.get(key) ?? [];
    if (!shown.has(key) || !enough.has(key)) return null;
    return { n: of.length, mean: meanOf(of), topTwo: topTwoOf(item, of) };
  });
}

function topTwoOf({ kind }: FormItem, values: readonly number[]): number | null {
  return kind === 'number' || kind === 'yes-no' ? null : (stepsOf(values)?.topTwo ?? null);
}
