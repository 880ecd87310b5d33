import { type FormEvent, useEffect, useState } from 'react';
import { seatWords } from '../../../shared/features/room/seat-messages.ts';
import { useSeat, useSeatState } from '../../state/seat/seat-app.tsx';
import { useWords } from '../../ui/language.tsx';
import { Line, Note, Press } from '../../ui/seat/parts.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import styles from './seat-page.module.css';

/** The room's code, typed where the address did not bring it. */
export function JoinCode() {
  const words = useWords(seatWords);
  const session = useSeat();
  const refusal = useSeatState((state) => state.refusal);
  const lost = useSeatState((state) => state.link === 'lost');
  const [code, setCode] = useState('');
  const wait = useWait(refusal?.wait ?? 0, refusal);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const typed = code.replace(/[\s-]/g, '');
    if (typed !== '') session.enter(typed);
  };
  return (
    <main className={styles.alone}>
      <LanguageSwitch />
      <h1>{words.joinTitle}</h1>
      <form onSubmit={submit} className={styles.form}>
        <Line
          id="code"
          label={words.code}
          value={code}
          onType={setCode}
          rest={{
            autoCapitalize: 'characters',
            autoComplete: 'off',
            autoCorrect: 'off',
            spellCheck: false,
            maxLength: 20,
            className: styles.code,
            'aria-describedby': 'code-hint',
          }}
        />
        <p id="code-hint" className={styles.hint}>
          {words.codeHint}
        </p>
        {refusal && (
          <div role="alert">
            <Note tone="danger">{refusal.sentence}</Note>
          </div>
        )}
        {wait > 0 && <Note>{words.waitSeconds(wait)}</Note>}
        {lost && <Note live>{words.opening}</Note>}
        <Press type="submit" tone="main" disabled={wait > 0}>
          {words.enter}
        </Press>
      </form>
    </main>
  );
}

/** Seconds still to wait, counted down here. */
function useWait(seconds: number, since: unknown): number {
  const [left, setLeft] = useState(seconds);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each refusal begins a wait of its own
  useEffect(() => {
    setLeft(seconds);
    if (seconds === 0) return;
    const end = performance.now() + seconds * 1000;
    const timer = setInterval(
      () => setLeft(Math.max(0, Math.ceil((end - performance.now()) / 1000))),
      500,
    );
    return () => clearInterval(timer);
  }, [seconds, since]);
  return left;
}
