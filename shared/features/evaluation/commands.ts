import * as z from 'zod/mini';
import {
  after,
  byId,
  deskCommand,
  editOf,
  seatCommand,
  secretly,
  teamCommand,
  withUsual,
} from '../../contract/command.ts';
import { id, line } from '../../contract/fields.ts';
import { sexes } from '../people/kinds.ts';
import { longestAnswer, longestCode, mostItems, mostOptions } from './limits.ts';
import { formFields, formItemFields } from './model.ts';
import { plainForm, plainItem } from './plain.ts';

const newItem = z.object({ id, ...withUsual(formItemFields, plainItem) });

/** What a form says to one item: of its kind's fields, those that were filled in; see `saidRows`. */
const said = z.object({
  item: id,
  /** A step, yes (1) or no (0), a number; of then and now, what is now. */
  value: z.optional(z.number().check(z.gte(-1e12), z.lte(1e12))),
  /** What was then. */
  then: z.optional(z.number()),
  /** Options from 0: those that are ticked, or in the order in which they are ranked. */
  picks: z.optional(z.array(z.int()).check(z.maxLength(mostOptions))),
  text: z.optional(z.string().check(z.maxLength(longestAnswer))),
});
const filledIn = {
  formId: id,
  code: z._default(z.string().check(z.maxLength(longestCode)), ''),
  /** Where the form asks; '' where somebody would rather not say. */
  sex: z._default(z.enum(sexes), ''),
  organisation: z._default(line, ''),
  said: z.array(said).check(z.maxLength(mostItems)),
} as const;

export const evaluationCommands = {
  /** With its questions, so that a form made of a template is undone as one. */
  'evaluation.add': teamCommand(
    { en: 'Add form', bn: 'ফরম যোগ' },
    z.object({
      id,
      workshopId: id,
      ...withUsual(formFields, plainForm),
      items: z._default(z.array(newItem).check(z.maxLength(mostItems)), []),
    }),
  ),
  'evaluation.edit': teamCommand({ en: 'Edit form', bn: 'ফরম সম্পাদনা' }, editOf(formFields)),
  'evaluation.remove': teamCommand({ en: 'Delete form', bn: 'ফরম মোছা' }, byId),
  'evaluation.addItem': teamCommand(
    { en: 'Add question', bn: 'প্রশ্ন যোগ' },
    z.object({ formId: id, after: z.optional(after), ...newItem.shape }),
  ),
  'evaluation.editItem': teamCommand(
    { en: 'Edit question', bn: 'প্রশ্ন সম্পাদনা' },
    editOf(formItemFields),
  ),
  'evaluation.moveItem': teamCommand(
    { en: 'Move question', bn: 'প্রশ্নের ক্রম বদল' },
    z.object({ id, after }),
  ),
  'evaluation.removeItem': teamCommand({ en: 'Delete question', bn: 'প্রশ্ন মোছা' }, byId),
  'evaluation.open': teamCommand({ en: 'Open form', bn: 'ফরম খোলা' }, byId),
  'evaluation.close': teamCommand({ en: 'Close form', bn: 'ফরম বন্ধ' }, byId),
  'evaluation.reopen': teamCommand({ en: 'Reopen form', bn: 'ফরম আবার খোলা' }, byId),
  /** One phone goes from hand to hand, and takes an answer from each. */
  'evaluation.passRound': teamCommand(
    { en: 'Let a phone go round', bn: 'ফোন হাতে হাতে ঘোরানো' },
    z.object({ seatId: id, on: z.boolean() }),
  ),
  'evaluation.answer': secretly(
    seatCommand({ en: 'Answer a form', bn: 'ফরমের উত্তর' }, z.object(filledIn)),
  ),
  /** `again`: in the place of the form of that number that was keyed before. */
  'evaluation.keyPaper': secretly(
    deskCommand(
      { en: 'Key in a paper form', bn: 'কাগজের ফরম তোলা' },
      z.object({ ...filledIn, label: line, again: z._default(z.boolean(), false) }),
    ),
  ),
  'evaluation.removePaper': secretly(
    deskCommand(
      { en: 'Take back a paper form', bn: 'কাগজের ফরম বাদ' },
      z.object({ formId: id, label: line }),
    ),
  ),
} as const;
