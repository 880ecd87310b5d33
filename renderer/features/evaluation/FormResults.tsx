// What came of a form: how many answered, what was measured, what the groups said, and the words.

import type { Form } from '../../../shared/features/evaluation/model.ts';
import { resultLines } from '../../../shared/features/evaluation/result-lines.ts';
import { formResultWords } from '../../../shared/features/evaluation/result-messages.ts';
import type { ItemResult } from '../../../shared/features/evaluation/results.ts';
import { titleOf } from '../../../shared/features/evaluation/titles.ts';
import { sexes } from '../../../shared/features/people/kinds.ts';
import { people } from '../../../shared/features/people/messages.ts';
import { fewest } from '../../../shared/lib/fewest.ts';
import { useShowOnStage } from '../../state/use-stage.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { ShowButton } from '../../ui/ShowButton.tsx';
import { HowMany } from './FormStanding.tsx';
import { ResultBars } from './ResultBars.tsx';
import { ResultGroups } from './ResultGroups.tsx';
import { ResultPairs } from './ResultPairs.tsx';
import { ResultTopics } from './ResultTopics.tsx';
import styles from './results.module.css';
import { useFormResults } from './use-form-results.ts';

export function FormResults({ form }: { readonly form: Form }) {
  const words = useWords(formResultWords);
  const told = useWords(people);
  const { results, paired } = useFormResults(form);
  const { shown, show } = useShowOnStage('results', form.id);
  const sexOf = (key: string) => {
    const sex = sexes.find((each) => each === key);
    return sex === undefined ? key : told.sexWord(sex);
  };
  return (
    <div className={styles.results}>
      <div className={styles.head}>
        <HowMany form={form} />
        <ShowButton shown={shown} onPress={show} />
      </div>
      {results.n < fewest && <p className={styles.soft}>{words.tooFew(fewest)}</p>}
      <ResultTopics items={results.items} />
      <Measured items={results.items} />
      {paired && <ResultPairs paired={paired} />}
      <ResultGroups title={words.bySex} table={results.bySex} nameOf={sexOf} />
      <ResultGroups
        title={words.byOrganisation}
        table={results.byOrganisation}
        nameOf={(key) => key}
      />
      <OwnWords items={results.items} />
    </div>
  );
}

function Measured({ items }: { readonly items: readonly ItemResult[] }) {
  const words = useWords(formResultWords);
  const format = useFormat();
  const lines = resultLines(items, words, format);
  if (lines.length === 0) return null;
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line.id}>
          <ResultBars line={line} small />
        </li>
      ))}
    </ul>
  );
}

/** What people wrote, item by item; for the desk and the papers alone. */
function OwnWords({ items }: { readonly items: readonly ItemResult[] }) {
  const words = useWords(formResultWords);
  const format = useFormat();
  return items.flatMap((result) =>
    result.kind === 'text' && result.item.kind === 'text'
      ? [
          <section key={result.item.id} className={styles.section}>
            <h3 dir="auto">{titleOf(result.item, format.language)}</h3>
            {result.texts.length === 0 && <p className={styles.soft}>{words.nobody}</p>}
            <ul className={styles.texts}>
              {result.texts.map((text, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two people may write the same
                <li key={at} dir="auto">
                  {text}
                </li>
              ))}
            </ul>
          </section>,
        ]
      : [],
  );
}
