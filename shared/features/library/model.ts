// Where workshops come from: templates, samples and files.
import * as z from 'zod/mini';
import { line, rowBase } from '../../contract/fields.ts';
import { inWorkshop, table } from '../../contract/table.ts';
import type { methodPurposes, samples, templates } from './kinds.ts';

export type Template = (typeof templates)[number];

export type Sample = (typeof samples)[number];

export type MethodPurpose = (typeof methodPurposes)[number];

/** Rows by table, as they stand in a `.uthan` file; each row is parsed by its own table's schema. */
export const rowsByTable = z.record(z.string(), z.array(z.record(z.string(), z.unknown())));
export type RowsByTable = z.infer<typeof rowsByTable>;

/** The largest file a workshop takes in, in bytes. */
export const largestAttachment = 10_000_000;
/** The most its files may come to together: it must fit into one `.uthan` file. */
export const mostAttached = 40_000_000;

/** A file that belongs to a workshop; its content lies beside the rows, under its checksum. */
export const fileFields = {
  name: line,
  /** Media type, such as `image/jpeg`. */
  type: line,
  bytes: z.int().check(z.gte(0), z.lte(largestAttachment)),
  /** SHA-256 of the content, in hex. */
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
} as const;
export const file = z.object({ ...rowBase, ...fileFields });
export type File = z.infer<typeof file>;

export const libraryTables = { file: table(file, inWorkshop) } as const;
