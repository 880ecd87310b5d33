import { Lightbulb, Milestone } from 'lucide-react';
import { boardColumns } from '../../../shared/features/board/messages.ts';
import type { Column } from '../../../shared/features/board/model.ts';
import { useWords } from '../../ui/language.tsx';
import tones from './column-tones.module.css';

/** The sign of a column: a quadrant's letter, or a picture for what is beneath them. */
export function ColumnMark({ column }: { readonly column: Column }) {
  const words = useWords(boardColumns);
  return (
    <span className={tones.mark} aria-hidden>
      {signOf(column, words)}
    </span>
  );
}

function signOf(column: Column, words: ReturnType<typeof useWords<(typeof boardColumns)['en']>>) {
  switch (column) {
    case 'strength':
      return words.strengthLetter;
    case 'weakness':
      return words.weaknessLetter;
    case 'opportunity':
      return words.opportunityLetter;
    case 'threat':
      return words.threatLetter;
    case 'lesson':
      return <Lightbulb size="0.8em" strokeWidth={2.25} />;
    case 'recommendation':
      return <Milestone size="0.8em" strokeWidth={2.25} />;
    default:
      return column satisfies never;
  }
}
