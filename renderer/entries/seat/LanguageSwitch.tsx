import { seatWords } from '../../../shared/features/room/seat-messages.ts';
import { useSeat } from '../../state/seat/seat-app.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import styles from './seat-page.module.css';

/** The other language, by its own name: whoever needs it can read it. */
export function LanguageSwitch() {
  const words = useWords(seatWords);
  const session = useSeat();
  const other = useLanguage() === 'en' ? 'bn' : 'en';
  return (
    <button
      type="button"
      className={styles.language}
      lang={other}
      onClick={() => session.chooseLanguage(other)}
    >
      {other === 'bn' ? words.bangla : words.english}
    </button>
  );
}
