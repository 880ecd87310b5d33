import { steerWords } from '../../../../shared/features/room/steer-messages.ts';
import { useEntry, useSay, useSeatState } from '../../../state/seat/seat-app.tsx';
import { useWords } from '../../../ui/language.tsx';
import { Note, Press } from '../../../ui/seat/parts.tsx';
import styles from './lead.module.css';

/** Takes back what was done last from this phone; what others have done since stays. */
export function UndoLast() {
  const words = useWords(steerWords);
  const say = useSay();
  const workshopId = useEntry('workshop')?.id;
  const undo = useSeatState((state) => state.undo);
  const undone = useSeatState((state) => state.undone);
  // Nothing is taken back late, or twice because it took a moment.
  const ready = useSeatState(
    ({ link, out }) => link === 'open' && out.every(({ refusal }) => refusal !== null),
  );
  if (workshopId === undefined) return null;
  return (
    <div className={styles.undo}>
      <Press
        disabled={!ready || undo === null}
        onPress={() => say({ name: 'history.undo', input: { workshopId } })}
      >
        {undo === null ? words.undo : words.undoOf(undo)}
      </Press>
      <div role="status">{undone !== null && <Note tone="good">{words.undone(undone)}</Note>}</div>
    </div>
  );
}
