import type { MouseEvent } from 'react';
import { seatVoteWords } from '../../../../shared/features/vote/seat-messages.ts';
import { useFormat, useWords } from '../../../ui/language.tsx';
import type { FieldsProps } from './fields-props.ts';
import { isMarked, markOf, withValue } from './marks.ts';
import { Options } from './OptionHead.tsx';
import styles from './vote.module.css';

/** Where a slider stands until somebody has moved one of the two. */
const middle = 50;

/** Each option has its place on a square: by a tap, or by two sliders. */
export function ImpactFields({ vote, marks, barred, onChange }: FieldsProps) {
  const words = useWords(seatVoteWords);
  const place = (id: string, impact: number, effort: number) =>
    onChange(withValue(withValue(marks, id, impact, 'impact'), id, effort, 'effort'));
  return (
    <>
      <p className={styles.hint}>{words.placeHint}</p>
      <Options vote={vote} barred={barred}>
        {({ id, title }) => {
          const placed = isMarked(marks, id, 'impact');
          const impact = placed ? markOf(marks, id, 'impact') : middle;
          const effort = placed ? markOf(marks, id, 'effort') : middle;
          return (
            <div>
              <Square
                placed={placed}
                impact={impact}
                effort={effort}
                onPlace={(up, right) => place(id, up, right)}
              />
              <Slider
                name={words.impact}
                label={words.impactOf(title)}
                value={impact}
                onSlide={(value) => place(id, value, effort)}
              />
              <Slider
                name={words.effort}
                label={words.effortOf(title)}
                value={effort}
                onSlide={(value) => place(id, impact, value)}
              />
            </div>
          );
        }}
      </Options>
    </>
  );
}

/** For a thumb; keys and screen readers have the sliders beneath it. */
function Square({
  placed,
  impact,
  effort,
  onPlace,
}: {
  readonly placed: boolean;
  readonly impact: number;
  readonly effort: number;
  readonly onPlace: (impact: number, effort: number) => void;
}) {
  const words = useWords(seatVoteWords);
  const tap = (event: MouseEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const share = (part: number) => Math.max(0, Math.min(100, Math.round(part * 100)));
    onPlace(
      share(1 - (event.clientY - box.top) / box.height),
      share((event.clientX - box.left) / box.width),
    );
  };
  return (
    <div className={styles.square} aria-hidden onClick={tap} data-square>
      <span className={styles.up}>{words.impact}</span>
      <span className={styles.right}>{words.effort}</span>
      {placed && (
        <i
          className={styles.pin}
          style={{ insetBlockEnd: `${impact}%`, insetInlineStart: `${effort}%` }}
        />
      )}
    </div>
  );
}

function Slider({
  name,
  label,
  value,
  onSlide,
}: {
  readonly name: string;
  readonly label: string;
  readonly value: number;
  readonly onSlide: (value: number) => void;
}) {
  const format = useFormat();
  return (
    <div className={styles.slider}>
      <span aria-hidden>{name}</span>
      <input
        type="range"
        min={0}
        max={100}
        step={5}
        value={value}
        aria-label={label}
        onInput={(event) => onSlide(Number(event.currentTarget.value))}
      />
      <span className="figures" aria-hidden>
        {format.number(value)}
      </span>
    </div>
  );
}
