import { useRef, useState } from 'react';
import { agendaWords } from '../../../shared/features/agenda/messages.ts';
import { clockWords } from '../../../shared/features/run/clock-messages.ts';
import type { RunEntry } from '../../../shared/features/run/model.ts';
import { parseDuration } from '../../../shared/lib/duration.ts';
import { minute } from '../../../shared/lib/time.ts';
import { useSend } from '../../state/use-send.ts';
import { ComposeField } from '../../ui/ComposeField.tsx';
import { useWords } from '../../ui/language.tsx';
import { useShortcut } from '../../ui/shortcuts.ts';
import styles from './cockpit.module.css';

/** The time left as it is to be from now on: written as people write a length, kept on Enter. */
export function SetLeft({ entry: { id, workshopId } }: { readonly entry: RunEntry }) {
  const words = useWords(clockWords);
  const { badLength } = useWords(agendaWords);
  const send = useSend();
  const [text, setText] = useState('');
  const [bad, setBad] = useState(false);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useShortcut('s', words.setLeft, () => field.current?.focus());
  const write = (next: string) => {
    setText(next);
    setBad(false);
  };
  const keep = () => {
    const minutes = parseDuration(text);
    setBad(minutes === null);
    if (minutes === null) return;
    void send('run.setRemaining', { workshopId, runningId: id, left: minutes * minute });
    setText('');
    field.current?.blur();
  };
  return (
    <ComposeField
      className={styles.setLeft}
      label={words.setLeft}
      placeholder={words.setLeftHint}
      refusal={bad ? badLength : null}
      value={text}
      onChange={write}
      onSubmit={keep}
      onEscape={() => {
        write('');
        field.current?.blur();
      }}
      controlRef={field}
    />
  );
}
