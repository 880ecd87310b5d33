// Who of a list is there already: by name, and by telephone number.
import { comparable } from '../../lib/comparable.ts';
import { latinDigits } from '../../lib/digits.ts';
import type { Person } from './model.ts';

/** What stands before a name and is left out as often as not. */
const titles =
  /^(md|mohd|mohammad|mr|mrs|ms|mst|mosammat|dr|engr|prof|sk|মো|মোঃ|মোহাম্মদ|মোছা|মোছাঃ|মোসাঃ|মোসাম্মৎ|জনাব|ডা|ডাঃ|ড)[.:ঃ]*\s+/;

/** A name as it is compared: without titles before it, and without full stops. */
export function nameKey(name: string): string {
  const key = comparable(name)
    .replace(/[.,:]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const bare = key.replace(titles, '');
  return bare.length >= 3 ? bare : key;
}

/** The shortest number that tells anybody apart: of a house telephone. */
const shortest = 7;

/** A number as it is dialled in Bangladesh: with or without +880, spaces and dashes, in any digits. */
export function phoneKey(phone: string): string {
  const digits = latinDigits(phone.normalize('NFKC')).replace(/\D/g, '');
  const home = digits.replace(/^(00)?880(?=\d{9,10}$)/, '0').replace(/^00(?=1)/, '0');
  const whole = /^1[3-9]\d{8}$/.test(home) ? `0${home}` : home;
  return whole.length >= shortest ? whole : '';
}

export type Matchable = Pick<Person, 'name' | 'organisation' | 'phone'>;

/**
 * How sure it is that two are one: `sure` where name and number agree, or the name does and nothing
 * speaks against it; `maybe` where only one of them agrees; null where none does.
 */
export function sameness(one: Matchable, other: Matchable): 'sure' | 'maybe' | null {
  const names = nameKey(one.name) === nameKey(other.name);
  const [phone, theirs] = [phoneKey(one.phone), phoneKey(other.phone)];
  if (phone !== '' && phone === theirs) return names ? 'sure' : 'maybe';
  if (!names) return null;
  const [org, theirOrg] = [comparable(one.organisation), comparable(other.organisation)];
  const speaksAgainst =
    (org !== '' && theirOrg !== '' && org !== theirOrg) || (phone !== '' && theirs !== '');
  return speaksAgainst ? 'maybe' : 'sure';
}

export type Match<P> = { readonly with: P; readonly sure: boolean };

/** Of so many with one name or number, no more are looked at: a list may be a thousand times one. */
const enough = 50;

/** Finds who is who among people that are added one after the other. */
export function matcher<P extends Matchable>() {
  const byName = new Map<string, P[]>();
  const byPhone = new Map<string, P[]>();
  const put = (map: Map<string, P[]>, key: string, one: P) => {
    const known = map.get(key);
    if (known) known.push(one);
    else if (key !== '') map.set(key, [one]);
  };
  return {
    add: (one: P) => {
      put(byName, nameKey(one.name), one);
      put(byPhone, phoneKey(one.phone), one);
    },
    /** The likeliest of those that were added; null where nobody is like it. */
    find: (one: Matchable): Match<P> | null => {
      const called = byPhone.get(phoneKey(one.phone)) ?? [];
      const named = byName.get(nameKey(one.name)) ?? [];
      let maybe: P | null = null;
      for (const each of [...called.slice(0, enough), ...named.slice(0, enough)]) {
        const how = sameness(one, each);
        if (how === 'sure') return { with: each, sure: true };
        if (how === 'maybe') maybe ??= each;
      }
      return maybe && { with: maybe, sure: false };
    },
  };
}
