import type { PanelSettings } from './model.ts';

/** The settings of a workshop that has none of its own. */
export const plainPanelSettings = { scores: true } as const satisfies Partial<PanelSettings>;
