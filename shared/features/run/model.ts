// What happened on the clock: each time an item ran, and what was captured meanwhile.
import * as z from 'zod/mini';
import {
  day,
  id,
  instant,
  line,
  milliseconds,
  minutes,
  order,
  paragraphs,
  rowBase,
} from '../../contract/fields.ts';
import { inWorkshop, table } from '../../contract/table.ts';
import { captureKinds, clockEventKinds } from './kinds.ts';

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

export type CaptureKind = (typeof captureKinds)[number];

export const captureFields = {
  kind: z.enum(captureKinds),
  text: paragraphs,
  /** Of a decision: why, whose it is to carry out, and until when. */
  rationale: paragraphs,
  owner: line,
  due: day,
} as const;
export const capture = z.object({
  ...rowBase,
  ...captureFields,
  /** The item on the clock when it was written. */
  itemId: z.nullable(id),
  at: instant,
  /** Of a photo: the picture. */
  fileId: z.nullable(id),
  /** What a parking-lot entry was made into: an item of the agenda, or a line of a plan. */
  becameItemId: z.nullable(id),
  becameLineId: z.nullable(id),
});
export type Capture = z.infer<typeof capture>;

/** What was done to a stretch on the clock, so that the report can tell. */
export const clockEvent = z.object({
  ...rowBase,
  entryId: id,
  kind: z.enum(clockEventKinds),
  at: instant,
  /** Milliseconds given or taken; 0 for a pause and its end. */
  by: milliseconds,
});
export type ClockEvent = z.infer<typeof clockEvent>;

/** Seconds from ten to an hour. */
const turnLength = z.int().check(z.gte(10), z.lte(3600));

export const runSettingsFields = {
  /** false: no bell rings, whatever ends. */
  sound: z.boolean(),
  /** Minutes left at which an item's clock warns, and at which it says that time is all but up. */
  warning: minutes,
  danger: minutes,
  /** Seconds of a turn in the speaker queue. */
  turnSeconds: turnLength,
} as const;
/** One row a workshop, under the workshop's own id, from the first change on. */
export const runSettings = z.object({ ...rowBase, ...runSettingsFields });
export type RunSettings = z.infer<typeof runSettings>;

/** A clock that may not have begun yet. */
const waitingClock = { ...clockFields, startedAt: z.nullable(instant) } as const;

export const auxTimerFields = {
  title: line,
  /** Milliseconds it counts down from. */
  duration: milliseconds.check(z.gte(1000), z.lte(864e5)),
} as const;
/** One of the three timers beside the agenda. */
export const auxTimer = z.object({
  ...rowBase,
  slot: z.int().check(z.gte(1), z.lte(3)),
  ...auxTimerFields,
  ...waitingClock,
});
export type AuxTimer = z.infer<typeof auxTimer>;

/** Somebody's turn in the speaker queue: waiting, speaking, or over. */
export const turn = z.object({
  ...rowBase,
  order,
  name: line,
  personId: z.nullable(id),
  /** The phone that asked for the floor; null where the desk wrote the name down. */
  seatId: z.nullable(id),
  /** The item on the clock when they began to speak; until then, when they asked to. */
  itemId: z.nullable(id),
  ...waitingClock,
  endedAt: z.nullable(instant),
});
export type Turn = z.infer<typeof turn>;

/** Minutes of a part of a group's turn; taken away, there are none. */
export const partMinutes = z.int().check(z.gte(0), z.lte(1440));

/** A group's time in a report-back: first it talks, then it is asked. */
export const reportTurn = z.object({
  ...rowBase,
  itemId: id,
  groupId: id,
  ...clockFields,
  talk: partMinutes,
  questions: partMinutes,
  endedAt: z.nullable(instant),
});
export type ReportTurn = z.infer<typeof reportTurn>;

export const runTables = {
  runEntry: table(runEntry, { ...inWorkshop, itemId: { table: 'agendaItem', then: 'cascade' } }),
  clockEvent: table(clockEvent, {
    ...inWorkshop,
    entryId: { table: 'runEntry', then: 'cascade' },
  }),
  runSettings: table(runSettings, inWorkshop),
  auxTimer: table(auxTimer, inWorkshop),
  turn: table(turn, {
    ...inWorkshop,
    personId: { table: 'person', then: 'null' },
    seatId: { table: 'seat', then: 'null' },
    itemId: { table: 'agendaItem', then: 'null' },
  }),
  reportTurn: table(reportTurn, {
    ...inWorkshop,
    itemId: { table: 'agendaItem', then: 'cascade' },
    groupId: { table: 'group', then: 'cascade' },
  }),
  capture: table(capture, {
    ...inWorkshop,
    itemId: { table: 'agendaItem', then: 'null' },
    fileId: { table: 'file', then: 'null' },
    becameItemId: { table: 'agendaItem', then: 'null' },
    becameLineId: { table: 'planLine', then: 'null' },
  }),
} as const;
