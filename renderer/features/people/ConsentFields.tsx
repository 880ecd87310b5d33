import { useId } from 'react';
import { personWords } from '../../../shared/features/people/detail-messages.ts';
import { consents } from '../../../shared/features/people/kinds.ts';
import type { Person } from '../../../shared/features/people/model.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useWords } from '../../ui/language.tsx';
import styles from './person-details.module.css';

const inTurn = ['yes', 'no', ''] as const;

/** What a person agrees to, one by one. */
export function ConsentFields({ person }: { readonly person: Person }) {
  const words = useWords(personWords);
  return (
    <section className={styles.group} aria-label={words.consents}>
      <h3>{words.consents}</h3>
      <p className={styles.soft}>{words.consentsHint}</p>
      {consents.map((consent) => (
        <Consent key={consent} person={person} consent={consent} />
      ))}
    </section>
  );
}

function Consent({
  person,
  consent,
}: {
  readonly person: Person;
  readonly consent: (typeof consents)[number];
}) {
  const words = useWords(personWords);
  const edit = useEdit('people.edit', person);
  const name = useId();
  return (
    <fieldset className={styles.consent}>
      <legend>{words.consent(consent)}</legend>
      <div className={styles.answers}>
        {inTurn.map((answer) => (
          <label key={answer}>
            <input
              type="radio"
              name={name}
              checked={person[consent] === answer}
              onChange={() => void edit(consent)(answer)}
            />
            <span>{words.answer(answer)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
