// Who met whom in an arrangement, seen from one person.
import type { Met } from './met.ts';
import type { Membership } from './model.ts';

export type Encounter = {
  readonly personId: string;
  /** The rounds in which they sat together, in order. */
  readonly rounds: readonly number[];
  /** In how many rounds of other arrangements and workshops. */
  readonly before: number;
};

/** Whom a person meets or has met, those of most rounds first. */
export function encountersOf(
  personId: string,
  memberships: readonly Membership[],
  history: readonly Met[],
): Encounter[] {
  const seats = new Map(
    memberships
      .filter((member) => member.personId === personId)
      .map(({ round, groupId }) => [round, groupId]),
  );
  const rounds = new Map<string, number[]>();
  for (const { personId: other, round, groupId } of memberships) {
    if (other === personId || seats.get(round) !== groupId) continue;
    rounds.set(other, [...(rounds.get(other) ?? []), round]);
  }
  const before = new Map<string, number>();
  for (const [one, other, times] of history) {
    if (one === personId) before.set(other, times);
    if (other === personId) before.set(one, times);
  }
  return [...new Set([...rounds.keys(), ...before.keys()])]
    .map((id) => ({
      personId: id,
      rounds: (rounds.get(id) ?? []).toSorted((a, b) => a - b),
      before: before.get(id) ?? 0,
    }))
    .sort((a, b) => b.rounds.length - a.rounds.length || b.before - a.before);
}
