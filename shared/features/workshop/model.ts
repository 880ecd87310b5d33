// A workshop, its guiding questions and the cases it studies.
import * as z from 'zod/mini';
import { languages } from '../../contract/catalogue.ts';
import { day, instant, line, order, paragraphs, rowBase } from '../../contract/fields.ts';
import { inWorkshop, table } from '../../contract/table.ts';

export const workshopFields = {
  title: line,
  place: line,
  venue: line,
  organiser: line,
  startDate: day,
  /** IANA name, e.g. `Asia/Dhaka`. */
  timeZone: line,
  /** The language the papers of this workshop are written in. */
  language: z.enum(languages),
  background: paragraphs,
  purpose: paragraphs,
} as const;

/** What a workshop is kept for: to be held, or to begin others from, as a whole or as one block. */
export const workshopUses = ['workshop', 'template', 'block'] as const;

export const workshop = z.object({
  ...rowBase,
  ...workshopFields,
  use: z.enum(workshopUses),
  createdAt: instant,
});
export type Workshop = z.infer<typeof workshop>;

export const questionFields = { text: paragraphs } as const;
export const question = z.object({ ...rowBase, order, ...questionFields });
export type Question = z.infer<typeof question>;

export const caseFields = { title: line, place: line, host: line } as const;
export const caseStudy = z.object({ ...rowBase, order, ...caseFields });
export type CaseStudy = z.infer<typeof caseStudy>;

export const workshopTables = {
  workshop: table(workshop, {}),
  question: table(question, inWorkshop),
  caseStudy: table(caseStudy, inWorkshop),
} as const;
