// An import on its way: from a file or pasted text to rows, a layout and a plan.
import { useCallback, useEffect, useMemo, useState } from 'react';
import { importLimit } from '../../../shared/features/people/commands.ts';
import type { ImportField } from '../../../shared/features/people/import-columns.ts';
import { peopleImport } from '../../../shared/features/people/import-messages.ts';
import {
  guessLayout,
  type ImportPlan,
  isTooMany,
  type Layout,
  planImport,
  withColumn,
} from '../../../shared/features/people/import-rules.ts';
import { useRows, useWorkshopId } from '../../state/use-rows.ts';
import { useWords } from '../../ui/language.tsx';
import type { CsvTable, Delimiter } from './csv.ts';

/** A list that was read. */
export type ListRead = {
  readonly text: string;
  readonly table: CsvTable;
  readonly layout: Layout;
  /** true where the file was not in Unicode, so that letters may have been misread. */
  readonly windows: boolean;
};
export type Reading =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly sentence: string }
  | { readonly kind: 'read'; readonly list: ListRead };

export type Importing = {
  readonly reading: Reading;
  readonly plan: ImportPlan;
  read(source: Uint8Array | string): void;
  divideBy(delimiter: Delimiter): void;
  setColumn(column: number, field: ImportField | null): void;
  setHeading(heading: number | null): void;
  again(): void;
};

const noPlan: ImportPlan = { good: [], bad: [] };

/** @param startText a list to begin with; '' for none */
export function useImport(startText: string): Importing {
  const words = useWords(peopleImport);
  const known = useRows('person', { workshopId: useWorkshopId() });
  const [reading, setReading] = useState<Reading>({ kind: 'waiting' });
  const read = useCallback(
    (source: Uint8Array | string) => {
      setReading({ kind: 'reading' });
      readList(source, words).then(setReading, () =>
        setReading({ kind: 'failed', sentence: words.notRead }),
      );
    },
    [words],
  );
  useEffect(() => {
    if (startText !== '') read(startText);
  }, [startText, read]);
  const list = reading.kind === 'read' ? reading.list : null;
  const plan = useMemo(
    () => (list ? planImport(list.table.rows, list.layout, known) : noPlan),
    [list, known],
  );
  const relaid = (layout: Layout) =>
    list && setReading({ kind: 'read', list: { ...list, layout } });
  return {
    reading,
    plan,
    read,
    divideBy: (delimiter) => {
      if (!list) return;
      void import('./csv.ts').then(({ readCsv }) => {
        const table = readCsv(list.text, delimiter);
        setReading({ kind: 'read', list: { ...list, table, layout: guessLayout(table.rows) } });
      });
    },
    setColumn: (column, field) => list && relaid(withColumn(list.layout, column, field)),
    setHeading: (heading) => list && relaid({ ...list.layout, heading }),
    again: () => setReading({ kind: 'waiting' }),
  };
}

type ImportWords = ReturnType<typeof useWords<(typeof peopleImport)['en']>>;

async function readList(source: Uint8Array | string, words: ImportWords): Promise<Reading> {
  const { decodeCsv, readCsv } = await import('./csv.ts');
  const failed = (sentence: string): Reading => ({ kind: 'failed', sentence });
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  const decoded = decodeCsv(bytes);
  if (!decoded.ok) {
    return failed(
      decoded.why === 'too-large' ? words['too-large'](decoded.megabytes) : words[decoded.why],
    );
  }
  const table = readCsv(decoded.text, null);
  if (isTooMany(table.rows)) return failed(words.tooMany(importLimit));
  const windows = decoded.encoding === 'windows-1252';
  const layout = guessLayout(table.rows);
  return { kind: 'read', list: { text: decoded.text, table, layout, windows } };
}
