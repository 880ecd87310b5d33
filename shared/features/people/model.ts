// The participants, as on the attendance sheet.
import * as z from 'zod/mini';
import { line, order, rowBase } from '../../contract/fields.ts';
import { inWorkshop, table } from '../../contract/table.ts';
import { sexes } from './kinds.ts';

export type Sex = (typeof sexes)[number];

export const personFields = {
  /** As it should stand on the certificate. */
  name: line.check(z.regex(/\S/)),
  /** '' where it was not asked. */
  sex: z.enum(sexes),
  organisation: line,
  project: line,
  designation: line,
  district: line,
  phone: line,
  email: line,
} as const;
export const person = z.object({ ...rowBase, order, ...personFields, present: z.boolean() });
export type Person = z.infer<typeof person>;

export const peopleTables = { person: table(person, inWorkshop) } as const;
