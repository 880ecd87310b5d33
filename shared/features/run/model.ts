// What happened on the clock: each time an item ran, and what was captured meanwhile.
import * as z from 'zod/mini';
import { id, instant, milliseconds, paragraphs, rowBase } from '../../contract/fields.ts';
import { inWorkshop, table } from '../../contract/table.ts';

/** An anchored clock: nothing in it changes while time passes. */
export const clockFields = {
  startedAt: instant,
  /** Set while paused. */
  pausedAt: z.nullable(instant),
  /** Milliseconds spent in pauses that have ended. */
  pausedFor: milliseconds,
  /** Milliseconds given or taken: by hand, or for what an item gone back to has used already. */
  added: milliseconds,
} as const;
const clock = z.object(clockFields);
export type Clock = z.infer<typeof clock>;

/** One stretch of an item on the clock; the one without `endedAt` is running now. */
export const runEntry = z.object({
  ...rowBase,
  itemId: id,
  ...clockFields,
  endedAt: z.nullable(instant),
});
export type RunEntry = z.infer<typeof runEntry>;

export const captureKinds = ['note', 'decision', 'question', 'parking'] as const;
export type CaptureKind = (typeof captureKinds)[number];

export const captureFields = { kind: z.enum(captureKinds), text: paragraphs } as const;
export const capture = z.object({
  ...rowBase,
  ...captureFields,
  /** The item on the clock when it was written. */
  itemId: z.nullable(id),
  at: instant,
});
export type Capture = z.infer<typeof capture>;

export const runTables = {
  runEntry: table(runEntry, { ...inWorkshop, itemId: { table: 'agendaItem', then: 'cascade' } }),
  capture: table(capture, { ...inWorkshop, itemId: { table: 'agendaItem', then: 'null' } }),
} as const;
