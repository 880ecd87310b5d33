// Finding, counting and comparing participants.
import { type Person, type Sex, sexes } from './model.ts';

// Marks that join or part letters without being seen; keyboards and spreadsheets strew them about.
const unseen = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;
const latinAccents = /[\u0300-\u036f]/g;

/**
 * A text as it is compared, never shown: case, accents, spacing and the two ways of writing
 * য়, ড় and ঢ় make no difference.
 */
export function comparable(text: string): string {
  return text
    .normalize('NFKD')
    .replace(latinAccents, '')
    .replace(unseen, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** Who counts as the same person: the same name in the same organisation. */
export function identityOf(person: Pick<Person, 'name' | 'organisation'>): string {
  return `${comparable(person.name)}\n${comparable(person.organisation)}`;
}

export type Attendance = 'all' | 'present' | 'absent';

/** The people of whom every word of `query` is found somewhere in their row. */
export function findPeople<
  P extends Pick<
    Person,
    'name' | 'organisation' | 'project' | 'designation' | 'district' | 'phone' | 'email' | 'present'
  >,
>(people: readonly P[], query: string, attendance: Attendance): P[] {
  const wanted = comparable(query).split(' ').filter(Boolean);
  return people.filter((person) => {
    if (attendance !== 'all' && person.present !== (attendance === 'present')) return false;
    if (wanted.length === 0) return true;
    const { name, organisation, project, designation, district, phone, email } = person;
    const told = [name, organisation, project, designation, district, phone, email];
    const text = comparable(told.join(' \n '));
    return wanted.every((word) => text.includes(word));
  });
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
