// Days and their items. Times are minutes since midnight, lengths are minutes.
import * as z from 'zod/mini';
import {
  day as calendarDay,
  id,
  line,
  link,
  minutes,
  order,
  paragraphs,
  rowBase,
  timeOfDay,
} from '../../contract/fields.ts';
import { inWorkshop, table } from '../../contract/table.ts';
import { sceneKinds } from '../room/kinds.ts';
import { categoryColours, itemKinds, noteKinds, priorities, speakerRoles } from './kinds.ts';

export type ItemKind = (typeof itemKinds)[number];

export type Priority = (typeof priorities)[number];

export const dayFields = {
  title: line,
  date: calendarDay,
  place: line,
  /** When the first item starts. */
  start: timeOfDay,
  /** When everybody should be free to go; null where nobody has said. */
  end: z.nullable(timeOfDay),
} as const;
export const day = z.object({
  ...rowBase,
  order,
  ...dayFields,
  /** The date on which the rest of the day was repaired; '' where it never was. */
  repairedOn: calendarDay,
  /** Minutes past its planned end that were agreed then. */
  extension: z.int().check(z.gte(0), z.lte(1440)),
});
export type Day = z.infer<typeof day>;

export const trackFields = { title: line, place: line } as const;
/** What goes on beside other things in a day: items of several tracks run in parallel. */
export const track = z.object({ ...rowBase, order, dayId: id, ...trackFields });
export type Track = z.infer<typeof track>;

export const blockFields = {
  title: line,
  /** What its items should come to, in minutes. */
  target: z.nullable(minutes),
} as const;
/** Items that belong together, such as a morning on one case. */
export const block = z.object({ ...rowBase, dayId: id, ...blockFields });
export type Block = z.infer<typeof block>;

export type CategoryColour = (typeof categoryColours)[number];

export const categoryFields = { title: line, colour: z.enum(categoryColours) } as const;
export const category = z.object({ ...rowBase, order, ...categoryFields });
export type Category = z.infer<typeof category>;

export const itemFields = {
  kind: z.enum(itemKinds),
  title: line,
  duration: minutes,
  /** Set for a fixed point such as lunch: it starts then, whatever comes before. */
  fixedStart: z.nullable(timeOfDay),
  lead: line,
  method: paragraphs,
  objective: paragraphs,
  materials: paragraphs,
  output: paragraphs,
  /** For the facilitator alone: never sent to a stage or a seat. */
  notes: paragraphs,
  priority: z.enum(priorities),
  minDuration: z.nullable(minutes),
  /** What it should have where there is time. */
  preferredDuration: z.nullable(minutes),
  /** Set where the end is locked: it lasts until then, whenever it starts. */
  fixedEnd: z.nullable(timeOfDay),
  /** On the clock, counts down to its planned end, so that a late start makes it shorter. */
  countToEnd: z.boolean(),
  /** Starts by the clock; the others wait for a press. */
  rolls: z.boolean(),
  /** Minutes left at which its clock warns, and at which it says that time is all but up; null: as the workshop has it. */
  warning: z.nullable(minutes),
  danger: z.nullable(minutes),
  flagged: z.boolean(),
  /** Stays in the list, but takes no time and is not run. */
  skipped: z.boolean(),
  /** false: on no stage and in no printed programme. */
  isPublic: z.boolean(),
  place: line,
  trackId: z.nullable(id),
  blockId: z.nullable(id),
  categoryId: z.nullable(id),
  /** In a report-back: minutes each group has, discussion included; before a panel, each plan. */
  perGroup: z.nullable(minutes),
  /** Of those, the minutes for questions. */
  questionMinutes: z.nullable(minutes),
  /** The arrangement of groups that works or reports in it, where there are several. */
  arrangementId: z.nullable(id),
  /** What the stage shows when it starts, where the stage follows the agenda; null: what it shows already. */
  sceneKind: z.nullable(z.enum(sceneKinds)),
  sceneRefId: z.nullable(id),
  /**
   * Minutes that a repair of its day took from it; with `skipped`, all it had. Negative: that it gave.
   * `duration` stays the plan.
   */
  cut: z.int().check(z.gte(-1440), z.lte(1440)),
} as const;
export const agendaItem = z.object({ ...rowBase, dayId: id, order, ...itemFields });
export type AgendaItem = z.infer<typeof agendaItem>;

export type ItemFields = Omit<AgendaItem, 'id' | 'workshopId' | 'dayId' | 'order'>;

export const customFieldFields = { title: line } as const;
/** Something this workshop notes of each of its items. */
export const customField = z.object({ ...rowBase, order, ...customFieldFields });
export type CustomField = z.infer<typeof customField>;

export const customValue = z.object({ ...rowBase, itemId: id, fieldId: id, text: paragraphs });
export type CustomValue = z.infer<typeof customValue>;

export type SpeakerRole = (typeof speakerRoles)[number];

export const speakerFields = {
  role: z.enum(speakerRoles),
  name: line,
  minutes: z.nullable(minutes),
} as const;
/** Who speaks in an item, in the order of the protocol. */
export const speaker = z.object({ ...rowBase, itemId: id, order, ...speakerFields });
export type Speaker = z.infer<typeof speaker>;

export const attachmentFields = { title: line, url: link } as const;
/** A link (`url`) or a file of this workshop (`fileId`) at an item. */
export const attachment = z.object({
  ...rowBase,
  itemId: id,
  order,
  ...attachmentFields,
  fileId: z.nullable(id),
});
export type Attachment = z.infer<typeof attachment>;

export type NoteKind = (typeof noteKinds)[number];

/** A note that the facilitator does not want to see again: of an item, or of the day as a whole. */
export const dismissal = z.object({
  ...rowBase,
  dayId: id,
  itemId: z.nullable(id),
  kind: z.enum(noteKinds),
});
export type Dismissal = z.infer<typeof dismissal>;

const inDay = { dayId: { table: 'day', then: 'cascade' } } as const;
const ofItem = { itemId: { table: 'agendaItem', then: 'cascade' } } as const;

export const agendaTables = {
  day: table(day, inWorkshop),
  track: table(track, { ...inWorkshop, ...inDay }),
  block: table(block, { ...inWorkshop, ...inDay }),
  category: table(category, inWorkshop),
  agendaItem: table(agendaItem, {
    ...inWorkshop,
    ...inDay,
    trackId: { table: 'track', then: 'null' },
    blockId: { table: 'block', then: 'null' },
    categoryId: { table: 'category', then: 'null' },
    arrangementId: { table: 'arrangement', then: 'null' },
  }),
  customField: table(customField, inWorkshop),
  customValue: table(customValue, {
    ...inWorkshop,
    ...ofItem,
    fieldId: { table: 'customField', then: 'cascade' },
  }),
  speaker: table(speaker, { ...inWorkshop, ...ofItem }),
  attachment: table(attachment, {
    ...inWorkshop,
    ...ofItem,
    fileId: { table: 'file', then: 'cascade' },
  }),
  dismissal: table(dismissal, { ...inWorkshop, ...inDay, ...ofItem }),
} as const;
