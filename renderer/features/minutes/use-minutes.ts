// A paper as the rows on this screen make it.
import { useDeferredValue, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { paperAssembler, paperLanguage } from '../../../shared/features/minutes/assemble.ts';
import type { MinutesDocument } from '../../../shared/features/minutes/document.ts';
import type { Paper } from '../../../shared/features/minutes/model.ts';
import { type MinutesRows, paperTables } from '../../../shared/features/minutes/parts/part.ts';
import { useApp } from '../../state/app.tsx';
import type { Tables } from '../../state/rows.ts';
import { selectRows } from '../../state/select-rows.ts';

/** A paper of a workshop, in the language of its papers. Typing never waits for it. */
export function useMinutes(workshopId: string, paper: Paper): MinutesDocument {
  const rows = useStore(
    useApp().store,
    useShallow(({ tables }) => minutesRows(tables, workshopId)),
  );
  const settled = useDeferredValue(rows);
  const assemble = useRef(paperAssembler());
  return useMemo(
    () => assemble.current(settled, { paper, language: paperLanguage(settled) }),
    [settled, paper],
  );
}

function minutesRows(tables: Tables, workshopId: string): MinutesRows {
  const entries = paperTables.map((table) => [table, selectRows(tables, table, { workshopId })]);
  return Object.fromEntries(entries);
}
