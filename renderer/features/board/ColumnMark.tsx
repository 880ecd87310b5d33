import { Lightbulb, Milestone } from 'lucide-react';
import { columnLetters } from '../../../shared/features/board/column-messages.ts';
import type { Column } from '../../../shared/features/board/model.ts';
import { useWords } from '../../ui/language.tsx';
import tones from './column-tones.module.css';

/** The sign of a column: a quadrant's letter, or a picture for what is beneath them. */
export function ColumnMark({ column }: { readonly column: Column }) {
  const words = useWords(columnLetters);
  return (
    <span className={tones.mark} aria-hidden>
      {signOf(column, words)}
    </span>
  );
}

function signOf(column: Column, letters: Readonly<Record<Column, string>>) {
  if (column === 'lesson') return <Lightbulb size="0.8em" strokeWidth={2.25} />;
  if (column === 'recommendation') return <Milestone size="0.8em" strokeWidth={2.25} />;
  return letters[column];
}
