// What it would mean to move one person, found from those it touches alone: quick enough to be asked
// for every group of a menu, and while somebody is dragged.
import type { Sex } from '../people/model.ts';
import type { Met } from './met.ts';
import type { Bond, Group, Membership } from './model.ts';

/** What there is to look at: an arrangement as it stands. */
export type Standing = {
  readonly groups: readonly Group[];
  /** Of all of its rounds. */
  readonly memberships: readonly Membership[];
  readonly bonds: readonly Bond[];
  readonly sexOf: ReadonlyMap<string, Sex>;
  /** Who met elsewhere; empty where that does not count. */
  readonly history: readonly Met[];
};

type Lone = { readonly groupId: string; readonly sex: Sex };

export type MoveFacts = {
  /** Whom they would meet again, having met them in another round or before. */
  readonly again: readonly string[];
  /** How many they would not meet again who are beside them now. */
  readonly spared: number;
  /** Whose group would have nobody of a sex any more, having had some. */
  readonly without: Lone | null;
  /** Where somebody would be the only one of a sex who is not now. */
  readonly lone: readonly Lone[];
  /** Beside whom they would be though kept apart; from whom they would part though kept together. */
  readonly beside: readonly string[];
  readonly parted: readonly string[];
  /** They are pinned where they are. */
  readonly pinned: boolean;
  /** A locked group would gain or lose somebody. */
  readonly locked: readonly string[];
  /** The group would have more than it takes. */
  readonly full: boolean;
};

/**
 * What it means to bring a person into a group of a round, or with null out of theirs.
 * @returns null where they are there already
 */
export function moveFacts(
  standing: Standing,
  round: number,
  personId: string,
  groupId: string | null,
): MoveFacts | null {
  const { groups, memberships, sexOf } = standing;
  const here = memberships.filter((member) => member.round === round);
  const seat = here.find((member) => member.personId === personId);
  const from = seat?.groupId ?? null;
  if (from === groupId) return null;
  const others = (id: string | null) =>
    here
      .filter((member) => member.groupId === id && member.personId !== personId)
      .map((member) => member.personId);
  const [left, joined] = [others(from), others(groupId)];
  const known = metBy(standing, round, personId);
  const bonded = bondsOf(standing.bonds, personId);
  const sex = sexOf.get(personId) ?? '';
  const seated = new Set(here.map((member) => member.personId));
  const isFull = groups.some(
    ({ id, capacity }) => id === groupId && joined.length >= (capacity ?? 1e9),
  );
  return {
    again: joined.filter((id) => known.has(id) && !bonded.together.has(id)),
    spared: left.filter((id) => known.has(id) && !bonded.together.has(id)).length,
    without:
      from === null || !counts(sex) || ofSex(sexOf, left, sex) > 0 ? null : { groupId: from, sex },
    lone: loneIn(sexOf, sex, { from, left, groupId, joined }),
    beside: joined.filter((id) => bonded.apart.has(id)),
    parted: [...bonded.together].filter((id) => seated.has(id) && !joined.includes(id)),
    pinned: seat?.pinned === true,
    locked: groups
      .filter(({ id, locked }) => locked && (id === from || id === groupId))
      .map(({ id }) => id),
    full: isFull,
  };
}

/** Those a person met: in other rounds of the arrangement, or elsewhere. */
function metBy({ memberships, history }: Standing, round: number, personId: string): Set<string> {
  const sittings = new Set(
    memberships
      .filter((member) => member.personId === personId && member.round !== round)
      .map(sittingOf),
  );
  const met = new Set(
    memberships
      .filter((member) => sittings.has(sittingOf(member)))
      .map((member) => member.personId),
  );
  for (const [one, other] of history) {
    if (one === personId) met.add(other);
    if (other === personId) met.add(one);
  }
  return met;
}

function sittingOf({ groupId, round }: Membership): string {
  return `${groupId} ${round}`;
}

export type BondsOf = {
  readonly together: ReadonlySet<string>;
  readonly apart: ReadonlySet<string>;
};

/** With whom a person is kept together, and from whom apart. */
export function bondsOf(bonds: readonly Bond[], personId: string): BondsOf {
  const found = { together: new Set<string>(), apart: new Set<string>() };
  for (const { kind, personId: one, otherId: other } of bonds) {
    if (one === personId) found[kind].add(other);
    if (other === personId) found[kind].add(one);
  }
  return found;
}

/** Only women and men are counted: who said nothing, or wants nothing said, stands alone for nobody. */
function counts(sex: Sex): boolean {
  return sex === 'female' || sex === 'male';
}

function ofSex(sexOf: ReadonlyMap<string, Sex>, ids: readonly string[], sex: Sex): number {
  return ids.filter((id) => sexOf.get(id) === sex).length;
}

function loneIn(
  sexOf: ReadonlyMap<string, Sex>,
  sex: Sex,
  move: {
    readonly from: string | null;
    readonly left: readonly string[];
    readonly groupId: string | null;
    readonly joined: readonly string[];
  },
): Lone[] {
  if (!counts(sex)) return [];
  const { from, left, groupId, joined } = move;
  const behind = from !== null && ofSex(sexOf, left, sex) === 1 && left.length > 1;
  const alone = groupId !== null && joined.length > 0 && ofSex(sexOf, joined, sex) === 0;
  return [...(behind ? [{ groupId: from, sex }] : []), ...(alone ? [{ groupId, sex }] : [])];
}
