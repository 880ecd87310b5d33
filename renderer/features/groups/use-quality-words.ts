// How good an arrangement is, in words: the line that sums it up, and what could not be had.
import type { Words } from '../../../shared/contract/catalogue.ts';
import { dealWords } from '../../../shared/features/groups/deal-messages.ts';
import type { Told } from '../../../shared/features/groups/dealing.ts';
import type { Question } from '../../../shared/features/groups/instance-of.ts';
import { spreadFields } from '../../../shared/features/groups/kinds.ts';
import { gatheredIn, qualityLine } from '../../../shared/features/groups/quality-line.ts';
import { useReadRows } from '../../state/use-rows.ts';
import { useWords } from '../../ui/language.tsx';
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
  const read = useReadRows();
  return ({ told, question }) => {
    const nameOf = (person: number) =>
      read('person', { id: question.personIds[person] ?? '' })[0]?.name ?? '';
    const groupOf = (group: number) =>
      read('group', { id: question.groupIds[group] ?? '' })[0]?.name ?? '';
    const roundsOf = (rounds: readonly number[]) => rounds.map((round) => round + 1);
    const gathers = gatheredIn(question) !== null;
    const repeats = (gathers ? [] : told.repeats).map(({ pair: [a, b], rounds, before }) => {
      const met = before > 0 ? words.metBefore(before) : '';
      return [words.pairMeets(nameOf(a), nameOf(b), roundsOf(rounds)), met]
        .filter(Boolean)
        .join(', ');
    });
    return {
      line: qualityLine(told, question, words),
      missed: [
        ...told.missedWishes.slice(0, named).map(({ person }) => words.missedWish(nameOf(person))),
        ...unevenOf(told, question, words, groupOf),
        ...repeats.slice(0, named),
        ...(repeats.length > named ? [words.morePairs(repeats.length - named)] : []),
      ],
    };
  };
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
