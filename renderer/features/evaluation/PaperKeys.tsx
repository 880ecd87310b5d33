// Paper forms keyed in one after the other: the hand never leaves the number pad.
import { type KeyboardEvent, useRef } from 'react';
import { formEntryWords } from '../../../shared/features/evaluation/entry-messages.ts';
import type { Form } from '../../../shared/features/evaluation/model.ts';
import { Button } from '../../ui/Button.tsx';
import { ComposeField } from '../../ui/ComposeField.tsx';
import { useWords } from '../../ui/language.tsx';
import { Note, Panel } from '../../ui/Surfaces.tsx';
import { KeyedAbout } from './KeyedAbout.tsx';
import { KeyedItem } from './KeyedItem.tsx';
import styles from './keys.module.css';
import { type Papers, usePapers } from './use-papers.ts';

export function PaperKeys({ form }: { readonly form: Form }) {
  const words = useWords(formEntryWords);
  const papers = usePapers(form);
  const pad = useRef<HTMLFieldSetElement>(null);
  const keyed = (label: string) => {
    if (papers.labels.includes(label)) papers.correct(label);
    pad.current?.focus();
  };
  return (
    <Panel title={words.keyIn}>
      <div className={styles.head}>
        <ComposeField
          className={styles.number}
          label={words.paperNumber}
          value={papers.number}
          onChange={papers.setNumber}
          onSubmit={() => keyed(papers.number)}
          maxLength={20}
        />
        <p className={styles.soft}>{words.keysHint}</p>
      </div>
      {papers.again && <Note tone="warning">{words.correcting(papers.number)}</Note>}
      <Pad papers={papers} pad={pad} />
      <KeyedAbout form={form} about={papers.about} onChange={papers.setAbout} />
      <div role="alert">{papers.refusal && <Note tone="danger">{papers.refusal}</Note>}</div>
      <div className={styles.tools}>
        <Button
          tone="primary"
          keys="+"
          onPress={() => {
            papers.keep();
            pad.current?.focus();
          }}
        >
          {words.keep}
        </Button>
        {papers.again && <Button onPress={papers.takeBack}>{words.takeBack}</Button>}
        {papers.again && <Button onPress={papers.leave}>{words.leave}</Button>}
      </div>
      <Keyed papers={papers} onCorrect={keyed} />
    </Panel>
  );
}

/** All keys go to the question at hand; a field for words takes its own. */
function Pad({
  papers,
  pad,
}: {
  readonly papers: Papers;
  readonly pad: React.RefObject<HTMLFieldSetElement | null>;
}) {
  const words = useWords(formEntryWords);
  const pressed = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, nativeEvent } = event;
    if (ctrlKey || metaKey || altKey || nativeEvent.isComposing) return;
    const writes = event.target instanceof HTMLTextAreaElement;
    if (writes && key !== 'Enter') return;
    if (!papers.press(key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (writes) pad.current?.focus();
  };
  return (
    <fieldset
      ref={pad}
      aria-label={words.keyedField}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes the keys of the number pad
      tabIndex={0}
      className={styles.pad}
      onKeyDown={pressed}
    >
      <ol className={styles.items}>
        {papers.questions.map((item, at) => (
          <KeyedItem key={item.id} papers={papers} item={item} at={at} />
        ))}
      </ol>
    </fieldset>
  );
}

function Keyed({
  papers,
  onCorrect,
}: {
  readonly papers: Papers;
  readonly onCorrect: (label: string) => void;
}) {
  const words = useWords(formEntryWords);
  const { labels } = papers;
  if (labels.length === 0) return null;
  return (
    <div className={styles.keyed}>
      <p className={styles.soft}>{words.papers(labels.length)}</p>
      {labels.map((label) => (
        <button
          key={label}
          type="button"
          className={styles.label}
          aria-label={words.correct(label)}
          aria-pressed={papers.again && papers.number === label}
          onClick={() => onCorrect(label)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
