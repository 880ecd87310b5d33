// Hooks over rows. Each draws its component again only when the rows it named have changed.
import { useCallback } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { Rows, TableName } from '../../shared/contract/registry.ts';
import type { Workshop } from '../../shared/features/workshop/model.ts';
import { useApp, useAppState } from './app.tsx';
import { selectRows, type Where } from './select-rows.ts';

/**
 * The rows whose fields equal those given, in order: `useRows('card', { boardId, column })`.
 * The list is the same object for as long as its rows are.
 */
export function useRows<T extends TableName>(table: T, where: Where<T>): readonly Rows[T][] {
  return useStore(
    useApp().store,
    useShallow((state) => selectRows(state.tables, table, where)),
  );
}

/** One row, or undefined where it is not (or no longer) there. */
export function useRow<T extends TableName>(table: T, id: string | null): Rows[T] | undefined {
  return useAppState((state) => {
    const shelf: Readonly<Record<string, Rows[T]>> | undefined = state.tables[table];
    return id === null ? undefined : shelf?.[id];
  });
}

/** How many rows have these fields. */
export function useRowCount<T extends TableName>(table: T, where: Where<T>): number {
  return useAppState((state) => selectRows(state.tables, table, where).length);
}

/** Reads rows at this moment, for an event handler: nothing is drawn again. */
export function useReadRows() {
  const { store } = useApp();
  return useCallback(
    <T extends TableName>(table: T, where: Where<T>): readonly Rows[T][] =>
      selectRows(store.getState().tables, table, where),
    [store],
  );
}

/** The id of the open workshop. Only inside a workshop's screens, where there always is one. */
export function useWorkshopId(): string {
  const id = useAppState((state) => state.loaded);
  if (!id) throw new Error('This component stands outside an open workshop.');
  return id;
}

/** The open workshop; undefined for the moment in which it has been deleted. */
export function useWorkshop(): Workshop | undefined {
  return useRow('workshop', useWorkshopId());
}
