// Which screen stands behind which part of the rail. Each is fetched when it is first opened.
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { Section } from '../../state/route.ts';

type Screen = LazyExoticComponent<ComponentType>;

const from = (load: () => Promise<ComponentType>): Screen =>
  lazy(() => load().then((screen) => ({ default: screen })));

export const screens: { readonly [S in Section]: Screen } = {
  plan: from(() => import('./PlanPage.tsx').then((m) => m.PlanPage)),
  run: from(() => import('./RunPage.tsx').then((m) => m.RunPage)),
  people: from(() => import('./PeoplePage.tsx').then((m) => m.PeoplePage)),
  groups: from(() => import('../../features/groups/GroupsPage.tsx').then((m) => m.GroupsPage)),
  boards: from(() => import('../../features/board/BoardsScreen.tsx').then((m) => m.BoardsScreen)),
  votes: from(() => import('../../features/vote/VotesScreen.tsx').then((m) => m.VotesScreen)),
  actions: from(() => import('./ActionsPage.tsx').then((m) => m.ActionsPage)),
  evaluation: from(() =>
    import('../../features/evaluation/EvaluationScreen.tsx').then((m) => m.EvaluationScreen),
  ),
  minutes: from(() =>
    import('../../features/minutes/MinutesScreen.tsx').then((m) => m.MinutesScreen),
  ),
};
