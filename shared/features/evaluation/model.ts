// Evaluation forms and their answers, none of which leads to a person.
import * as z from 'zod/mini';
import { id, instant, line, order, paragraphs, rowBase } from '../../contract/fields.ts';
import { inWorkshop, table } from '../../contract/table.ts';
import { sexes } from '../people/kinds.ts';
import {
  answerTimes,
  formItemKinds,
  formKinds,
  formStates,
  formTopics,
  responseSources,
} from './kinds.ts';

export type FormKind = (typeof formKinds)[number];
export type FormState = (typeof formStates)[number];
export type FormItemKind = (typeof formItemKinds)[number];
export type FormTopic = (typeof formTopics)[number];
export type ResponseSource = (typeof responseSources)[number];
export type AnswerTime = (typeof answerTimes)[number];

export const formFields = {
  titleEn: line,
  titleBn: line,
  kind: z.enum(formKinds),
  /** Of a daily form: the day it is about. */
  dayId: z.nullable(id),
  /** Of a form filled in afterwards: the one filled in before, answers paired by a self-chosen code. */
  pairId: z.nullable(id),
  /** Pictures with few words, for who does not read. */
  pictograms: z.boolean(),
  asksSex: z.boolean(),
  asksOrganisation: z.boolean(),
  /** How many could answer; null: those who were present. */
  expected: z.nullable(z.int().check(z.gte(0), z.lte(5000))),
} as const;
export const form = z.object({
  ...rowBase,
  order,
  ...formFields,
  state: z.enum(formStates),
  openedAt: z.nullable(instant),
  closedAt: z.nullable(instant),
});
export type Form = z.infer<typeof form>;

export const formItemFields = {
  kind: z.enum(formItemKinds),
  titleEn: line,
  titleBn: line,
  /** Of a choice or a ranking: its options, one a line, in the same order in both languages. */
  optionsEn: paragraphs,
  optionsBn: paragraphs,
  /** Of a choice: more than one may be ticked. */
  several: z.boolean(),
  topic: z.enum(formTopics),
  /** Of a form filled in afterwards: the item of the earlier form that asks the same. */
  pairId: z.nullable(id),
} as const;
export const formItem = z.object({ ...rowBase, formId: id, order, ...formItemFields });
export type FormItem = z.infer<typeof formItem>;

/**
 * One filled-in form. It has no time and no person, its id is random, and of who filled it in it says
 * only what at least five people on the list have in common.
 */
export const response = z.object({
  ...rowBase,
  formId: id,
  source: z.enum(responseSources),
  /** The number written on a paper form, so that none is keyed twice; '' once the form is closed. */
  label: line,
  /** Chosen by whoever answers, to pair the answers before and after. */
  code: line,
  sex: z.enum(sexes),
  organisation: line,
});
export type Response = z.infer<typeof response>;

/** What a filled-in form says to one item. */
export const answer = z.object({
  ...rowBase,
  responseId: id,
  itemId: id,
  time: z.enum(answerTimes),
  /** Of choices and rankings: which option, from 0; null for all else. */
  option: z.nullable(z.int().check(z.gte(0), z.lte(99))),
  /** Steps from 1 (least) to 4, 1 for yes and 0 for no, 1 for what is ticked, a rank from 1, a number. */
  value: z.nullable(z.number().check(z.gte(-1e12), z.lte(1e12))),
  text: paragraphs,
});
export type Answer = z.infer<typeof answer>;

export const evaluationTables = {
  form: table(form, {
    ...inWorkshop,
    dayId: { table: 'day', then: 'null' },
    pairId: { table: 'form', then: 'null' },
  }),
  formItem: table(formItem, {
    ...inWorkshop,
    formId: { table: 'form', then: 'cascade' },
    pairId: { table: 'formItem', then: 'null' },
  }),
  response: table(response, { ...inWorkshop, formId: { table: 'form', then: 'cascade' } }),
  answer: table(answer, {
    ...inWorkshop,
    responseId: { table: 'response', then: 'cascade' },
    itemId: { table: 'formItem', then: 'cascade' },
  }),
} as const;
