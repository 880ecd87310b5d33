// What the row of an item is drawn from, and its menu, marks and details with it.
import type { AgendaItem, Block, Category, Track } from '../../../shared/features/agenda/model.ts';
import type { AgendaNote } from '../../../shared/features/agenda/notes.ts';
import type { PlanStore } from './plan-state.ts';
import type { AgendaActions } from './use-agenda-actions.ts';

export type OtherDay = { readonly id: string; readonly name: string };

/** Adds an item behind another (null: first), in a track of its own. */
export type AddItem = (dayId: string, after: string | null, trackId: string | null) => void;

export type ItemRowProps = {
  readonly item: AgendaItem;
  /** Minutes since midnight, as they follow from the day. */
  readonly start: number;
  readonly end: number;
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
  readonly onAdd: AddItem;
};
