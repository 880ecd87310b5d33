import { stageWords } from '../../../shared/features/room/messages.ts';
import type { WelcomeScene } from '../../../shared/features/workshop/scene.ts';
import { classNames } from '../../ui/class-names.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { WayInBeside } from './StageJoin.tsx';
import styles from './stage-scene.module.css';

/** Letters from which on a title is set smaller, so that it stays within four lines. */
const longTitle = 70;

/** What people see as they come in; beside it, how their phones do. */
export function StageWelcome({ scene }: { readonly scene: WelcomeScene }) {
  return (
    <div className={styles.welcome}>
      <Greeting scene={scene} />
      {scene.wayIn && <WayInBeside {...scene.wayIn} />}
    </div>
  );
}

function Greeting({ scene }: { readonly scene: WelcomeScene }) {
  const words = useWords(stageWords);
  const format = useFormat();
  const where = [scene.venue, scene.place].filter(Boolean).join(', ');
  const isLong = scene.wayIn !== null || scene.title.length > longTitle;
  return (
    <div className={classNames(styles.middle, styles.start)}>
      <p className={styles.greeting}>{words.welcome}</p>
      <h1 className={classNames(styles.title, isLong && styles.long)} dir="auto">
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
