// What the facilitator writes into the papers; all else in them is assembled from other rows.
import * as z from 'zod/mini';
import { id, line, order, paragraphs, rowBase } from '../../contract/fields.ts';
import { inWorkshop, table } from '../../contract/table.ts';
import { paperLanguages, papers, partKinds } from './kinds.ts';

export type Paper = (typeof papers)[number];
export type PartKind = (typeof partKinds)[number];

export const minutesFields = {
  summary: paragraphs,
  /** What was to be reached, and what was expected to come of it. */
  objectives: paragraphs,
  done: paragraphs,
  method: paragraphs,
  impact: paragraphs,
  difficulties: paragraphs,
  conclusions: paragraphs,
  recommendations: paragraphs,
  nextSteps: paragraphs,
  /** Of the fixed words, whatever language people wrote in. */
  language: z.enum(paperLanguages),
  /** Boards stand in the papers as pictures too. */
  boardPictures: z.boolean(),
} as const;
/** One row a workshop, under the workshop's own id, from the first edit on. */
export const minutesText = z.object({ ...rowBase, ...minutesFields });
export type MinutesText = z.infer<typeof minutesText>;

/** Where a part stands in a paper, and whether it does; without a row, the usual way. */
export const paperPart = z.object({
  ...rowBase,
  paper: z.enum(papers),
  part: z.enum(partKinds),
  order,
  shown: z.boolean(),
});
export type PaperPart = z.infer<typeof paperPart>;

/** A text of a paper in other words than it was assembled in. */
export const textEdit = z.object({
  ...rowBase,
  /** Which text of the papers it is. */
  place: line,
  /** What was assembled there when it was edited. */
  basedOn: paragraphs,
  text: paragraphs,
});
export type TextEdit = z.infer<typeof textEdit>;

export const photoNoteFields = {
  caption: paragraphs,
  /** false: in no paper. */
  shown: z.boolean(),
  /** Whoever is in it agreed that it be published. */
  isPublic: z.boolean(),
} as const;
/**
 * How a photo stands in the papers, under its capture's id; without a row, it does, under what was
 * written when it was taken.
 */
export const photoNote = z.object({ ...rowBase, captureId: id, ...photoNoteFields });
export type PhotoNote = z.infer<typeof photoNote>;

export const minutesTables = {
  minutesText: table(minutesText, inWorkshop),
  paperPart: table(paperPart, inWorkshop),
  textEdit: table(textEdit, inWorkshop),
  photoNote: table(photoNote, { ...inWorkshop, captureId: { table: 'capture', then: 'cascade' } }),
} as const;
