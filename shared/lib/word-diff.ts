// Which words of a text are others than before.

export type DiffPart = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string };

/** Two texts with more words that differ than this are not compared word by word. */
const mostWords = 1500;

/**
 * What became of a text, in reading order: what was removed stands before what came in its place.
 * The parts that are not `added` make up `before`, those that are not `removed` make up `after`.
 */
export function wordDiff(before: string, after: string): readonly DiffPart[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const start = sameStart(old, now);
  const end = sameStart(old.slice(start).reverse(), now.slice(start).reverse());
  const middle = between(old.slice(start, old.length - end), now.slice(start, now.length - end));
  const same = (text: string): DiffPart => ({ kind: 'same', text });
  return joined([
    ...now.slice(0, start).map(same),
    ...middle,
    ...now.slice(now.length - end).map(same),
  ]);
}

/** Words and what stands between them, each by itself. */
function wordsOf(text: string): string[] {
  return text.match(/\s+|[^\s]+/gu) ?? [];
}

function sameStart(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((word, index) => word !== b[index]);
  return at < 0 ? a.length : at;
}

const put = (kind: DiffPart['kind'], words: readonly string[]): DiffPart[] =>
  words.map((text) => ({ kind, text }));

function between(old: readonly string[], now: readonly string[]): DiffPart[] {
  if (old.length > mostWords || now.length > mostWords)
    return [...put('removed', old), ...put('added', now)];
  return walk(old, now, longestCommon(old, now));
}

/** By place in both: the most words that the rest of the two has in common, in order. */
function longestCommon(old: readonly string[], now: readonly string[]): Uint16Array {
  const wide = now.length + 1;
  const table = new Uint16Array((old.length + 1) * wide);
  const at = (index: number) => table[index] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const here = i * wide + j;
      table[here] =
        old[i] === now[j] ? at(here + wide + 1) + 1 : Math.max(at(here + wide), at(here + 1));
    }
  }
  return table;
}

function walk(old: readonly string[], now: readonly string[], common: Uint16Array): DiffPart[] {
  const wide = now.length + 1;
  const left = (i: number, j: number) => common[i * wide + j] ?? 0;
  const parts: DiffPart[] = [];
  let [i, j] = [0, 0];
  while (i < old.length && j < now.length) {
    const [was, is] = [old[i] ?? '', now[j] ?? ''];
    if (was === is) {
      parts.push({ kind: 'same', text: is });
      i += 1;
      j += 1;
    } else if (left(i + 1, j) >= left(i, j + 1)) {
      parts.push({ kind: 'removed', text: was });
      i += 1;
    } else {
      parts.push({ kind: 'added', text: is });
      j += 1;
    }
  }
  return [...parts, ...put('removed', old.slice(i)), ...put('added', now.slice(j))];
}

/**
 * Parts of a kind that follow each other as one. A gap that stayed between two words that did not
 * belongs to both, so that a sentence written anew is one part and not a ladder.
 */
function joined(parts: readonly DiffPart[]): DiffPart[] {
  const runs: DiffPart[] = [];
  let [removed, added] = ['', ''];
  const close = () => {
    if (removed) runs.push({ kind: 'removed', text: removed });
    if (added) runs.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  parts.forEach(({ kind, text }, at) => {
    const inside = kind === 'same' && /^\s+$/u.test(text) && (removed !== '' || added !== '');
    const goesOn = inside && (parts[at + 1]?.kind ?? 'same') !== 'same';
    if (kind === 'removed' || goesOn) removed += text;
    if (kind === 'added' || goesOn) added += text;
    if (kind !== 'same' || goesOn) return;
    close();
    const last = runs.at(-1);
    if (last?.kind === 'same') runs[runs.length - 1] = { kind, text: last.text + text };
    else runs.push({ kind, text });
  });
  close();
  return runs;
}
