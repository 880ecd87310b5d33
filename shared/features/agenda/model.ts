// Days and their items. Times are minutes since midnight, lengths are minutes.
import * as z from 'zod/mini';
import {
  day as calendarDay,
  id,
  line,
  minutes,
  order,
  paragraphs,
  rowBase,
  timeOfDay,
} from '../../contract/fields.ts';
import { inWorkshop, table } from '../../contract/table.ts';

export const itemKinds = [
  'session',
  'plenary',
  'group-work',
  'report-back',
  'visit',
  'energiser',
  'break',
  'meal',
  'prayer',
  'opening',
  'closing',
  'evaluation',
  'buffer',
] as const;
export type ItemKind = (typeof itemKinds)[number];

export const priorities = ['must', 'should', 'drop'] as const;
export type Priority = (typeof priorities)[number];

export const dayFields = {
  title: line,
  date: calendarDay,
  place: line,
  /** When the first item starts. */
  start: timeOfDay,
} as const;
export const day = z.object({ ...rowBase, order, ...dayFields });
export type Day = z.infer<typeof day>;

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
  /** In a report-back: minutes each group has, discussion included. */
  perGroup: z.nullable(minutes),
  /** The arrangement of groups that works or reports in it, where there are several. */
  arrangementId: z.nullable(id),
} as const;
export const agendaItem = z.object({ ...rowBase, dayId: id, order, ...itemFields });
export type AgendaItem = z.infer<typeof agendaItem>;

export const agendaTables = {
  day: table(day, inWorkshop),
  agendaItem: table(agendaItem, {
    ...inWorkshop,
    dayId: { table: 'day', then: 'cascade' },
    arrangementId: { table: 'arrangement', then: 'null' },
  }),
} as const;
