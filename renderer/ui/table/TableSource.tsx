// Where a table comes from: a file, chosen or dropped, or the clipboard.
import { FileUp } from 'lucide-react';
import { type DragEvent, useRef, useState } from 'react';
import { tableWords } from '../../../shared/contract/table-messages.ts';
import { Button } from '../Button.tsx';
import { ComposeField } from '../ComposeField.tsx';
import { useWords } from '../language.tsx';
import { Note } from '../Surfaces.tsx';
import styles from './table.module.css';

export type TableSourceProps = {
  readonly intro: string;
  /** The field for what is copied from a spreadsheet. */
  readonly paste: string;
  readonly pasteHint: string;
  readonly reading: boolean;
  /** Why the last one was refused; null where none was. */
  readonly failure: string | null;
  readonly onRead: (source: Blob | string) => void;
};

/** Far more than any table: what is pasted is measured like a file. */
const longestPaste = 5_000_000;

export function TableSource(props: TableSourceProps) {
  const words = useWords(tableWords);
  const [pasted, setPasted] = useState('');
  const { reading, failure, onRead } = props;
  const readPasted = () => {
    if (pasted.trim() !== '') onRead(pasted);
  };
  return (
    <>
      <p className={styles.soft}>{props.intro}</p>
      {failure !== null && (
        <div role="alert">
          <Note tone="danger">{failure}</Note>
        </div>
      )}
      <FilePlace onRead={onRead} />
      <ComposeField
        area
        className={styles.paste}
        label={props.paste}
        hint={props.pasteHint}
        value={pasted}
        maxLength={longestPaste}
        onChange={setPasted}
      />
      <div className={styles.row}>
        <Button disabled={pasted.trim() === '' || reading} onPress={readPasted}>
          {words.read}
        </Button>
        <span role="status" className={styles.soft}>
          {reading ? words.reading : ''}
        </span>
      </div>
    </>
  );
}

function FilePlace({ onRead }: Pick<TableSourceProps, 'onRead'>) {
  const words = useWords(tableWords);
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (file: File | undefined) => {
    if (file) onRead(file);
  };
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
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
        accept=".xlsx,.csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        aria-label={words.chooseFile}
        onChange={(event) => {
          take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
    </div>
  );
}
