// What the projector shows.
import * as z from 'zod/mini';
import { id, instant, rowBase } from '../../contract/fields.ts';
import { inWorkshop, table } from '../../contract/table.ts';

export const sceneKinds = ['welcome', 'agenda', 'clock', 'groups', 'board', 'actions'] as const;
export type SceneKind = (typeof sceneKinds)[number];

export const sceneFields = {
  kind: z.enum(sceneKinds),
  /** What the scene is of: a day, an arrangement, a board or a plan; null lets the stage choose. */
  refId: z.nullable(id),
} as const;
/** One row a workshop, under the workshop's own id, from the first scene on. */
export const stage = z.object({ ...rowBase, ...sceneFields, blank: z.boolean(), shownAt: instant });
export type Stage = z.infer<typeof stage>;

export const roomTables = { stage: table(stage, inWorkshop) } as const;
