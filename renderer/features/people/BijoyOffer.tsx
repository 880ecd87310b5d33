// The offer to convert a list that is in Bijoy: how it is and how it would be, column by column.
import { Languages } from 'lucide-react';
import { useState } from 'react';
import { tableWords } from '../../../shared/contract/table-messages.ts';
import { samplesOf } from '../../../shared/features/people/import-bijoy.ts';
import { peopleImport } from '../../../shared/features/people/import-messages.ts';
import { Button } from '../../ui/Button.tsx';
import { Toggle } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/language.tsx';
import { Note } from '../../ui/Surfaces.tsx';
import table from '../../ui/table/table.module.css';
import styles from './import-twins.module.css';
import type { Importing } from './use-import.ts';

export function BijoyOffer({ importing: { bijoy } }: { readonly importing: Importing }) {
  const words = useWords(peopleImport);
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const { raw, columns, isConverted, convert } = bijoy;
  if (!raw || columns.length === 0) return null;
  if (isConverted) {
    return (
      <div className={table.row}>
        <Note tone="good">{words.converted}</Note>
        <Button size="small" onPress={() => convert(null)}>
          {words.asItWas}
        </Button>
      </div>
    );
  }
  const wanted = columns.filter((column) => !left.has(column));
  const toggle = (column: number, on: boolean) =>
    setLeft(
      (since) => new Set([...since].filter((each) => each !== column).concat(on ? [] : column)),
    );
  return (
    <section className={styles.offer} aria-label={words.bijoyTitle}>
      <h3>{words.bijoyTitle}</h3>
      <p className={table.soft}>{words.bijoyHint}</p>
      <div className={styles.columns}>
        {columns.map((column) => (
          <Column
            key={column}
            importing={{ bijoy }}
            column={column}
            on={!left.has(column)}
            onToggle={(on) => toggle(column, on)}
          />
        ))}
      </div>
      <div>
        <Button
          icon={Languages}
          disabled={wanted.length === 0}
          onPress={() => convert(new Set(wanted))}
        >
          {words.convert}
        </Button>
      </div>
    </section>
  );
}

function Column({
  importing: { bijoy },
  column,
  on,
  onToggle,
}: {
  readonly importing: Pick<Importing, 'bijoy'>;
  readonly column: number;
  readonly on: boolean;
  readonly onToggle: (on: boolean) => void;
}) {
  const common = useWords(tableWords);
  const rows = bijoy.raw?.rows ?? [];
  return (
    <div>
      <Toggle label={common.column(column + 1)} value={on} onChange={onToggle} />
      {samplesOf(rows, column).map(({ before, after }) => (
        <p key={before} className={styles.sample}>
          <span className={styles.before}>{before}</span>
          <span aria-hidden>→</span>
          <strong lang="bn">{after}</strong>
        </p>
      ))}
    </div>
  );
}
