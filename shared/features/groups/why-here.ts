// Why somebody sits in a group, as far as it was anybody's wish; all else is dealing's own choice.
import type { Bond, Choice, Membership } from './model.ts';

export type WhyHere =
  | { readonly kind: 'pinned' | 'mixed' }
  | { readonly kind: 'together'; readonly withIds: readonly string[] }
  /** Rank 0 is the dearest wish. */
  | { readonly kind: 'wished'; readonly rank: number };

/**
 * @param seat the person's own
 * @param beside the person ids of all who sit in the same group in the same round
 */
export function whyHere(
  seat: Pick<Membership, 'personId' | 'groupId' | 'pinned'>,
  beside: ReadonlySet<string>,
  bonds: readonly Pick<Bond, 'kind' | 'personId' | 'otherId'>[],
  choices: readonly Pick<Choice, 'personId' | 'groupId' | 'rank'>[],
): WhyHere {
  const { personId, groupId, pinned } = seat;
  if (pinned) return { kind: 'pinned' };
  const withIds = bonds.flatMap((bond) => {
    if (bond.kind !== 'together') return [];
    const other = bond.personId === personId ? bond.otherId : bond.personId;
    const own = bond.personId === personId || bond.otherId === personId;
    return own && beside.has(other) ? [other] : [];
  });
  if (withIds.length > 0) return { kind: 'together', withIds };
  const wish = choices.find((choice) => choice.personId === personId && choice.groupId === groupId);
  return wish ? { kind: 'wished', rank: wish.rank } : { kind: 'mixed' };
}
