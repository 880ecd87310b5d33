// An arrangement to be dealt, as rows.

import type { Asked } from '../../shared/features/groups/asked.ts';
import type { Arrangement, Group, Membership } from '../../shared/features/groups/model.ts';
import { nothingHeld, plainArrangement, plainGroup } from '../../shared/features/groups/plain.ts';
import type { Person } from '../../shared/features/people/model.ts';
import { unasked } from '../../shared/features/people/plain.ts';

const workshopId = 'w';
const texts = {
  organisation: '',
  project: '',
  designation: '',
  district: '',
  phone: '',
  email: '',
};

export type AskedFor = {
  readonly arrangement?: Partial<Arrangement>;
  readonly groups?: readonly Partial<Group>[];
  /** By round and group: the numbers of people. */
  readonly seats?: readonly (readonly (readonly number[])[])[];
  readonly person?: (at: number) => Partial<Person>;
};

/** People `p0`, `p1` … women first and then men by turns, all present; groups `g0`, `g1` … */
export function askedFor(
  people: number,
  groups: number,
  { arrangement, groups: more = [], seats = [], person = () => ({}) }: AskedFor = {},
): Asked {
  const all = Array.from({ length: people }, (_, at): Person => {
    const id = `p${at}`;
    const sex = at % 2 === 0 ? 'female' : 'male';
    return {
      id,
      workshopId,
      order: id,
      name: id,
      ...unasked,
      ...texts,
      sex,
      present: true,
      ...person(at),
    };
  });
  return {
    arrangement: {
      ...plainArrangement,
      ...{ id: 'a', workshopId, order: 'a', title: 'A', ...arrangement },
    },
    groups: Array.from({ length: groups }, (_, at) => ({
      ...plainGroup,
      ...{ id: `g${at}`, workshopId, arrangementId: 'a', order: `g${at}`, name: `G${at}` },
      ...more[at],
    })),
    memberships: seats.flatMap((round, number) =>
      round.flatMap((members, group) => members.map((at) => seat(at, group, number))),
    ),
    people: all,
    takingPart: new Set(all.filter(({ present }) => present).map(({ id }) => id)),
    bonds: [],
    absences: [],
    choices: [],
    met: [],
  };
}

export function seat(person: number, group: number, round: number): Membership {
  const [personId, groupId] = [`p${person}`, `g${group}`];
  const id = `${round} ${personId}`;
  return { ...nothingHeld, id, workshopId, groupId, personId, round, order: id };
}
