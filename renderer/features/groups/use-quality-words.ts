// An arrangement summed up in words: its quality in one line, and what could not be had.
import {
  type CouldNotBeHad,
  couldNotBeHad,
} from '../../../shared/features/groups/could-not-be-had.ts';
import { dealWords } from '../../../shared/features/groups/deal-messages.ts';
import { qualityLine } from '../../../shared/features/groups/quality-line.ts';
import { useReadRows } from '../../state/use-rows.ts';
import { useWords } from '../../ui/language.tsx';
import type { Standing } from './use-told.ts';

export type QualityWords = {
  readonly line: string;
  /** null where all was had. */
  readonly missed: CouldNotBeHad | null;
};

export function useQualityWords(): (standing: Standing) => QualityWords {
  const words = useWords(dealWords);
  const read = useReadRows();
  return ({ told, question }) => {
    const person = (number: number) =>
      read('person', { id: question.personIds[number] ?? '' })[0]?.name ?? '';
    const group = (number: number) =>
      read('group', { id: question.groupIds[number] ?? '' })[0]?.name ?? '';
    return {
      line: qualityLine(told, question, words),
      missed: couldNotBeHad(told, question, words, { person, group }),
    };
  };
}
