// What the parts of one open arrangement share: which round is shown, who is looked at, and over
// which group somebody is carried.
import { createContext, useContext } from 'react';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Group } from '../../../shared/features/groups/model.ts';
import type { MoveFacts } from '../../../shared/features/groups/move-facts.ts';
import type { Over } from '../../ui/drag/places.ts';

export type LookStore = StoreApi<{
  /** Whose details are open. */
  readonly personId: string | null;
  /** Who is being carried, and over which list. */
  readonly over: Over | null;
}>;

export type GroupsView = {
  readonly arrangementId: string;
  /** The round that is shown, from 0. */
  readonly round: number;
  /** It was held: nothing in it can be moved. */
  readonly held: boolean;
  readonly rounds: number;
  readonly groups: readonly Group[];
  readonly look: LookStore;
  /** What a move in this round would mean, as rows stand at this moment. */
  readonly factsOf: (personId: string, groupId: string | null) => MoveFacts | null;
};

export function createLook(): LookStore {
  return createStore(() => ({ personId: null, over: null }));
}

const GroupsViewContext = createContext<GroupsView | null>(null);
export const GroupsViewProvider = GroupsViewContext.Provider;

export function useGroupsView(): GroupsView {
  const view = useContext(GroupsViewContext);
  if (!view) throw new Error('This component stands outside an open arrangement.');
  return view;
}
