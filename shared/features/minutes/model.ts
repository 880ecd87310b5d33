// What the facilitator writes into the minutes; all else in them is assembled from other rows.
import * as z from 'zod/mini';
import { paragraphs, rowBase } from '../../contract/fields.ts';
import { inWorkshop, table } from '../../contract/table.ts';

export const minutesFields = { summary: paragraphs } as const;
/** One row a workshop, under the workshop's own id, from the first edit on. */
export const minutesText = z.object({ ...rowBase, ...minutesFields });
export type MinutesText = z.infer<typeof minutesText>;

export const minutesTables = { minutesText: table(minutesText, inWorkshop) } as const;
