// Where workshops come from: templates, samples and files.
import * as z from 'zod/mini';

export const templates = [
  'blank',
  'half-day-learning-group',
  'one-day-swot',
  'learning-route',
] as const;
export type Template = (typeof templates)[number];

export const samples = ['local-learning-groups-2010', 'learning-route-2014'] as const;
export type Sample = (typeof samples)[number];

/** Rows by table, as they stand in a `.uthan` file; each row is parsed by its own table's schema. */
export const rowsByTable = z.record(z.string(), z.array(z.record(z.string(), z.unknown())));
export type RowsByTable = z.infer<typeof rowsByTable>;
