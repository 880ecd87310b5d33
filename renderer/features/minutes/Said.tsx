// A text on the paper that can be edited: it says its place, and whether it stands in other words.
import type { ReactNode } from 'react';
import type { Edited, Place } from '../../../shared/features/minutes/document.ts';
import { classNames } from '../../ui/class-names.ts';
import styles from './paper.module.css';

/** How a text stands on the paper, for the screen alone. */
function marksOf(place: Place, edited: Edited) {
  const edit = edited.get(place);
  const mark = !edit ? undefined : edit.assembled === edit.basedOn ? 'own' : 'stale';
  return { 'data-place': place, 'data-edited': mark, tabIndex: -1 };
}

export function Said({
  place,
  text,
  edited,
  wide = false,
}: {
  readonly place: Place;
  readonly text: string;
  readonly edited: Edited;
  /** The whole line or cell can be pressed, not its letters alone. */
  readonly wide?: boolean;
}) {
  return (
    <span className={classNames(styles.said, wide && styles.block)} {...marksOf(place, edited)}>
      {text}
    </span>
  );
}

/** Several blocks that are one text. */
export function Written({
  place,
  edited,
  children,
}: {
  readonly place: Place;
  readonly edited: Edited;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.written} {...marksOf(place, edited)}>
      {children}
    </div>
  );
}
