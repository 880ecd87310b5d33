// On another device in the room: the code that stands on the facilitator's laptop, typed here.
import { type SubmitEvent, useId, useState } from 'react';
import { wayInWords } from '../../../shared/features/room/way-in-messages.ts';
import { fragmentOf } from '../../client/token.ts';
import { Button } from '../../ui/Button.tsx';
import { LanguageProvider, useWords } from '../../ui/language.tsx';
import styles from './stage-page.module.css';

/** Loads the page again with what was typed. */
export function StageCode({ isWrong }: { readonly isWrong: boolean }) {
  const language = navigator.language.startsWith('bn') ? 'bn' : 'en';
  return (
    <LanguageProvider language={language}>
      <Form isWrong={isWrong} />
    </LanguageProvider>
  );
}

function Form({ isWrong }: { readonly isWrong: boolean }) {
  const words = useWords(wayInWords);
  const id = useId();
  const [code, setCode] = useState('');
  const empty = code.trim() === '';
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (empty) return;
    window.location.hash = fragmentOf(code.trim());
    window.location.reload();
  };
  return (
    <form className={styles.code} onSubmit={submit}>
      <h1>
        <label htmlFor={id}>{words.stageCode}</label>
      </h1>
      <p id={`${id}-hint`} role={isWrong ? 'alert' : undefined}>
        {isWrong ? words.stageCodeWrong : words.stageCodeHint}
      </p>
      <input
        id={id}
        className={styles.field}
        aria-describedby={`${id}-hint`}
        aria-invalid={isWrong}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={12}
        // biome-ignore lint/a11y/noAutofocus: the one thing there is to do on this page
        autoFocus
        value={code}
        onChange={(event) => setCode(event.target.value)}
      />
      <Button type="submit" tone="primary" size="large" disabled={empty}>
        {words.showStage}
      </Button>
    </form>
  );
}
