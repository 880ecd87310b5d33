// Rows in, roles out: who moderates, reports, minds the time and presents in the rounds to come.
import { dealRoles } from './engine/roles.ts';
import { type GroupRole, groupRoles } from './kinds.ts';
import type { Arrangement, Group, Membership } from './model.ts';

export type RoleGiven = {
  readonly round: number;
  readonly groupId: string;
  readonly personId: string;
  readonly role: GroupRole;
};

export type RolesAsked = {
  readonly arrangement: Arrangement;
  readonly groups: readonly Group[];
  /** Of any groups; those of others are not looked at. */
  readonly memberships: readonly Membership[];
  readonly people: readonly { readonly id: string; readonly sex: string }[];
  /** The roles that each group is to have. */
  readonly used: readonly GroupRole[];
  readonly seed: number;
};

/**
 * Deals roles over the rounds that were not held, so that nobody has one twice while others in
 * their groups had none; what people did in the rounds held counts. Hosts of a world café moderate.
 * @returns all roles of those rounds
 */
export function rolesFor(asked: RolesAsked): RoleGiven[] {
  const { arrangement, groups, seed } = asked;
  const used = groupRoles.filter((role) => asked.used.includes(role));
  if (used.length === 0) return [];
  const number = new Map(asked.people.map(({ id }, at) => [id, at]));
  const own = new Set(groups.map(({ id }) => id));
  const seats = asked.memberships.filter(
    ({ groupId, personId }) => own.has(groupId) && number.has(personId),
  );
  const open = Array.from(
    { length: arrangement.rounds - arrangement.round },
    (_, at) => arrangement.round + at,
  );
  const rounds = open.map((round) =>
    groups.map(({ id }) =>
      seats
        .filter((seat) => seat.round === round && seat.groupId === id)
        .map(({ personId }) => number.get(personId) ?? 0),
    ),
  );
  const held = seats.filter(({ round }) => round < arrangement.round);
  const before: number[][] = asked.people.map(() => used.map(() => 0));
  for (const seat of held) {
    const row = before[number.get(seat.personId) ?? 0] ?? [];
    used.forEach((role, at) => {
      row[at] = (row[at] ?? 0) + (seat[role] ? 1 : 0);
    });
  }
  const dealt = dealRoles({
    rounds,
    roles: used.length,
    sexOf: sexesOf(asked.people),
    seed,
    hosts: used[0] === 'moderator' ? hostsOf(asked, open, seats, number) : undefined,
    before,
  });
  return dealt.flatMap((byGroup, at) =>
    byGroup.flatMap((holders, group) =>
      holders.flatMap((person, index): RoleGiven[] => {
        const personId = asked.people[person]?.id;
        const groupId = groups[group]?.id;
        const role = used[index];
        const round = open[at];
        if (!personId || !groupId || !role || round === undefined) return [];
        return [{ round, groupId, personId, role }];
      }),
    ),
  );
}

/** A number for each sex that is known; −1 where it is not. */
function sexesOf(people: RolesAsked['people']): number[] {
  const known = [...new Set(people.map(({ sex }) => sex))].filter((sex) => sex !== '');
  return people.map(({ sex }) => known.indexOf(sex));
}

/** By group of a world café: whoever stays there in all rounds to come; −1 where nobody does. */
function hostsOf(
  { arrangement, groups }: RolesAsked,
  open: readonly number[],
  seats: readonly Membership[],
  number: ReadonlyMap<string, number>,
): number[] | undefined {
  if (arrangement.form !== 'cafe') return undefined;
  return groups.map(({ id }) => {
    const here = seats.filter(({ groupId, round }) => groupId === id && round >= arrangement.round);
    const first = here.filter(({ round }) => round === arrangement.round);
    const stays = first.filter(
      ({ personId }) => here.filter((seat) => seat.personId === personId).length === open.length,
    );
    const host =
      stays.find(({ pinned }) => pinned) ??
      stays.find(({ moderator }) => moderator) ??
      (open.length > 1 ? stays[0] : undefined);
    return host ? (number.get(host.personId) ?? -1) : -1;
  });
}
