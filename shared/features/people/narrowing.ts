// Whom a list is narrowed to by what was asked of them, and how many that would be.
import type { Language } from '../../contract/catalogue.ts';
import { ageGroups, consents } from './kinds.ts';
import type { AgeGroup, ConsentAnswer, Person } from './model.ts';
import { allTags, hasTag } from './tags.ts';

type Consent = (typeof consents)[number];

export type Narrowing =
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'age'; readonly group: AgeGroup }
  | { readonly kind: 'consent'; readonly consent: Consent; readonly answer: ConsentAnswer };

type Asked = Pick<Person, 'tags' | 'ageGroup' | Consent>;

export function isAmong(person: Asked, narrowing: Narrowing | null): boolean {
  switch (narrowing?.kind) {
    case undefined:
      return true;
    case 'tag':
      return hasTag(person.tags, narrowing.tag);
    case 'age':
      return person.ageGroup === narrowing.group;
    case 'consent':
      return person[narrowing.consent] === narrowing.answer;
    default:
      return narrowing satisfies undefined;
  }
}

export type Offer = { readonly narrowing: Narrowing; readonly count: number };

/** What a list can be narrowed to: only what somebody in it has, and what is not all of them. */
export function narrowingsOf(people: readonly Asked[], language: Language): Offer[] {
  const tags = allTags(people, language).map(
    ({ tag, count }): Offer => ({
      narrowing: { kind: 'tag', tag },
      count,
    }),
  );
  const counted = (narrowing: Narrowing): Offer[] => {
    const count = people.filter((person) => isAmong(person, narrowing)).length;
    return count > 0 ? [{ narrowing, count }] : [];
  };
  const ages = ageGroups
    .filter((group) => group !== '')
    .flatMap((group) => counted({ kind: 'age', group }));
  const given = askedConsents(people).flatMap((consent) =>
    (['yes', 'no', ''] as const).flatMap((answer) => counted({ kind: 'consent', consent, answer })),
  );
  return [...tags, ...ages, ...given];
}

/** The consents that somebody was asked for. */
function askedConsents(people: readonly Asked[]): Consent[] {
  return consents.filter((consent) => people.some((person) => person[consent] !== ''));
}

/** How many said yes to each consent that somebody was asked for. */
export function countConsents(
  people: readonly Asked[],
): readonly { readonly consent: Consent; readonly yes: number }[] {
  return askedConsents(people).map((consent) => ({
    consent,
    yes: people.filter((person) => person[consent] === 'yes').length,
  }));
}
