import { takeAwayWords } from '../../../shared/features/minutes/take-away-messages.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import styles from './take-away.module.css';
import type { TakeAway } from './use-take-away.ts';

/** How far each file is, with a way to stop it: from the second second on, so that short work is quiet. */
export function TakeAwayProgress({ making }: Pick<TakeAway, 'making'>) {
  const words = useWords(takeAwayWords);
  return (
    <ul className={styles.making} aria-live="polite">
      {making.map(({ id, format, share, cancel }) => {
        const name = words[format];
        const said = share === null ? words.waits(name) : words.making(name);
        return (
          <li key={id} className={styles.one}>
            <span>{said}</span>
            {share === null ? (
              <progress aria-label={said} />
            ) : (
              <progress aria-label={said} value={share} />
            )}
            <Button size="small" onPress={cancel} rest={{ 'aria-label': words.cancelOf(name) }}>
              {words.cancel}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
