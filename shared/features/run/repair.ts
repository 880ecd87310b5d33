// Repairs of a day that runs late: up to three ways to hold what can be held of its rest.
//
// The order stays, nothing starts before now, lengths are whole minutes. To be held are each fixed
// start (it begins then, no later), each locked end (it begins early enough to have its minimum) and
// the end of the day. Shortening or leaving out never makes anything later, so that what cannot be
// held with all at its least and all that may go left out cannot be held at all: it is said by how
// much, and the least delay of it is what the plans hold to instead.
//
// Each of these is met in turn, going back over the chain of items that makes it late (the critical
// path of network planning) until that is on time: shortened in proportion to what each can give,
// whole minutes shared out by largest remainder. Tracks that meet have several chains; the longest
// comes first, and what another chain made needless is given back at the end.
import { givenBack } from './give-back.ts';
import { planOf, type RepairPlan } from './repair-plan.ts';
import { leastOf, solve } from './repair-solve.ts';
import { type Flow, flow, isWithin, type Lengths, type Limits, latestBegin } from './rest-flow.ts';
import type { Rest } from './rest-of-day.ts';

/** Minutes past the planned end that a room can be asked for; beyond, it is told. */
const consent = 15;

export type Repairs = {
  /** Whether anything is late as things stand: a fixed point, a locked end, the end of the day. */
  readonly late: boolean;
  readonly plans: readonly RepairPlan[];
  /** What no plan can hold, and by how many minutes; `itemId` null: the end of the day. */
  readonly missed: readonly { readonly itemId: string | null; readonly minutes: number }[];
};

/**
 * The plans: shorten, leave out (and shorten where that is not enough), end later. They differ from
 * each other, and there is one that ends on time wherever one exists. Where nothing is late, the ways
 * to give time back.
 */
export function repairsOf(rest: Rest): Repairs {
  const asItStands = rest.items.map(({ length }) => length);
  const wanted: Limits = { begins: rest.items.map(latestBegin), end: rest.end };
  if (isWithin(flow(rest, asItStands), wanted))
    return { late: false, plans: givenBack(rest), missed: [] };
  const best = flow(
    rest,
    rest.items.map((item) => (item.droppable ? null : leastOf(item))),
  );
  const limits: Limits = {
    begins: wanted.begins.map((begin, at) => Math.max(begin, best.begins[at] ?? begin)),
    end: Math.max(rest.end, best.end),
  };
  const distinct = new Map(
    solutions(rest, limits).map((lengths) => [String(lengths), planOf(rest, lengths)]),
  );
  const plans = [...distinct.values()]
    .filter(({ changes, end }) => changes.length > 0 || end > rest.end)
    .sort((a, b) => a.end - b.end);
  return { late: true, plans, missed: missedBy(rest, wanted, best) };
}

/** Lengths that keep to the limits, or to a later end: nothing left out, something, ending later. */
function solutions(rest: Rest, limits: Limits): Lengths[] {
  const kept = flow(rest, rest.items.map(leastOf));
  const keeps = isWithin(kept, { ...limits, end: Number.POSITIVE_INFINITY });
  const latest = Math.max(rest.end, rest.plannedEnd + consent, limits.end);
  const keptEnd = Math.max(rest.end, kept.end);
  const shorten =
    keeps && keptEnd <= latest ? solve(rest, { ...limits, end: keptEnd }, { drop: false }) : null;
  const leaveOut = solve(rest, limits, { drop: true });
  const free = solve(rest, { ...limits, end: rest.end }, { drop: !keeps, softEnd: true });
  const end = Math.min(latest, free ? flow(rest, free).end : latest);
  const endLater =
    end > rest.end ? solve(rest, { ...limits, end }, { drop: !keeps || keptEnd > end }) : null;
  return [shorten, leaveOut, endLater].flatMap((lengths) => (lengths ? [lengths] : []));
}

function missedBy(rest: Rest, wanted: Limits, best: Flow): Repairs['missed'] {
  const points = rest.items.flatMap(({ id }, at) => {
    const minutes = (best.begins[at] ?? 0) - (wanted.begins[at] ?? Number.POSITIVE_INFINITY);
    return minutes > 0 ? [{ itemId: id, minutes }] : [];
  });
  const minutes = best.end - rest.end;
  return minutes > 0 ? [...points, { itemId: null, minutes }] : points;
}
