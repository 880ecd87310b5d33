// An item and a day about which nothing has been said yet.
import type { ItemFields } from './model.ts';

/** An item nothing is said about yet. */
export const plainItem: ItemFields = {
  kind: 'session',
  title: '',
  duration: 30,
  fixedStart: null,
  lead: '',
  method: '',
  objective: '',
  materials: '',
  output: '',
  notes: '',
  priority: 'should',
  minDuration: null,
  preferredDuration: null,
  fixedEnd: null,
  countToEnd: false,
  rolls: false,
  warning: null,
  danger: null,
  flagged: false,
  skipped: false,
  isPublic: true,
  place: '',
  trackId: null,
  blockId: null,
  categoryId: null,
  perGroup: null,
  questionMinutes: null,
  arrangementId: null,
  sceneKind: null,
  sceneRefId: null,
  cut: 0,
};

/** What a day has whose plan stands. */
export const unrepaired = { repairedOn: '', extension: 0 } as const;
