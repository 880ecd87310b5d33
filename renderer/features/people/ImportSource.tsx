// Where a list comes from: a file, chosen or dropped, or the clipboard.
import { FileUp } from 'lucide-react';
import { type DragEvent, useRef, useState } from 'react';
import { peopleImport } from '../../../shared/features/people/import-messages.ts';
import { Button } from '../../ui/Button.tsx';
import { ComposeField } from '../../ui/ComposeField.tsx';
import { useWords } from '../../ui/language.tsx';
import { Note } from '../../ui/Surfaces.tsx';
import styles from './import.module.css';
import type { Reading } from './use-import.ts';

export type ImportSourceProps = {
  readonly reading: Reading;
  readonly onRead: (source: Uint8Array | string) => void;
};

/** Far more than any list: what is pasted is measured like a file. */
const longestPaste = 5_000_000;

export function ImportSource({ reading, onRead }: ImportSourceProps) {
  const words = useWords(peopleImport);
  const [pasted, setPasted] = useState('');
  const readPasted = () => {
    if (pasted.trim() !== '') onRead(pasted);
  };
  return (
    <>
      <p className={styles.soft}>{words.intro}</p>
      {reading.kind === 'failed' && (
        <div role="alert">
          <Note tone="danger">{reading.sentence}</Note>
        </div>
      )}
      <FilePlace onRead={onRead} />
      <ComposeField
        area
        className={styles.paste}
        label={words.paste}
        hint={words.pasteHint}
        value={pasted}
        maxLength={longestPaste}
        onChange={setPasted}
      />
      <div className={styles.row}>
        <Button disabled={pasted.trim() === '' || reading.kind === 'reading'} onPress={readPasted}>
          {words.read}
        </Button>
        <span role="status" className={styles.soft}>
          {reading.kind === 'reading' ? words.reading : ''}
        </span>
      </div>
    </>
  );
}

function FilePlace({ onRead }: Pick<ImportSourceProps, 'onRead'>) {
  const words = useWords(peopleImport);
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = async (file: File | undefined) => {
    if (file) onRead(new Uint8Array(await file.arrayBuffer()));
  };
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  };
  const dragged = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file; the button is for all others
    <div
      className={styles.file}
      data-over={over}
      onDragOver={dragged}
      onDragLeave={() => setOver(false)}
      onDrop={dropped}
    >
      <Button tone="primary" icon={FileUp} onPress={() => input.current?.click()}>
        {words.chooseFile}
      </Button>
      <span className={styles.soft}>{words.dropHere}</span>
      <input
        ref={input}
        hidden
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        aria-label={words.chooseFile}
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
    </div>
  );
}
