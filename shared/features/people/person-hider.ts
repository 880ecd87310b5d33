// Takes one person out of any text: their names as people write them, their phones and addresses.
import { comparable } from '../../lib/comparable.ts';
import { contactHider } from './contacts-in-text.ts';
import type { Person } from './model.ts';
import { nameHider } from './names-in-text.ts';

/** How somebody is named and reached, now or before. */
export type Self = Pick<Person, 'name' | 'phone' | 'email'>;
type Hide = (text: string) => string;

/** What was typed on the way to a name and then corrected is no name by itself. */
const shortestFormer = 4;
/** Shorter numbers and addresses stand in texts for other things. */
const shortestContact = 5;
const outOfTexts = 0xe000;

/**
 * A function that puts `label` in the place of a person. The whole names of others are left alone,
 * and where one of them has the very same name, so is that name.
 * @param selves the person as they are, and then as they were called before
 * @param others the names of everybody else who may be meant
 */
export function personHider(
  selves: readonly Self[],
  others: readonly string[],
  label: string,
): Hide {
  const taken = new Set(others.map(comparable));
  const names = [...new Set(selves.map(({ name }) => name.trim()))]
    .filter((name, at) => at === 0 || name.length >= shortestFormer)
    .filter((name) => name !== '' && !taken.has(comparable(name)));
  const hideNames = protecting(
    names,
    others,
    nameHider(
      names.map((name) => ({ name, label })),
      label,
    ),
  );
  const hideContacts = contactHider(selves, label);
  const reached = selves
    .flatMap(({ phone, email }) => [phone.trim(), email.trim()])
    .filter((text) => text.length >= shortestContact);
  return (text) => {
    const open = reached.reduce((left, own) => left.replaceAll(own, label), text);
    return hideNames(hideContacts(open));
  };
}

/** Whether somebody else is called just so. */
export function hasNamesake({ name }: Self, others: readonly string[]): boolean {
  return others.some((other) => comparable(other) === comparable(name));
}

/** Puts whole names of others aside while a person's are hidden, of which theirs may hold a part. */
function protecting(own: readonly string[], others: readonly string[], hide: Hide): Hide {
  const mine = new Set(own.map(comparable));
  const words = new Set(own.flatMap((name) => comparable(name).split(' ')));
  const alike = others.filter(
    (name) =>
      comparable(name)
        .split(' ')
        .some((word) => words.has(word)) && !mine.has(comparable(name)),
  );
  if (alike.length === 0) return hide;
  const longestFirst = [...own, ...alike].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.map(asPattern).join('|'), 'giu');
  return (text) => {
    const aside: string[] = [];
    const rest = text.replace(pattern, (found) => {
      if (mine.has(comparable(found))) return found;
      aside.push(found);
      return String.fromCharCode(outOfTexts + aside.length - 1);
    });
    return hide(rest).replace(
      /[\ue000-\uf8ff]/g,
      (mark) => aside[mark.charCodeAt(0) - outOfTexts] ?? mark,
    );
  };
}

function asPattern(name: string): string {
  const escaped = name.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return `(?<![\\p{L}\\p{M}])${escaped.replace(/\s+/g, '\\s+')}(?![\\p{L}\\p{M}])`;
}
