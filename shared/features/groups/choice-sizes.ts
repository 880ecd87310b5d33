// Groups by choice: how many come into each, if as many as can be get what they wish for.
import { byChoice } from './engine/choose.ts';
import type { SizeRule } from './seat-sizes.ts';

/**
 * Sizes of the groups where wishes are fulfilled best, exactly. A group of which it was not said how
 * many it takes has room for its even share. What is fixed stays.
 * @param wishes of the people there, by their places; the groups of each, dearest first
 * @returns null where there are fewer places than people
 */
export function choiceSizes(
  people: number,
  rules: readonly SizeRule[],
  wishes: readonly { readonly person: number; readonly groups: readonly number[] }[],
): readonly number[] | null {
  const fixed = rules.reduce((sum, rule) => sum + (rule.fixed ?? 0), 0);
  const open = rules.filter((rule) => rule.fixed === null).length;
  const share = Math.ceil((people - fixed) / Math.max(1, open));
  const caps = rules.map((rule) => rule.fixed ?? rule.capacity ?? share);
  const places = caps.reduce((sum, cap) => sum + cap, 0);
  if (places < people) return null;
  const chosen = byChoice({ people, caps, wishes });
  return chosen ? chosen.groups.map((members) => members.length) : null;
}
