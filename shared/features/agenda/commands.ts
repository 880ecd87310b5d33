import * as z from 'zod/mini';
import { after, byId, deskCommand, editOf } from '../../contract/command.ts';
import { id, line, minutes, timeOfDay } from '../../contract/fields.ts';
import { blockFields, dayFields, itemFields, noteKinds } from './model.ts';

/** How many items one import may bring, and how many days. */
export const importLimit = 5000;
export const importedDays = 100;

/** A row of a table brings none of what hangs on other rows of the workshop. */
const {
  title,
  duration,
  trackId,
  blockId: _block,
  categoryId: _category,
  arrangementId: _arrangement,
  cut: _cut,
  sceneKind: _scene,
  sceneRefId: _shown,
  ...tableFields
} = itemFields;
const importedItem = z.object({
  id,
  title,
  duration,
  trackId,
  /** What is left out is as in a new item. */
  ...z.partial(z.object(tableFields)).shape,
});
const importedDay = z.object({
  id,
  /** null: the day is there already, and the items go behind those that it has. */
  fields: z.nullable(z.object(dayFields)),
  tracks: z.array(z.object({ id, title: line })).check(z.maxLength(importedDays)),
  items: z.array(importedItem).check(z.maxLength(importLimit)),
});

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
  /** Adds items one behind the other, in a block of their own where one is given. */
  'agenda.addItems': deskCommand(
    { en: 'Add items', bn: 'একাধিক বিষয় যোগ' },
    z.object({
      dayId: id,
      after,
      block: z.nullable(z.object({ id, ...blockFields })),
      items: z.array(z.object({ id, ...itemFields })).check(z.minLength(1), z.maxLength(100)),
    }),
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
  'agenda.mend': deskCommand(
    { en: 'Repair plan', bn: 'পরিকল্পনা ঠিক করা' },
    z.object({
      dayId: id,
      end: z.nullable(timeOfDay),
      target: z.nullable(z.object({ blockId: id, minutes })),
      items: z.array(editOf(itemFields)).check(z.maxLength(1000)),
      added: z.array(z.object({ id, after, ...itemFields })).check(z.maxLength(100)),
    }),
  ),
  'agenda.dismissNote': deskCommand(
    { en: 'Dismiss note', bn: 'সতর্কতা সরানো' },
    z.object({ id, dayId: id, itemId: z.nullable(id), kind: z.enum(noteKinds) }),
  ),
  'agenda.restoreNotes': deskCommand(
    { en: 'Show notes again', bn: 'সতর্কতা আবার দেখানো' },
    z.object({ dayId: id, ids: z.array(id).check(z.maxLength(1000)) }),
  ),
  /** All of it, or nothing; new days stand in this order behind `after`. */
  'agenda.importItems': deskCommand(
    { en: 'Import an agenda', bn: 'কর্মসূচি আনা' },
    z.object({
      workshopId: id,
      after,
      days: z.array(importedDay).check(
        z.maxLength(importedDays),
        z.refine((days) => days.reduce((sum, day) => sum + day.items.length, 0) <= importLimit),
      ),
    }),
  ),
  'agenda.removeItem': deskCommand({ en: 'Delete item', bn: 'বিষয় মোছা' }, byId),
} as const;
