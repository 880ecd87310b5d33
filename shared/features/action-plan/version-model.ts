// Plans as they stood once.
import * as z from 'zod/mini';
import { id, instant, line, rowBase } from '../../contract/fields.ts';
import { inWorkshop, table } from '../../contract/table.ts';
import { versionKinds } from './kinds.ts';
import { readVersion } from './version.ts';

export const versionFields = { kind: z.enum(versionKinds), title: line } as const;

const planVersion = z.object({
  ...rowBase,
  planId: id,
  ...versionFields,
  at: instant,
  /** The plan, its lines and its budget as JSON; see `version.ts`. */
  content: z.string().check(
    z.maxLength(2_000_000),
    z.refine((json) => readVersion(json) !== null),
  ),
});
export type PlanVersion = z.infer<typeof planVersion>;

export const planVersionTables = {
  planVersion: table(planVersion, {
    ...inWorkshop,
    planId: { table: 'plan', then: 'cascade' },
  }),
} as const;
