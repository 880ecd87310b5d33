// The line that sums up how good an arrangement is.
import type { Words } from '../../contract/catalogue.ts';
import type { dealWords } from './deal-messages.ts';
import type { Told } from './dealing.ts';
import type { Question } from './instance-of.ts';
import { type SpreadField, spreadFields } from './kinds.ts';

type DealWords = Words<typeof dealWords.en>;

/** How many that are divided are named one by one. */
const named = 3;

/** What is gathered, with its number among the attributes; null where nothing is. */
export function gatheredIn({
  instance,
}: Question): { readonly attribute: number; readonly field: SpreadField } | null {
  const attributes = instance.attributes ?? [];
  const attribute = attributes.findIndex(({ weight = 1 }) => weight < 0);
  const field = spreadFields.find((each) => each === attributes[attribute]?.name);
  return field ? { attribute, field } : null;
}

/**
 * What there is to say in one line. Where people are gathered that comes first, and whom they meet
 * for the first time is not said: it is not what they are gathered for.
 */
export function qualityLine(told: Told, question: Question, words: DealWords): string {
  const gathered = gatheredIn(question);
  const parts = gathered
    ? [
        ...gatheringOf(told, question, words),
        ...(gathered.field === 'sex' ? [] : sexesOf(told, question, words)),
      ]
    : mixingOf(told, question, words);
  return words.line([...parts, ...wishesOf(told, question, words)].join('; '));
}

function mixingOf(told: Told, question: Question, words: DealWords): string[] {
  const { newPeople, pairsByMeetings, metBefore } = told.summary;
  const several = question.instance.rounds > 1;
  return [
    newPeople.least === newPeople.most
      ? words.everyoneMeets(newPeople.most)
      : words.everyoneMeetsFrom(newPeople.least, newPeople.most),
    ...sexesOf(told, question, words),
    ...(several ? [repeatsOf(pairsByMeetings, words)] : []),
    ...(metBefore > 0 ? [words.pairsBefore(metBefore)] : []),
  ];
}

function gatheringOf({ summary }: Told, question: Question, words: DealWords): string[] {
  const gathered = gatheredIn(question);
  if (!gathered) return [];
  const { attribute, field } = gathered;
  const names = question.valueNames[attribute] ?? [];
  if (names.length === 0) return [words.nothingToGather(field)];
  const divided = summary.gathered.filter((one) => one.groups > 1);
  if (divided.length === 0) return [words.allGathered(field)];
  if (field === 'sex') return [words.sexDividedOver(divided[0]?.groups ?? 0)];
  const more = divided.length - named;
  return [
    ...divided
      .slice(0, named)
      .map(({ value, groups }) => words.dividedOver(names[value] ?? '', groups)),
    ...(more > 0 ? [words.moreDivided(more)] : []),
  ];
}

function wishesOf({ summary }: Told, { instance }: Question, words: DealWords): string[] {
  if (instance.wishes?.length === 0) return [words.noWishes];
  const all = sum(summary.wishes);
  return all > 0 ? [words.wishesGot(summary.wishes[0] ?? 0, all)] : [];
}

function repeatsOf(pairsByMeetings: readonly number[], words: DealWords): string {
  const [twice, more] = [pairsByMeetings[2] ?? 0, sum(pairsByMeetings.slice(3))];
  if (twice + more === 0) return words.nobodyTwice;
  if (more === 0) return words.pairsTwice(twice);
  return twice === 0
    ? words.pairsOftener(more)
    : `${words.pairsTwice(twice)}, ${words.pairsOftener(more)}`;
}

function sexesOf(told: Told, { instance, valueNames }: Question, words: DealWords): string[] {
  const attribute = (instance.attributes ?? []).findIndex(({ name }) => name === 'sex');
  return (['female', 'male'] as const).flatMap((sex) => {
    const value = valueNames[attribute]?.indexOf(sex) ?? -1;
    const missing = told.summary.missing.find(
      (one) => one.attribute === attribute && one.value === value,
    );
    if (value < 0 || !missing) return [];
    const alone = told.lone.filter((one) => one.attribute === attribute && one.value === value);
    const { groups } = told.summary;
    const without = missing.groups;
    return [
      ...(without === 0 && sex === 'female' ? [words.womenEverywhere] : []),
      ...(without > 0
        ? [sex === 'female' ? words.noWomanIn(without, groups) : words.noManIn(without, groups)]
        : []),
      ...(alone.length > 0
        ? [sex === 'female' ? words.womenAlone(alone.length) : words.menAlone(alone.length)]
        : []),
    ];
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + (one ?? 0), 0);
}
