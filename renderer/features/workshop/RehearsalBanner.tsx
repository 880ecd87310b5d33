import { FastForward } from 'lucide-react';
import { rehearsalRates } from '../../../shared/contract/limits.ts';
import { shell } from '../../../shared/contract/shell-messages.ts';
import { useRehearsalControls, useRehearsalRate } from '../../state/rehearsal.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import styles from './rehearsal-banner.module.css';

/** On every screen of the desk while a rehearsal is on: what it is, how fast, and the way out. */
export function RehearsalBanner() {
  const words = useWords(shell);
  const rate = useRehearsalRate();
  const { setRate, end } = useRehearsalControls();
  if (rate === null) return null;
  return (
    <section className={styles.banner} aria-label={words.rehearsal}>
      <FastForward aria-hidden size={24} />
      <p role="status" className={styles.words}>
        <strong className="figures">{words.rehearsalAt(rate)}</strong> {words.rehearsalKept}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would name a form's fields */}
      <div role="group" aria-label={words.rehearsalSpeed} className={styles.rates}>
        {rehearsalRates.map((each) => (
          <Button key={each} size="small" pressed={each === rate} onPress={() => setRate(each)}>
            {words.times(each)}
          </Button>
        ))}
      </div>
      <Button size="small" onPress={end}>
        {words.endRehearsal}
      </Button>
    </section>
  );
}
