// How good an arrangement is, in words: the line that sums it up, and what could not be had.
import type { Words } from '../../../shared/contract/catalogue.ts';
import { dealWords } from '../../../shared/features/groups/deal-messages.ts';
import type { Told } from '../../../shared/features/groups/dealing.ts';
import type { Question } from '../../../shared/features/groups/instance-of.ts';
import { spreadFields } from '../../../shared/features/groups/kinds.ts';
import { useReadRows } from '../../state/use-rows.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import type { Standing } from './use-told.ts';

type DealWords = Words<typeof dealWords.en>;

export type QualityWords = {
  readonly line: string;
  /** One by one, the dearest first. */
  readonly missed: readonly string[];
};

/** How many of a kind are named one by one. */
const named = 8;

export function useQualityWords(): (standing: Standing) => QualityWords {
  const words = useWords(dealWords);
  const format = useFormat();
  const read = useReadRows();
  return ({ told, question }) => {
    const nameOf = (person: number) =>
      read('person', { id: question.personIds[person] ?? '' })[0]?.name ?? '';
    const groupOf = (group: number) =>
      read('group', { id: question.groupIds[group] ?? '' })[0]?.name ?? '';
    const roundsOf = (rounds: readonly number[]) =>
      rounds.map((round) => format.number(round + 1)).join(', ');
    const repeats = told.repeats.map(({ pair: [a, b], rounds, before }) => {
      const met = before > 0 ? words.metBefore(before) : '';
      return [words.pairMeets(nameOf(a), nameOf(b), roundsOf(rounds)), met]
        .filter(Boolean)
        .join(', ');
    });
    return {
      line: lineOf(told, question, words),
      missed: [
        ...told.missedWishes.slice(0, named).map(({ person }) => words.missedWish(nameOf(person))),
        ...unevenOf(told, question, words, groupOf),
        ...repeats.slice(0, named),
        ...(repeats.length > named ? [words.morePairs(repeats.length - named)] : []),
      ],
    };
  };
}

function lineOf(told: Told, question: Question, words: DealWords): string {
  const { newPeople, pairsByMeetings, metBefore, wishes } = told.summary;
  const several = question.instance.rounds > 1;
  const parts = [
    newPeople.least === newPeople.most
      ? words.everyoneMeets(newPeople.most)
      : words.everyoneMeetsFrom(newPeople.least, newPeople.most),
    ...sexesOf(told, question, words),
    ...(several ? [repeatsOf(pairsByMeetings, words)] : []),
    ...(metBefore > 0 ? [words.pairsBefore(metBefore)] : []),
    ...(wishes.length > 0 ? [words.wishesGot(wishes[0] ?? 0, sum(wishes))] : []),
  ];
  return words.line(parts.join('; '));
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

/** For each thing that is mixed or gathered: the group furthest from what would be even. */
function unevenOf(
  { uneven }: Told,
  { instance, valueNames }: Question,
  words: DealWords,
  groupOf: (group: number) => string,
): string[] {
  return uneven.flatMap(({ attribute, worst: { group, value, count, share } }) => {
    const { name, weight = 1 } = instance.attributes?.[attribute] ?? { name: '' };
    const field = spreadFields.find((each) => each === name);
    const text = valueNames[attribute]?.[value] ?? '';
    if (!field) return [];
    const said = field === 'sex' ? words.sexName(text) : text;
    const what = words[`${field}Field`];
    return [
      weight < 0
        ? words.notGathered(what, said, groupOf(group), count)
        : words.notEven(what, said, groupOf(group), count, Math.round(share * 10) / 10),
    ];
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + (one ?? 0), 0);
}
