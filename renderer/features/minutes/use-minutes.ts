// A paper as the rows on this screen make it.
import { useDeferredValue, useMemo } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import {
  type Assemble,
  paperAssembler,
  paperLanguage,
} from '../../../shared/features/minutes/assemble.ts';
import type { MinutesDocument } from '../../../shared/features/minutes/document.ts';
import type { Paper } from '../../../shared/features/minutes/model.ts';
import { type MinutesRows, paperTables } from '../../../shared/features/minutes/parts/part.ts';
import { useApp } from '../../state/app.tsx';
import type { Tables } from '../../state/rows.ts';
import { selectRows } from '../../state/select-rows.ts';

/** A paper of a workshop, in the language of its papers. Typing never waits for it. */
export function useMinutes(workshopId: string, paper: Paper): MinutesDocument {
  const { store } = useApp();
  const rows = useStore(
    store,
    useShallow(({ tables }) => minutesRows(tables, workshopId)),
  );
  const settled = useDeferredValue(rows);
  return useMemo(
    () => assemblerOf(store)(settled, { paper, language: paperLanguage(settled) }),
    [store, settled, paper],
  );
}

/**
 * Kept beside the component: a drawing that is broken off for something more urgent, such as the clock,
 * would otherwise begin to assemble from nothing each time.
 */
const assemblers = new WeakMap<object, Assemble>();

function assemblerOf(store: object): Assemble {
  const known = assemblers.get(store) ?? paperAssembler();
  assemblers.set(store, known);
  return known;
}

function minutesRows(tables: Tables, workshopId: string): MinutesRows {
  const entries = paperTables.map((table) => [table, selectRows(tables, table, { workshopId })]);
  return Object.fromEntries(entries);
}
