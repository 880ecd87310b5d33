// Which parts stand in a paper, and in what order.
import { keyBetween, keysAfter } from '../../lib/ordering.ts';
import { partKinds } from './kinds.ts';
import type { Paper, PaperPart, PartKind } from './model.ts';

export type PlacedPart = {
  readonly part: PartKind;
  readonly order: string;
  readonly shown: boolean;
};

/** What short minutes have unless somebody says otherwise; the report has all there is. */
const inMinutes: readonly PartKind[] = [
  'summary',
  'attendance',
  'decisions',
  'plans',
  'next-steps',
  'follow-up',
];

const usualKeys = keysAfter(null, partKinds.length);
const usual = (paper: Paper): PlacedPart[] =>
  partKinds.map((part, at) => ({
    part,
    order: usualKeys[at] ?? '',
    shown: paper === 'report' || inMinutes.includes(part),
  }));

/** All parts of a paper in its order, those that are switched off too. */
export function partsOf(paper: Paper, rows: readonly PaperPart[]): PlacedPart[] {
  const own = new Map(
    rows
      .filter((row) => row.paper === paper)
      .map(({ part, order, shown }) => [part, { order, shown }]),
  );
  return usual(paper)
    .map((each) => ({ ...each, ...own.get(each.part) }))
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
}

/** The order key that puts a part behind another, or first where `after` is null. */
export function keyBehind(
  all: readonly PlacedPart[],
  part: PartKind,
  after: PartKind | null,
): string {
  const others = all.filter((each) => each.part !== part);
  const at = others.findIndex((each) => each.part === after);
  const low = others[at]?.order ?? null;
  const high = others.slice(at + 1).find(({ order }) => low === null || order > low)?.order ?? null;
  return keyBetween({ low, high });
}
