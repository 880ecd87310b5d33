import { outcomeWords } from '../../../shared/features/vote/entry-messages.ts';
import { topicCriteria } from '../../../shared/features/vote/kinds.ts';
import type { Results } from '../../../shared/features/vote/results.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import styles from './criteria.module.css';

/** Topics against criteria, each cell the mean of those who gave points. */
export function CriteriaTable({ results }: { readonly results: Results }) {
  const words = useWords(outcomeWords);
  const format = useFormat();
  const said = (mean: number) =>
    mean === 0 ? words.nobody : format.number(Math.round(mean * 10) / 10);
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.topic}</th>
            {topicCriteria.map((criterion) => (
              <th key={criterion} scope="col">
                {words[criterion]}
              </th>
            ))}
            <th scope="col">{words.mean}</th>
          </tr>
        </thead>
        <tbody>
          {results.options.map(({ id, title, aspects, score }) => (
            <tr key={id}>
              <th scope="row" dir="auto">
                {title}
              </th>
              {topicCriteria.map((criterion) => (
                <td key={criterion}>{said(aspects[criterion] ?? 0)}</td>
              ))}
              <td className={styles.mean}>{said(score)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
