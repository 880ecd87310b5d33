import type { ReactNode } from 'react';
import { agendaWords } from '../../../shared/features/agenda/messages.ts';
import { methodWords } from '../../../shared/features/library/method-messages.ts';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/language.tsx';
import styles from './library-sheet.module.css';
import { atBeginning, atEnd, type PlaceInPlan } from './use-place.ts';

/** Chooses the day, and behind which of its items. */
export function PlaceFields({
  place,
  children,
}: {
  readonly place: PlaceInPlan;
  /** What puts something there. */
  readonly children?: ReactNode;
}) {
  const words = useWords(methodWords);
  const { untitled } = useWords(agendaWords);
  const { days, day, items, behind } = place;
  if (!day) return <p className={styles.above}>{words.noDay}</p>;
  return (
    <div className={styles.above}>
      <div className={styles.pair}>
        <SelectField
          label={words.day}
          value={day.id}
          options={days.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={place.setDay}
        />
        <SelectField
          label={words.place}
          value={behind}
          options={[
            { value: atEnd, label: words.last },
            { value: atBeginning, label: words.first },
            ...items.map(({ id, title }) => ({ value: id, label: title || untitled })),
          ]}
          onChange={place.setBehind}
        />
      </div>
      {children}
    </div>
  );
}
