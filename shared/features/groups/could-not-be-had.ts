// What an arrangement does not have that was asked for, one by one in words, each with what it costs.
import type { Words } from '../../contract/catalogue.ts';
import type { dealWords } from './deal-messages.ts';
import type { Told } from './dealing.ts';
import { repeatCost, wishCost } from './engine/instance.ts';
import type { Question } from './instance-of.ts';
import { spreadFields } from './kinds.ts';
import { gatheredIn } from './quality-line.ts';

type DealWords = Words<typeof dealWords.en>;

export type Names = {
  /** By their numbers in the question. */
  readonly person: (person: number) => string;
  readonly group: (group: number) => string;
};

export type Missed = {
  readonly sentence: string;
  /** e.g. `4 points`. */
  readonly cost: string;
};

export type CouldNotBeHad = {
  /** The dearest first; those that are not named one by one come last, in one line. */
  readonly items: readonly Missed[];
  /** What all of it costs. */
  readonly cost: string;
  /** What points are, and how few would do at best. */
  readonly scale: string;
};

/** How many of a kind are named one by one. */
const named = 8;

type Priced = { readonly sentence: string; readonly cost: number };

/** null where all was had. Who meets again is not counted where people are gathered. */
export function couldNotBeHad(
  told: Told,
  question: Question,
  words: DealWords,
  names: Names,
): CouldNotBeHad | null {
  const repeats = gatheredIn(question) ? [] : repeatsOf(told, words, names);
  const wishes = told.missedWishes
    .map(({ person, cost }) => ({ sentence: words.missedWish(names.person(person)), cost }))
    .sort((one, other) => other.cost - one.cost);
  const uneven = unevenOf(told, question, words, names);
  const all = [...wishes, ...uneven, ...repeats];
  if (all.length === 0) return null;
  const single = [...wishes.slice(0, named), ...uneven, ...repeats.slice(0, named)];
  const items = [
    ...single.sort((one, other) => other.cost - one.cost),
    ...rest(wishes, words.moreWishes),
    ...rest(repeats, words.morePairs),
  ];
  return {
    items: items.map(({ sentence, cost }) => ({ sentence, cost: points(cost, words) })),
    cost: points(sum(all), words),
    scale: scaleOf(told, question, words, sum(all)),
  };
}

/** Those that are not named, in one line. */
function rest(items: readonly Priced[], say: (count: number) => string): Priced[] {
  const others = items.slice(named);
  return others.length > 0 ? [{ sentence: say(others.length), cost: sum(others) }] : [];
}

function repeatsOf({ repeats }: Told, words: DealWords, names: Names): Priced[] {
  return repeats.map(({ pair: [a, b], rounds, before, cost }) => {
    const again = words.pairMeets(
      names.person(a),
      names.person(b),
      rounds.map((round) => round + 1),
    );
    return { sentence: before > 0 ? `${again}, ${words.metBefore(before)}` : again, cost };
  });
}

/** For each thing that is mixed or gathered: the group furthest from what would be even. */
function unevenOf(
  { uneven }: Told,
  { instance, valueNames }: Question,
  words: DealWords,
  names: Names,
): Priced[] {
  return uneven.flatMap(({ attribute, cost, worst: { group, value, count, share } }) => {
    const { name, weight = 1 } = instance.attributes?.[attribute] ?? { name: '' };
    const field = spreadFields.find((each) => each === name);
    const text = valueNames[attribute]?.[value] ?? '';
    if (!field) return [];
    const said = field === 'sex' ? words.sexName(text) : text;
    const what = words[`${field}Field`];
    const sentence =
      weight < 0
        ? words.notGathered(what, said, names.group(group), count)
        : words.notEven(what, said, names.group(group), count, Math.round(share * 10) / 10);
    return [{ sentence, cost }];
  });
}

/** What a point is, by what this form of work is about; and where it is known, how few would do. */
function scaleOf(told: Told, question: Question, words: DealWords, all: number): string {
  const { repeats, repeatWeight = 1, wishes } = question.instance;
  const parts = [words.pointsExplained];
  if (gatheredIn(question)) return words.pointsExplained;
  const ofPair = (met: number) => points(repeatWeight * repeatCost(met, repeats), words);
  if (wishes)
    parts.push(words.pointsOfWish(points(wishCost(1), words), points(wishCost(2), words)));
  else if (told.repeats.length > 0) parts.push(words.pointsOfPair(ofPair(2), ofPair(3)));
  // Where not everybody is seated yet, less may be paid so far.
  if (told.least > 0 && told.least <= all) parts.push(words.pointsLeast(points(told.least, words)));
  return parts.join(' ');
}

/** To the hundredth; what costs anything never costs nothing. */
function points(cost: number, words: DealWords): string {
  return words.points(Math.max(0.01, Math.round(cost * 100) / 100));
}

function sum(items: readonly Priced[]): number {
  return items.reduce((all, { cost }) => all + cost, 0);
}
