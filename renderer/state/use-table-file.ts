// A table on its way in: from a file or a text that was pasted to rows, which main reads.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { TableFile, TableReading } from '../../shared/contract/table-file.ts';
import { useApp } from './app.tsx';

export type TableState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly sentence: string }
  | { readonly kind: 'read'; readonly table: TableFile };

/** @param startText a table to begin with; '' for none */
export function useTableFile(startText: string) {
  const { files } = useApp();
  const [state, setState] = useState<TableState>({ kind: 'waiting' });
  const source = useRef<Blob | string>('');
  const wanted = useRef({});
  const ask = useCallback(
    async (how: TableReading) => {
      const own = {};
      wanted.current = own;
      const answer = await files.readTable(source.current, how);
      if (wanted.current !== own) return; // something else has been asked for meanwhile
      setState(
        'sentence' in answer
          ? { kind: 'failed', sentence: answer.sentence }
          : { kind: 'read', table: answer },
      );
    },
    [files],
  );
  const read = useCallback(
    (from: Blob | string) => {
      source.current = from;
      setState({ kind: 'reading' });
      void ask({});
    },
    [ask],
  );
  useEffect(() => {
    if (startText !== '') read(startText);
  }, [startText, read]);
  const again = () => {
    wanted.current = {};
    setState({ kind: 'waiting' });
  };
  /** Reads the same once more, in another way; what was read stays until then. */
  const reread = (how: TableReading) => void ask(how);
  return { state, read, reread, again };
}
