// Tags of a person: one line, divided by commas.

import type { Language } from '../../contract/catalogue.ts';
import { byName } from '../../lib/by-name.ts';
import { comparable } from '../../lib/comparable.ts';

/** The tags of a line, as they were written, each once. */
export function tagsOf(line: string): string[] {
  const seen = new Map<string, string>();
  for (const tag of line.split(/[,،;\n]/).map((each) => each.trim().replace(/\s+/g, ' '))) {
    const key = comparable(tag);
    if (key !== '' && !seen.has(key)) seen.set(key, tag);
  }
  return [...seen.values()];
}

/** Whether a line of tags has one; case and spacing make no difference. */
export function hasTag(line: string, tag: string): boolean {
  const wanted = comparable(tag);
  return tagsOf(line).some((each) => comparable(each) === wanted);
}

/** A line of tags with one more, or one less. */
export function withTag(line: string, tag: string, on: boolean): string {
  const others = tagsOf(line).filter((each) => comparable(each) !== comparable(tag));
  if (!on) return others.join(', ');
  return hasTag(line, tag) ? line : [...others, ...tagsOf(tag)].join(', ');
}

/** Every tag there is with how many have it, by the alphabet. */
export function allTags(
  people: readonly { readonly tags: string }[],
  language: Language,
): { readonly tag: string; readonly count: number }[] {
  const found = new Map<string, { tag: string; count: number }>();
  for (const tag of people.flatMap(({ tags }) => (tags === '' ? [] : tagsOf(tags)))) {
    const key = comparable(tag);
    const known = found.get(key);
    if (known) known.count += 1;
    else found.set(key, { tag, count: 1 });
  }
  const order = byName(language);
  return [...found.values()].sort((a, b) => order(a.tag, b.tag));
}
