import { stageWords } from '../../../shared/features/room/messages.ts';
import type { WelcomeScene } from '../../../shared/features/workshop/scene.ts';
import { classNames } from '../../ui/class-names.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import styles from './stage-scene.module.css';

/** Letters from which on a title is set smaller, so that it stays within four lines. */
const longTitle = 70;

/** What people see as they come in. */
export function StageWelcome({ scene }: { readonly scene: WelcomeScene }) {
  const words = useWords(stageWords);
  const format = useFormat();
  const where = [scene.venue, scene.place].filter(Boolean).join(', ');
  return (
    <div className={classNames(styles.middle, styles.start)}>
      <p className={styles.greeting}>{words.welcome}</p>
      <h1
        className={classNames(styles.title, scene.title.length > longTitle && styles.long)}
        dir="auto"
      >
        {scene.title}
      </h1>
      <div className={styles.facts}>
        {scene.date && <p>{format.longDate(scene.date)}</p>}
        {where && <p dir="auto">{where}</p>}
        {scene.organiser && <p dir="auto">{words.organisedBy(scene.organiser)}</p>}
      </div>
    </div>
  );
}
