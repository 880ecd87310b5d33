// A form's results in words and lengths, as the desk and the projector draw them.
import type { Format, Words } from '../../contract/catalogue.ts';
import { rounded } from './charts.ts';
import type { PairedResults } from './projection.ts';
import type { formResultWords } from './result-messages.ts';
import type { ItemResult } from './results.ts';
import { optionsIn } from './rules.ts';
import { type Change, type Steps, steps } from './statistics.ts';
import { titleOf } from './titles.ts';

type ResultWords = Words<(typeof formResultWords)['en']>;

export type Bar = {
  readonly label: string;
  /** Of the longest there can be, in thousandths. */
  readonly share: number;
  readonly said: string;
};
export type ResultLine = { readonly id: string; readonly title: string } & (
  | {
      readonly kind: 'steps';
      readonly counts: readonly number[];
      /** What the four steps are called, the least first. */
      readonly names: readonly string[];
      readonly said: string;
    }
  | { readonly kind: 'bars'; readonly bars: readonly Bar[]; readonly said: string }
  | { readonly kind: 'figures'; readonly said: string }
);

/** The lines of what was measured; texts, which are nobody's to project, are not among them. */
export function resultLines(
  items: readonly ItemResult[],
  words: ResultWords,
  format: Format,
): ResultLine[] {
  return items.flatMap((result) => {
    const about = { id: result.item.id, title: titleOf(result.item, format.language) };
    return lineOf(result, words, format).map((line) => ({ ...about, ...line }));
  });
}

/** What changed for those whose forms before and after could be paired, a line an item. */
export function pairedLines(
  { items }: PairedResults,
  words: ResultWords,
  format: Format,
): ResultLine[] {
  return items.flatMap(({ after, change }) => {
    // Numbers have no highest one: the longer of the two bars is whole.
    const longest = Math.max(change.before, change.after);
    const most = after.kind === 'number' ? longest : after.kind === 'yes-no' ? 1 : steps;
    const about = { id: `pairs ${after.id}`, title: titleOf(after, format.language) };
    return changeLine(change, words, most).map((line) => ({ ...about, ...line }));
  });
}

type Line = ResultLine extends infer L ? (L extends L ? Omit<L, 'id' | 'title'> : never) : never;

function lineOf(result: ItemResult, words: ResultWords, format: Format): Line[] {
  switch (result.kind) {
    case 'steps':
      return stepsLine(result.all, result.item.kind === 'mood' ? words.moods : words.steps, words);
    case 'then-now':
      return changeLine(result.change, words);
    case 'yes-no':
      return barsLine(result.n, [words.yes, words.no], [result.yes, result.n - result.yes], words);
    case 'choice':
      return barsLine(result.n, optionsIn(result.item, format.language), result.counts, words);
    case 'ranking':
      return ranksLine(optionsIn(result.item, format.language), result, words, format);
    case 'number': {
      const { all } = result;
      if (!all) return [{ kind: 'figures', said: words.nobody }];
      const figures = [all.mean, all.median, all.least, all.most].map(rounded);
      const [mean = 0, median = 0, least = 0, most = 0] = figures;
      return [{ kind: 'figures', said: words.figures(mean, median, least, most) }];
    }
    case 'text':
      return [];
    default:
      return result satisfies never;
  }
}

function stepsLine(
  all: Steps | null,
  nameOf: (step: number) => string,
  words: ResultWords,
): Line[] {
  if (!all) return [{ kind: 'figures', said: words.nobody }];
  const names = all.counts.map((_, at) => nameOf(at + 1));
  const said = words.stepFigures(rounded(all.mean), all.topTwo);
  return [{ kind: 'steps', counts: all.counts, names, said }];
}

/** Two bars, by default on the four steps of the scale. */
function changeLine(change: Change | null, words: ResultWords, most: number = steps): Line[] {
  if (!change) return [{ kind: 'figures', said: words.nobody }];
  const [before, after, gain] = [change.before, change.after, change.gain].map(rounded);
  const bar = (label: string, value = 0) => ({
    label,
    share: most > 0 ? Math.round(Math.max(0, Math.min(1, value / most)) * 1000) : 0,
    said: words.figure(value),
  });
  const said = words.gained(before ?? 0, after ?? 0, gain ?? 0, change.n);
  return [{ kind: 'bars', bars: [bar(words.then, before), bar(words.now, after)], said }];
}

function barsLine(
  n: number,
  labels: readonly string[],
  counts: readonly number[],
  words: ResultWords,
): Line[] {
  if (n === 0) return [{ kind: 'figures', said: words.nobody }];
  const bars = labels.map((label, at) => {
    const share = (counts[at] ?? 0) / n;
    return { label, share: Math.round(share * 1000), said: words.ofAll(counts[at] ?? 0, share) };
  });
  return [{ kind: 'bars', bars, said: words.answered(n) }];
}

/** The dearest first: the higher the place, the longer the bar. */
function ranksLine(
  labels: readonly string[],
  { n, ranks }: Extract<ItemResult, { kind: 'ranking' }>,
  words: ResultWords,
  format: Format,
): Line[] {
  const ranked = labels
    .map((label, at) => ({ label, rank: ranks[at] ?? null }))
    .toSorted(
      (a, b) => (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY),
    );
  if (ranked.every(({ rank }) => rank === null)) return [{ kind: 'figures', said: words.nobody }];
  const bars = ranked.map(({ label, rank }) => ({
    label,
    share: rank === null ? 0 : Math.round(((labels.length + 1 - rank) / labels.length) * 1000),
    said: rank === null ? '–' : format.number(rounded(rank)),
  }));
  return [{ kind: 'bars', bars, said: `${words.rank} · ${words.answered(n)}` }];
}
