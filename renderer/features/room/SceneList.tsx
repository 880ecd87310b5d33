import { Check, ListStart } from 'lucide-react';
import { roomWords } from '../../../shared/features/room/messages.ts';
import type { SceneKind } from '../../../shared/features/room/model.ts';
import { useChoices } from '../../state/scene-choices.ts';
import { useRow, useWorkshopId } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { usePrepare, useShowOnStage } from '../../state/use-stage.ts';
import { IconButton } from '../../ui/Button.tsx';
import { Toggle } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/language.tsx';
import { RoomMessage } from './RoomMessage.tsx';
import styles from './stage-control.module.css';

/** Everything that can be put on the projector: at once by one press, or made ready first. */
export function SceneList() {
  const words = useWords(roomWords);
  const choices = useChoices();
  return (
    <section className={styles.part}>
      <h2 className={styles.heading}>{words.scenes}</h2>
      <ul className={styles.list}>
        {choices.map((choice) => (
          <li key={`${choice.kind} ${choice.refId}`}>
            <SceneChoice {...choice} />
          </li>
        ))}
        <li>
          <SceneChoice kind="test" refId={null} detail="" />
        </li>
      </ul>
      <RoomMessage />
      <Follows />
    </section>
  );
}

function SceneChoice({
  kind,
  refId,
  detail,
}: {
  readonly kind: SceneKind;
  readonly refId: string | null;
  readonly detail: string;
}) {
  const words = useWords(roomWords);
  const { shown, show } = useShowOnStage(kind, refId);
  const { prepared, toggle } = usePrepare(kind, refId);
  const name = [words[kind], detail].filter(Boolean).join(': ');
  return (
    <div className={styles.row}>
      <button type="button" className={styles.choice} aria-pressed={shown} onClick={show}>
        <span className={styles.tick}>{shown && <Check aria-hidden size={18} />}</span>
        <span className={styles.what}>{words[kind]}</span>
        {detail && <span className={styles.detail}>{detail}</span>}
      </button>
      <IconButton
        icon={ListStart}
        size="small"
        label={prepared ? words.prepared(name) : words.prepare(name)}
        tone={prepared ? 'primary' : 'quiet'}
        onPress={toggle}
      />
    </div>
  );
}

/** Whether an item that starts brings its own scene. */
function Follows() {
  const words = useWords(roomWords);
  const send = useSend();
  const workshopId = useWorkshopId();
  const follows = useRow('stage', workshopId)?.follows ?? false;
  return (
    <Toggle
      label={words.follows}
      value={follows}
      onChange={(on) => send('room.follow', { workshopId, on })}
    />
  );
}
