import * as z from 'zod/mini';
import { after, byId, editOf, teamCommand, withUsual } from '../../contract/command.ts';
import { id } from '../../contract/fields.ts';
import { mostItems } from './limits.ts';
import { formFields, formItemFields } from './model.ts';
import { plainForm, plainItem } from './plain.ts';

const newItem = z.object({ id, ...withUsual(formItemFields, plainItem) });

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
} as const;
