import { rounded } from '../../../shared/features/evaluation/charts.ts';
import { topicResults } from '../../../shared/features/evaluation/projection.ts';
import { formResultWords } from '../../../shared/features/evaluation/result-messages.ts';
import type { ItemResult } from '../../../shared/features/evaluation/results.ts';
import { useWords } from '../../ui/language.tsx';
import styles from './results.module.css';

/** What donors ask for, before anything else. */
export function ResultTopics({ items }: { readonly items: readonly ItemResult[] }) {
  const words = useWords(formResultWords);
  const topics = topicResults(items);
  if (topics.length === 0) return null;
  return (
    <ul className={styles.pairs}>
      {topics.map(({ topic, all }) => (
        <li key={topic} className={styles.pair}>
          <strong>{words[`topic-${topic}`]}</strong>
          <span>{words.topicFigures(all.n, rounded(all.mean), all.topTwo)}</span>
        </li>
      ))}
    </ul>
  );
}
