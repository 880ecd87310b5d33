import { Check } from 'lucide-react';
import { roomWords } from '../../../shared/features/room/messages.ts';
import { useShowOnStage } from '../../state/use-stage.ts';
import { useWords } from '../../ui/language.tsx';
import { type Choice, useChoices } from './choices.ts';
import styles from './stage-control.module.css';

/** Everything that can be put on the projector; one press does. */
export function SceneList() {
  const words = useWords(roomWords);
  const choices = useChoices();
  return (
    <div className={styles.scenes}>
      <h2 className={styles.heading}>{words.scenes}</h2>
      <ul className={styles.list}>
        {choices.map((choice) => (
          <li key={`${choice.kind} ${choice.refId}`}>
            <SceneChoice choice={choice} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function SceneChoice({ choice }: { readonly choice: Choice }) {
  const words = useWords(roomWords);
  const { shown, show } = useShowOnStage(choice.kind, choice.refId);
  return (
    <button type="button" className={styles.choice} aria-pressed={shown} onClick={show}>
      <span className={styles.tick}>{shown && <Check aria-hidden size={18} />}</span>
      <span className={styles.what}>{words[choice.kind]}</span>
      {choice.detail && <span className={styles.detail}>{choice.detail}</span>}
    </button>
  );
}
