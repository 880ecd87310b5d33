import { type KeyboardEvent, useState } from 'react';
import { ui } from '../../../shared/contract/ui-messages.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useSend } from '../../state/use-send.ts';
import { classNames } from '../../ui/class-names.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { parseWholeNumber } from '../../ui/parse-number.ts';
import styles from './points.module.css';
import { stepOf } from './steps.ts';

type Place = {
  readonly planId: string;
  readonly criterionId: string;
  readonly panellistId: string | null;
};

type PointCellProps = {
  readonly place: Place;
  /** What it is, for the screen reader. */
  readonly name: string;
  readonly most: number;
  readonly points: number | null;
  readonly at: { readonly row: number; readonly column: number };
  readonly onGo: (row: number, column: number) => void;
  /** Why a number was not taken; '' once it was. */
  readonly onRefused: (sentence: string) => void;
};

/** One cell: what is written is sent as the cursor leaves it; what is refused stays, and is said. */
export function PointCell(props: PointCellProps) {
  const { name, most, points, at, onGo } = props;
  const format = useFormat();
  const { draft, wrong, write, revert, commit } = usePoint(props);
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return revert();
    const step = stepOf(event);
    if (!step) return;
    event.preventDefault();
    onGo(at.row + step.rows, at.column + step.columns);
    if (document.activeElement === event.target) void commit(); // the last one: nowhere to go
  };
  return (
    <input
      type="text"
      inputMode="numeric"
      autoComplete="off"
      aria-label={name}
      aria-invalid={wrong || undefined}
      data-row={at.row}
      data-column={at.column}
      data-draft={draft === null ? 'clean' : 'dirty'}
      className={classNames(styles.cell, (wrong || (points ?? 0) > most) && styles.wrong)}
      value={draft ?? (points === null ? '' : format.number(points))}
      onChange={(event) => write(event.target.value)}
      onFocus={(event) => event.target.select()}
      onBlur={() => void commit()}
      onKeyDown={pressed}
    />
  );
}

/** What is written in a cell, until it is kept. */
function usePoint({ place, name, most, points, onRefused }: PointCellProps) {
  const words = useWords(ui);
  const send = useSend();
  const [draft, setDraft] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const settle = () => {
    setDraft(null);
    setWrong(false);
    onRefused('');
  };
  const refused = (sentence: string) => {
    setWrong(true);
    onRefused(`${name}: ${sentence}`);
  };
  const commit = async () => {
    if (draft === null) return;
    const empty = draft.trim() === '';
    const value = empty ? null : parseWholeNumber(draft);
    if (!empty && (value === null || value < 0 || value > most)) {
      return refused(words.badNumber(0, most));
    }
    const input = { id: newId(), ...place, points: value, base: points };
    const answer = await send('panel.score', input, { refusalShown: true });
    if (answer.ok) settle();
    else refused(answer.sentence);
  };
  return { draft, wrong, write: setDraft, revert: settle, commit };
}
