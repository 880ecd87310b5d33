// A repair as it is offered: what each item has, and is to have.
import { type Flow, flow, type Lengths } from './rest-flow.ts';
import type { Rest } from './rest-of-day.ts';

type Span = { readonly start: number; readonly end: number };

export type RepairChange = {
  readonly itemId: string;
  /** Minutes it has and is to have; of the item on the clock, those left of it. 0: left out. */
  readonly from: number;
  readonly to: number;
  readonly before: Span;
  /** null where it is left out. */
  readonly after: Span | null;
};
export type RepairPlan = {
  readonly changes: readonly RepairChange[];
  /** When the day ends then. */
  readonly end: number;
  /** Minutes past its planned end. */
  readonly later: number;
};
/** What other lengths change of the rest of a day. */
export function planOf(rest: Rest, lengths: Lengths): RepairPlan {
  const asItStands = rest.items.map(({ length }) => length);
  const [before, after] = [flow(rest, asItStands), flow(rest, lengths)];
  const spanOf = ({ begins, ends }: Flow, at: number): Span => ({
    start: begins[at] ?? rest.now,
    end: ends[at] ?? rest.now,
  });
  const changes = rest.items.flatMap(({ id, length: from }, at): RepairChange[] => {
    const to = lengths[at] ?? null;
    if (to === from) return [];
    const span = to === null ? null : spanOf(after, at);
    return [{ itemId: id, from, to: to ?? 0, before: spanOf(before, at), after: span }];
  });
  return { changes, end: after.end, later: Math.max(0, after.end - rest.plannedEnd) };
}
