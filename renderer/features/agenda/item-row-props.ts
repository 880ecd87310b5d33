// What the row of an item is drawn from, and its menu, marks and details with it.
import type { AgendaItem, Block, Category, Track } from '../../../shared/features/agenda/model.ts';
import type { AgendaNote } from '../../../shared/features/agenda/notes.ts';
import type { PlanStore } from './plan-state.ts';
import type { AgendaActions } from './use-agenda-actions.ts';

export type OtherDay = { readonly id: string; readonly name: string };

export type ItemRowProps = {
  readonly item: AgendaItem;
  /** Minutes since midnight, as they follow from the day. */
  readonly start: number;
  readonly end: number;
  /** Of the whole plan. */
  readonly first: boolean;
  readonly last: boolean;
  /** true for an item that was just added: its title is ready to be written. */
  readonly fresh: boolean;
  readonly notes: readonly AgendaNote[];
  readonly category: Category | undefined;
  readonly speakers: number;
  readonly links: number;
  /** Those of the day. */
  readonly tracks: readonly Track[];
  readonly blocks: readonly Block[];
  readonly otherDays: readonly OtherDay[];
  readonly plan: PlanStore;
  readonly actions: AgendaActions;
  readonly onAdd: (dayId: string, after: string | null, trackId: string | null) => void;
};
