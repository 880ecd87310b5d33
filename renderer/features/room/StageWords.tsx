// Scenes that are nothing but words, as large as they can be.
import { stageWords } from '../../../shared/features/room/messages.ts';
import type { MessageScene } from '../../../shared/features/room/scene.ts';
import type { QuestionScene } from '../../../shared/features/workshop/scene.ts';
import { useWords } from '../../ui/language.tsx';
import { FitText } from '../../ui/stage/FitText.tsx';
import styles from './stage-scene.module.css';

/** One of the workshop's guiding questions. */
export function StageQuestion({ scene }: { readonly scene: QuestionScene }) {
  const words = useWords(stageWords);
  return (
    <div className={styles.said}>
      <h1 className={styles.kicker}>
        {scene.count > 1 ? words.questionOf(scene.place, scene.count) : words.question}
      </h1>
      <FitText text={scene.text} />
    </div>
  );
}

/** What the facilitator has to tell the room. */
export function StageMessage({ scene }: { readonly scene: MessageScene }) {
  return (
    <div className={styles.said}>
      <FitText text={scene.text} />
    </div>
  );
}
