// A day that runs early is offered its time back.
//
// Items are lengthened towards what they are to have where there is time: their preferred length, or
// what a repair took from them. Nothing begins later for it than it was planned to, or than it does as
// things stand, and the day ends no later: so fixed points, breaks and lunch stay where they are, and
// only time that was really won is given. A plan gives all there is: no item could have a minute more.
import { planOf, type RepairPlan } from './repair-plan.ts';
import { inProportion } from './repair-solve.ts';
import { flow, isWithin, type Lengths, type Limits, latestBegin } from './rest-flow.ts';
import type { Rest } from './rest-of-day.ts';

/** Minutes in all; fewer are not worth a change in the middle of a session. */
const worthIt = 3;
/** Rounds in which time is shared out; what is left then goes to whatever comes first. */
const rounds = 8;

type Fits = (lengths: readonly number[]) => boolean;

/** Up to two plans: shared in proportion, and what comes first served first. */
export function givenBack(rest: Rest): RepairPlan[] {
  const asItStands = rest.items.map(({ length }) => length);
  const limits = limitsOf(rest, asItStands);
  const fits: Fits = (lengths) => isWithin(flow(rest, lengths), limits);
  const most = rest.items.map((item) => item.most);
  const all = (lengths: readonly number[]) => lengths.reduce((sum, length) => sum + length, 0);
  const distinct = new Map(
    [shared(asItStands, most, fits), firstServed(asItStands, most, fits)]
      .filter((lengths) => all(lengths) - all(asItStands) >= worthIt)
      .map((lengths) => [String(lengths), planOf(rest, lengths)]),
  );
  return [...distinct.values()];
}

/** Nothing later than planned, or than it may be; what is later as things stand, no later than that. */
function limitsOf(rest: Rest, asItStands: Lengths): Limits {
  const { begins, end } = flow(rest, asItStands);
  const planned = rest.items.map((item) => Math.min(item.due, latestBegin(item)));
  return {
    begins: planned.map((begin, at) => Math.max(begin, begins[at] ?? begin)),
    end: Math.max(end, Math.min(rest.planEnd, rest.end)),
  };
}

/** Lengthens each as far as it goes, the first first. */
function firstServed(from: readonly number[], most: readonly number[], fits: Fits): number[] {
  const lengths = [...from];
  const withLength = (at: number, length: number) => lengths.with(at, length);
  for (const at of lengths.keys()) {
    let low = lengths[at] ?? 0;
    let high = most[at] ?? low;
    if (low >= high || !fits(withLength(at, low + 1))) continue;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (fits(withLength(at, middle))) low = middle;
      else high = middle - 1;
    }
    lengths[at] = low;
  }
  return lengths;
}

/**
 * Lengthens all that can be in proportion to what each would take, as far as the first of them that
 * can have no more; then the others, and so on.
 */
function shared(from: readonly number[], most: readonly number[], fits: Fits): number[] {
  let lengths = [...from];
  const canTake = (at: number) => {
    const length = lengths[at] ?? 0;
    return length < (most[at] ?? 0) && fits(lengths.with(at, length + 1));
  };
  for (let round = 0; round < rounds; round += 1) {
    const takers = [...lengths.keys()].filter(canTake);
    const room = takers.map((at) => (most[at] ?? 0) - (lengths[at] ?? 0));
    const given = (minutes: number) => {
      const shares = inProportion(minutes, room);
      const more = new Map(takers.map((at, place) => [at, shares[place] ?? 0]));
      return lengths.map((length, at) => length + (more.get(at) ?? 0));
    };
    let low = 0;
    for (let high = room.reduce((sum, one) => sum + one, 0); low < high; ) {
      const middle = Math.ceil((low + high) / 2);
      if (fits(given(middle))) low = middle;
      else high = middle - 1;
    }
    if (low === 0) break;
    lengths = given(low);
  }
  return firstServed(lengths, most, fits);
}
