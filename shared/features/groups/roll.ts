// An arrangement read person by person and group by group: what its papers and tables are made of.
import type { Language } from '../../contract/catalogue.ts';
import { byName } from '../../lib/by-name.ts';
import { inOrder } from '../../lib/ordering.ts';
import type { Person } from '../people/model.ts';
import { type GroupRole, groupRoles } from './kinds.ts';
import type { Arrangement, Group, Membership } from './model.ts';

export type RollRows = {
  readonly group: readonly Group[];
  readonly membership: readonly Membership[];
  readonly person: readonly Person[];
};

export type Seat = { readonly group: Group; readonly roles: readonly GroupRole[] };
export type RollLine = {
  readonly person: Person;
  /** By round; null: in no group. */
  readonly seats: readonly (Seat | null)[];
};

/** The groups of an arrangement, in order. */
export function groupsOf(rows: Pick<RollRows, 'group'>, { id }: Pick<Arrangement, 'id'>): Group[] {
  return inOrder(rows.group.filter(({ arrangementId }) => arrangementId === id));
}

/**
 * Everybody who sits in a group in any round, and those present who sit in none, by name as the
 * alphabet of the language has it.
 */
export function rollOf(
  rows: RollRows,
  arrangement: Pick<Arrangement, 'id' | 'rounds'>,
  language: Language,
): RollLine[] {
  const groups = new Map(groupsOf(rows, arrangement).map((group) => [group.id, group]));
  const memberships = Map.groupBy(rows.membership, ({ personId }) => personId);
  const rounds = Array.from({ length: arrangement.rounds }, (_, round) => round);
  const compare = byName(language);
  return rows.person
    .map((person) => {
      const own = (memberships.get(person.id) ?? []).filter(({ groupId }) => groups.has(groupId));
      const seats = rounds.map((round): Seat | null => {
        const member = own.find((each) => each.round === round);
        const group = member && groups.get(member.groupId);
        return group ? { group, roles: rolesOf(member) } : null;
      });
      return { person, seats };
    })
    .filter(({ person, seats }) => person.present || seats.some((seat) => seat !== null))
    .sort((a, b) => compare(a.person.name, b.person.name) || (a.person.id < b.person.id ? -1 : 1));
}

export type Member = { readonly person: Person; readonly roles: readonly GroupRole[] };

/** Who is in a group in a round, in order. */
export function membersIn(rows: RollRows, { id }: Group, round: number): Member[] {
  const people = new Map(rows.person.map((person) => [person.id, person]));
  const own = rows.membership.filter((each) => each.groupId === id && each.round === round);
  return inOrder(own).flatMap((member) => {
    const person = people.get(member.personId);
    return person ? [{ person, roles: rolesOf(member) }] : [];
  });
}

function rolesOf(member: Membership): GroupRole[] {
  return groupRoles.filter((role) => member[role]);
}
