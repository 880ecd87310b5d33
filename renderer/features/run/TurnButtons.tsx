import { Pause, Play } from 'lucide-react';
import { clockWords } from '../../../shared/features/run/clock-messages.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';

/** The keys of a turn's clock, named as in `useShortcut`. */
type Keys = { readonly pause: string; readonly less: string; readonly more: string };

/** Pauses somebody's turn or lets it go on, and gives or takes a minute. */
export function TurnButtons({
  isPaused,
  keys,
  onPause,
  onStretch,
}: {
  readonly isPaused: boolean;
  readonly keys?: Keys;
  readonly onPause: () => void;
  readonly onStretch: (minutes: 1 | -1) => void;
}) {
  const words = useWords(clockWords);
  const change = (minutes: 1 | -1, label: string, key: string | undefined) => (
    <Button
      size="small"
      tip={label}
      keys={key}
      rest={{ 'aria-label': label }}
      onPress={() => onStretch(minutes)}
    >
      {words.signed(minutes)}
    </Button>
  );
  return (
    <>
      <IconButton
        size="small"
        icon={isPaused ? Play : Pause}
        keys={keys?.pause}
        label={isPaused ? words.goOn : words.pause}
        onPress={onPause}
      />
      {change(-1, words.oneLess, keys?.less)}
      {change(1, words.oneMore, keys?.more)}
    </>
  );
}
