// The field types every row is made of. Limits keep a row inside one WebSocket frame.
import * as z from 'zod/mini';
import { isOrderKey } from '../lib/ordering.ts';
import { longestLine, longestParagraphs } from './limits.ts';

z.config({ jitless: true }); // zod's eval probe would trip the strict CSP

/** A row's identity: UUID v7 made by whoever creates the row. */
export const id = z.string().check(z.regex(/^[0-9a-zA-Z-]{8,40}$/));
// The database holds UTF-8, which has no lone surrogates: a row must be what was journalled of it.
const text = z.string().check(z.overwrite((value) => value.toWellFormed()));
/** One line of text. */
export const line = text.check(z.maxLength(longestLine));
/** Paragraphs of plain text. */
export const paragraphs = text.check(z.maxLength(longestParagraphs));
/** An address that may be opened: http, https or mailto; or '' where there is none. */
export const link = line.check(z.regex(/^$|^(https?:\/\/|mailto:)\S+$/i));
/** A calendar day as `YYYY-MM-DD`, or '' where none is set. */
export const day = z.string().check(
  z.regex(/^(\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))?$/),
  z.refine((value) => value === '' || isInCalendar(value)),
);
/** A time of day in minutes since midnight. */
export const timeOfDay = z.int().check(z.gte(0), z.lte(1439));
/** A length in whole minutes, up to one day. */
export const minutes = z.int().check(z.gte(1), z.lte(1440));
/** An instant in milliseconds since 1970 UTC, up to the year 9999: dates end not far behind it. */
export const instant = z.int().check(z.gte(0), z.lte(253_402_300_799_999));
/** A length in milliseconds; negative where time is taken away. At most some 3000 years. */
export const milliseconds = z.int().check(z.gte(-1e14), z.lte(1e14));
/** A fractional key: siblings sort by it, ties by id. It grows where many are put in one place. */
export const order = z.string().check(z.maxLength(4000), z.refine(isOrderKey));

/** What every row carries. */
export const rowBase = { id, workshopId: id } as const;

function isInCalendar(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
