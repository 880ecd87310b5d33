import { seatWords } from '../../../shared/features/room/seat-messages.ts';
import { useSeat, useSeatState } from '../../state/seat/seat-app.tsx';
import { useWords } from '../../ui/language.tsx';
import { Note } from '../../ui/seat/parts.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { PickName } from './PickName.tsx';
import styles from './seat-page.module.css';

/** Who is holding this phone: one of the list, or a name that is typed. */
export function JoinName() {
  const words = useWords(seatWords);
  const session = useSeat();
  const names = useSeatState((state) => state.names);
  const refusal = useSeatState((state) => state.refusal);
  return (
    <main className={styles.alone}>
      <LanguageSwitch />
      <p className={styles.workshop} dir="auto">
        {names?.title}
      </p>
      <h1>{words.whoTitle}</h1>
      {refusal && (
        <div role="alert">
          <Note tone="danger">{refusal.sentence}</Note>
        </div>
      )}
      {names && <PickName names={names} onPick={(personId, name) => session.sit(personId, name)} />}
    </main>
  );
}
