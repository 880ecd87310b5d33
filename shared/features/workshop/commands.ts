import * as z from 'zod/mini';
import { after, byId, deskCommand, editOf, teamCommand } from '../../contract/command.ts';
import { id } from '../../contract/fields.ts';
import { caseFields, questionFields, workshopFields } from './model.ts';

export const workshopCommands = {
  'workshop.edit': deskCommand({ en: 'Edit workshop', bn: 'কর্মশালা সম্পাদনা' }, editOf(workshopFields)),
  'workshop.remove': deskCommand({ en: 'Delete workshop', bn: 'কর্মশালা মোছা' }, byId, 'home'),
  'workshop.addQuestion': teamCommand(
    { en: 'Add question', bn: 'প্রশ্ন যোগ' },
    z.object({ id, workshopId: id, after, ...questionFields }),
  ),
  'workshop.editQuestion': teamCommand(
    { en: 'Edit question', bn: 'প্রশ্ন সম্পাদনা' },
    editOf(questionFields),
  ),
  'workshop.moveQuestion': teamCommand(
    { en: 'Move question', bn: 'প্রশ্ন সরানো' },
    z.object({ id, after }),
  ),
  'workshop.removeQuestion': teamCommand({ en: 'Delete question', bn: 'প্রশ্ন মোছা' }, byId),
  'workshop.addCase': teamCommand(
    { en: 'Add case', bn: 'কেস যোগ' },
    z.object({ id, workshopId: id, after, ...caseFields }),
  ),
  'workshop.editCase': teamCommand({ en: 'Edit case', bn: 'কেস সম্পাদনা' }, editOf(caseFields)),
  'workshop.removeCase': teamCommand({ en: 'Delete case', bn: 'কেস মোছা' }, byId),
} as const;
