// The field types every row is made of. Limits keep a row inside one WebSocket frame.
import * as z from 'zod/mini';

z.config({ jitless: true }); // zod's eval probe would trip the strict CSP

/** A row's identity: UUID v7 made by whoever creates the row. */
export const id = z.string().check(z.regex(/^[0-9a-zA-Z-]{8,40}$/));
/** The most characters in a line of text, and in paragraphs. */
export const longestLine = 300;
export const longestParagraphs = 10_000;
/** One line of text. */
export const line = z.string().check(z.maxLength(longestLine));
/** Paragraphs of plain text. */
export const paragraphs = z.string().check(z.maxLength(longestParagraphs));
/** A calendar day as `YYYY-MM-DD`, or '' where none is set. */
export const day = z.string().check(z.regex(/^(\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))?$/));
/** A time of day in minutes since midnight. */
export const timeOfDay = z.int().check(z.gte(0), z.lte(1439));
/** A length in whole minutes, up to one day. */
export const minutes = z.int().check(z.gte(1), z.lte(1440));
/** An instant in milliseconds since 1970 UTC. */
export const instant = z.int().check(z.gte(0));
/** A length in milliseconds; negative where time is taken away. */
export const milliseconds = z.int();
/** A fractional key: siblings sort by it, ties by id. */
export const order = z.string().check(z.minLength(1), z.maxLength(200));

/** What every row carries. */
export const rowBase = { id, workshopId: id } as const;
