// Columns in which nothing stands but who does something: there every name tells of somebody, listed
// or not.
import { comparable } from '../../lib/comparable.ts';

type Hide = (text: string) => string;

export type NameRules = {
  /** Puts labels in the place of listed people. */
  readonly hide: Hide;
  /** All that may stand in somebody's place. */
  readonly labels: readonly string[];
  /** Organisations on the list: they are nobody. */
  readonly organisations: readonly string[];
};

const divider = /(\s*[\n,;/&+]\s*|\s+(?:and|ও|এবং)\s+)/iu;

/**
 * A function that leaves of a column's text the labels of who is on the list, and organisations; who
 * is not on it was not asked, and their name goes.
 * @param stays names that may stay as they are
 */
export function nameColumn(
  { hide, labels, organisations }: NameRules,
  stays: (name: string) => boolean = () => false,
): Hide {
  const known = new Set(organisations.map(comparable).filter((name) => name !== ''));
  const label = anyOf(labels);
  const shown = (name: string) => {
    if (stays(name)) return name;
    const found = hide(name).match(label) ?? [];
    if (found.length > 0) return found.join(', ');
    return known.has(comparable(name)) ? name : '';
  };
  return (text) => {
    const whole = text.trim();
    if (known.has(comparable(whole))) return hide(whole);
    const [first = '', ...rest] = whole.split(divider);
    let written = shown(first);
    for (let at = 0; at + 1 < rest.length; at += 2) {
      const name = shown(rest[at + 1] ?? '');
      if (name !== '') written += written === '' ? name : `${rest[at]}${name}`;
    }
    return written;
  };
}

/** The longest first: "Participant 12" is not "Participant 1". */
function anyOf(labels: readonly string[]): RegExp {
  const longestFirst = [...labels].sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?:${escaped.join('|')})(?!\\p{Nd})`, 'gu');
}
