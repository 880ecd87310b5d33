// Finding, counting and comparing participants.
import { comparable } from '../../lib/comparable.ts';
import { sexes } from './kinds.ts';
import type { AttendanceRow, Person, Sex } from './model.ts';

/** Who counts as the same person: the same name in the same organisation. */
export function identityOf(person: Pick<Person, 'name' | 'organisation'>): string {
  return `${comparable(person.name)}\n${comparable(person.organisation)}`;
}

/** `phone`, `no-phone`: whether they have come in with one. */
export type Attendance = 'all' | 'present' | 'absent' | 'phone' | 'no-phone';

type Findable = Omit<Person, 'workshopId' | 'order' | 'sex' | 'ageGroup'>;

/**
 * The people of whom every word of `query` is found somewhere in what is noted of them.
 * @param further what the workshop's own fields say of them, by id
 */
export function findPeople<P extends Findable>(
  people: readonly P[],
  query: string,
  attendance: Attendance,
  byPhone: ReadonlySet<string> = new Set(),
  further: ReadonlyMap<string, string> = new Map(),
): P[] {
  const wanted = comparable(query).split(' ').filter(Boolean);
  return people.filter((person) => {
    if (!attends(person, attendance, byPhone)) return false;
    if (wanted.length === 0) return true;
    const { name, organisation, project, designation, district, phone, email } = person;
    const listed = [name, organisation, project, designation, district, phone, email];
    const told = [...listed, person.language, person.tags, further.get(person.id) ?? ''];
    const text = comparable(told.join(' \n '));
    return wanted.every((word) => text.includes(word));
  });
}

function attends(
  { id, present }: Pick<Person, 'id' | 'present'>,
  attendance: Attendance,
  byPhone: ReadonlySet<string>,
): boolean {
  switch (attendance) {
    case 'all':
      return true;
    case 'present':
      return present;
    case 'absent':
      return !present;
    case 'phone':
      return byPhone.has(id);
    case 'no-phone':
      return !byPhone.has(id);
    default:
      return attendance satisfies never;
  }
}

export type Counts = {
  readonly all: number;
  readonly present: number;
  readonly bySex: Readonly<Record<Sex, number>>;
};

/** How many people there are, how many are present, and how many of each sex among all. */
export function countPeople(people: readonly Pick<Person, 'sex' | 'present'>[]): Counts {
  const bySex = Object.fromEntries(
    sexes.map((sex) => [sex, people.filter((person) => person.sex === sex).length]),
  ) as Record<Sex, number>; // one entry for each of `sexes`
  return { all: people.length, present: people.filter(({ present }) => present).length, bySex };
}

/**
 * Who was at the workshop, be it for half a day. Where no attendance was noted at all, as in
 * workshops from before it could be, who is in the hall.
 * @param ticks those of the whole workshop
 */
export function thoseWhoCame<P extends Pick<Person, 'id' | 'present'>>(
  people: readonly P[],
  ticks: readonly Pick<AttendanceRow, 'personId'>[],
): P[] {
  if (ticks.length === 0) return people.filter(({ present }) => present);
  const came = new Set(ticks.map(({ personId }) => personId));
  return people.filter(({ id }) => came.has(id));
}
