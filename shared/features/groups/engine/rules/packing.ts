// Whether units find room by their sizes alone: what a search would need long to be sure of.
import type { RoundTask } from './round-rules.ts';

/**
 * False where it is certain that the units do not fit, whoever is kept apart: a pinned group that
 * overflows, or more units of at least some size than the groups can hold of that size.
 */
export function packs(task: RoundTask): boolean {
  return pinnedFit(task) && sizesFit(task);
}

function pinnedFit({ units, groups, allowed, seats, spare }: RoundTask): boolean {
  const fill = new Int32Array(groups);
  units.forEach((unit, at) => {
    const own = allowed.subarray(at * groups, (at + 1) * groups);
    const group = own.indexOf(1);
    if (group >= 0 && own.lastIndexOf(1) === group) fill[group] = (fill[group] ?? 0) + unit.length;
  });
  const over = [...fill].map((people, group) => people - (seats[group] ?? 0));
  return (
    over.every((one) => one <= (spare > 0 ? 1 : 0)) && over.filter((one) => one > 0).length <= spare
  );
}

function sizesFit({ units, seats, spare }: RoundTask): boolean {
  const sizes = [...new Set(units.map((unit) => unit.length))];
  return sizes.every((size) => {
    const asked = units.filter((unit) => unit.length >= size).length;
    const held = seats.reduce((sum, room) => sum + Math.floor(room / size), 0);
    const gained = seats.filter((room) => (room + 1) % size === 0).length;
    return asked <= held + Math.min(gained, spare);
  });
}
