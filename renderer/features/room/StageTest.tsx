// The test picture: what a projector cuts off, and whether its colours and letters can be read.
import { stageWords } from '../../../shared/features/room/messages.ts';
import { useWords } from '../../ui/language.tsx';
import styles from './stage-test.module.css';

const tones = ['ink', 'accent', 'danger', 'warning', 'good', 'paper'] as const;

export function StageTest() {
  const words = useWords(stageWords);
  return (
    <div className={styles.edge} data-scene="test">
      <div className={styles.inner}>
        <h1 className={styles.title}>{words.testTitle}</h1>
        <p>{words.testFrames}</p>
        <p className={styles.letters}>{words.testLetters}</p>
        <div className={styles.tones} aria-hidden="true">
          {tones.map((tone) => (
            <span key={tone} className={styles[tone]} />
          ))}
        </div>
      </div>
      <svg className={styles.circle} viewBox="0 0 100 100" aria-hidden="true">
        <circle cx="50" cy="50" r="48" />
        <path d="M50 40v20M40 50h20" />
      </svg>
    </div>
  );
}
