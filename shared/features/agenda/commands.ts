import * as z from 'zod/mini';
import { after, byId, deskCommand, editOf } from '../../contract/command.ts';
import { id } from '../../contract/fields.ts';
import { dayFields, itemFields } from './model.ts';

export const agendaCommands = {
  'agenda.addDay': deskCommand(
    { en: 'Add day', bn: 'দিন যোগ' },
    z.object({ id, workshopId: id, after, ...dayFields }),
  ),
  'agenda.editDay': deskCommand({ en: 'Edit day', bn: 'দিন সম্পাদনা' }, editOf(dayFields)),
  'agenda.moveDay': deskCommand({ en: 'Move day', bn: 'দিন সরানো' }, z.object({ id, after })),
  'agenda.removeDay': deskCommand({ en: 'Delete day', bn: 'দিন মোছা' }, byId),
  'agenda.addItem': deskCommand(
    { en: 'Add item', bn: 'বিষয় যোগ' },
    z.object({ id, dayId: id, after, ...itemFields }),
  ),
  'agenda.editItem': deskCommand({ en: 'Edit item', bn: 'বিষয় সম্পাদনা' }, editOf(itemFields)),
  'agenda.moveItem': deskCommand(
    { en: 'Move item', bn: 'বিষয় সরানো' },
    z.object({ id, dayId: id, after }),
  ),
  'agenda.duplicateItem': deskCommand(
    { en: 'Duplicate item', bn: 'বিষয়ের প্রতিলিপি' },
    z.object({ id, copyId: id }),
  ),
  'agenda.removeItem': deskCommand({ en: 'Delete item', bn: 'বিষয় মোছা' }, byId),
} as const;
