import { clockWords } from '../../../shared/features/run/clock-messages.ts';
import { runWords } from '../../../shared/features/run/messages.ts';
import { remaining } from '../../../shared/features/run/rules.ts';
import { toneOf } from '../../../shared/features/run/thresholds.ts';
import { useNow } from '../../state/clock.ts';
import { useRow } from '../../state/use-rows.ts';
import { Button } from '../../ui/Button.tsx';
import { useFormat, useWords } from '../../ui/language.tsx';
import { clockFace } from './clock-face.ts';
import styles from './cockpit.module.css';
import { bringToFront } from './front-track.ts';
import { toneIcons } from './HugeClock.tsx';
import type { OnClock } from './use-day-run.ts';

/** What other tracks have on the clock: small, and in front with one press. */
export function OtherClocks({ others }: { readonly others: readonly OnClock[] }) {
  const words = useWords(clockWords);
  if (others.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would name a form's fields
    <div role="group" aria-label={words.otherTracks} className={styles.others}>
      {others.map((clock) => (
        <OtherClock key={clock.entry.id} {...clock} />
      ))}
    </div>
  );
}

function OtherClock({ item, countdown, thresholds }: OnClock) {
  const words = useWords(clockWords);
  const { untitled } = useWords(runWords);
  const format = useFormat();
  const track = useRow('track', item.trackId);
  const left = remaining(countdown.clock, countdown.planned, useNow());
  const { over, shown } = clockFace(left);
  const face = `${over ? '+' : ''}${format.clock(shown)}`;
  const title = [track?.title, item.title || untitled].filter(Boolean).join(': ');
  return (
    <Button
      size="small"
      icon={toneIcons[toneOf(left, thresholds)]}
      tip={words.toFront(title)}
      onPress={() => bringToFront(item.trackId)}
    >
      <span className="figures">{face}</span> {title}
    </Button>
  );
}
