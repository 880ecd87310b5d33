// What the projector shows, and who is in the room with a phone.
import * as z from 'zod/mini';
import { id, instant, line, order, paragraphs, rowBase } from '../../contract/fields.ts';
import { inWorkshop, table } from '../../contract/table.ts';
import { sceneKinds, seatRoles, seatStates } from './kinds.ts';

export type SceneKind = (typeof sceneKinds)[number];

export const sceneFields = {
  kind: z.enum(sceneKinds),
  /** What the scene is of: a day, a question, an arrangement, a board, a vote, a plan, its results before the panel, the workshop (its open actions), or a picture; null lets the stage choose. */
  refId: z.nullable(id),
  /** What a message says; '' for any other scene. */
  text: paragraphs,
} as const;
/** One row a workshop, under the workshop's own id, from the first scene on. */
export const stage = z.object({
  ...rowBase,
  ...sceneFields,
  blank: z.boolean(),
  /** The room goes on seeing what it saw, whatever changes. */
  frozen: z.boolean(),
  /** An item that starts brings its own scene. */
  follows: z.boolean(),
  /** The scene made ready on the desk, to be cut to; null: none. */
  nextKind: z.nullable(z.enum(sceneKinds)),
  nextRefId: z.nullable(id),
  nextText: paragraphs,
  shownAt: instant,
});
export type Stage = z.infer<typeof stage>;

export const sceneStyleFields = {
  /** Per cent of the usual size. */
  scale: z.int().check(z.gte(50), z.lte(200)),
  dark: z.boolean(),
  /** The time, and what is left of the item on the clock, in a corner. */
  corner: z.boolean(),
} as const;
/** How a kind of scene looks in this workshop; without a row, the usual way. */
export const sceneStyle = z.object({
  ...rowBase,
  kind: z.enum(sceneKinds),
  ...sceneStyleFields,
});
export type SceneStyle = z.infer<typeof sceneStyle>;

export const outputFields = {
  name: line,
  /** Shows what the stage shows; false: a scene of its own. */
  mirrors: z.boolean(),
  ...sceneFields,
  blank: z.boolean(),
} as const;
/** A further screen in the room, beside the stage itself. */
export const output = z.object({ ...rowBase, order, ...outputFields });
export type Output = z.infer<typeof output>;

export type SeatRole = (typeof seatRoles)[number];
export type SeatState = (typeof seatStates)[number];

/** A phone in the room, and who is writing on it at present. */
export const seat = z.object({
  ...rowBase,
  /** The participant; null where a name was typed that is not on the list. */
  personId: z.nullable(id),
  name: line,
  role: z.enum(seatRoles),
  state: z.enum(seatStates),
  /** The group that writes on it together; null: a person's own. */
  groupId: z.nullable(id),
  joinedAt: instant,
  /** It goes from hand to hand, and each who holds it may answer a form. */
  passesRound: z.boolean(),
  /** Who sat at it before, a line each: the role they had, and who they are. */
  past: paragraphs,
});
export type Seat = z.infer<typeof seat>;

/** What somebody in the room wrote to the facilitator. */
export const seatMessage = z.object({
  ...rowBase,
  seatId: z.nullable(id),
  name: line,
  text: paragraphs,
  at: instant,
  read: z.boolean(),
});
export type SeatMessage = z.infer<typeof seatMessage>;

export const roomTables = {
  seat: table(seat, {
    ...inWorkshop,
    personId: { table: 'person', then: 'null' },
    groupId: { table: 'group', then: 'null' },
  }),
  seatMessage: table(seatMessage, { ...inWorkshop, seatId: { table: 'seat', then: 'null' } }),
  stage: table(stage, inWorkshop),
  sceneStyle: table(sceneStyle, inWorkshop),
  output: table(output, inWorkshop),
} as const;
