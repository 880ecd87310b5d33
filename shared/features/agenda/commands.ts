import * as z from 'zod/mini';
import { after, byId, editOf, teamCommand } from '../../contract/command.ts';
import { id, line, minutes, paragraphs, timeOfDay } from '../../contract/fields.ts';
import { importedDays, importLimit } from '../../contract/limits.ts';
import { noteKinds } from './kinds.ts';
import {
  attachmentFields,
  blockFields,
  categoryFields,
  customFieldFields,
  dayFields,
  itemFields,
  speakerFields,
  trackFields,
} from './model.ts';

/** A row of a table brings no groups and nothing for the stage: those are other tables' rows. */
const {
  title,
  duration,
  trackId,
  blockId,
  categoryId,
  arrangementId: _arrangement,
  cut: _cut,
  sceneKind: _scene,
  sceneRefId: _shown,
  ...tableFields
} = itemFields;
/** The most speakers, links or fields of one item: as many as a cell has lines. */
const mostParts = 5000;
const importedItem = z.object({
  id,
  title,
  duration,
  trackId,
  /** What is left out is as in a new item. */
  ...z.partial(z.object({ ...tableFields, blockId, categoryId })).shape,
  speakers: z.optional(z.array(z.object({ id, ...speakerFields })).check(z.maxLength(mostParts))),
  links: z.optional(z.array(z.object({ id, ...attachmentFields })).check(z.maxLength(mostParts))),
  /** What it has in the workshop's own fields; an empty text is none. */
  values: z.optional(
    z.array(z.object({ id, fieldId: id, text: paragraphs })).check(z.maxLength(mostParts)),
  ),
});
const importedDay = z.object({
  id,
  /** null: the day is there already, and the items go behind those that it has. */
  fields: z.nullable(z.object(dayFields)),
  tracks: z
    .array(z.object({ id, title: line, place: z.optional(line) }))
    .check(z.maxLength(importedDays)),
  blocks: z.optional(z.array(z.object({ id, ...blockFields })).check(z.maxLength(importLimit))),
  items: z.array(importedItem).check(z.maxLength(importLimit)),
});

/** How many items one command may take at once. */
const mostItems = 5000;
const itemIds = z.array(id).check(z.minLength(1), z.maxLength(mostItems));

/** A track or block left out: the items' own, or what their new place brings with it. */
const place = {
  dayId: id,
  after,
  trackId: z.optional(z.nullable(id)),
  blockId: z.optional(z.nullable(id)),
};

export const agendaCommands = {
  'agenda.addDay': teamCommand(
    { en: 'Add day', bn: 'দিন যোগ' },
    z.object({ id, workshopId: id, after, ...dayFields }),
  ),
  'agenda.editDay': teamCommand({ en: 'Edit day', bn: 'দিন সম্পাদনা' }, editOf(dayFields)),
  'agenda.moveDay': teamCommand({ en: 'Move day', bn: 'দিন সরানো' }, z.object({ id, after })),
  'agenda.removeDay': teamCommand({ en: 'Delete day', bn: 'দিন মোছা' }, byId),
  'agenda.addItem': teamCommand(
    { en: 'Add item', bn: 'বিষয় যোগ' },
    z.object({ id, dayId: id, after, ...itemFields }),
  ),
  /** Adds items one behind the other, in a block of their own where one is given. */
  'agenda.addItems': teamCommand(
    { en: 'Add items', bn: 'একাধিক বিষয় যোগ' },
    z.object({
      dayId: id,
      after,
      /** Left out: that of the item behind which they go. */
      trackId: z.optional(z.nullable(id)),
      block: z.nullable(z.object({ id, ...blockFields })),
      items: z.array(z.object({ id, ...itemFields })).check(z.minLength(1), z.maxLength(100)),
    }),
  ),
  'agenda.editItem': teamCommand({ en: 'Edit item', bn: 'বিষয় সম্পাদনা' }, editOf(itemFields)),
  'agenda.moveItem': teamCommand({ en: 'Move item', bn: 'বিষয় সরানো' }, z.object({ id, ...place })),
  'agenda.duplicateItem': teamCommand(
    { en: 'Duplicate item', bn: 'বিষয়ের প্রতিলিপি' },
    z.object({ id, copyId: id }),
  ),
  'agenda.mend': teamCommand(
    { en: 'Repair plan', bn: 'পরিকল্পনা ঠিক করা' },
    z.object({
      dayId: id,
      end: z.nullable(timeOfDay),
      target: z.nullable(z.object({ blockId: id, minutes })),
      items: z.array(editOf(itemFields)).check(z.maxLength(1000)),
      added: z.array(z.object({ id, after, ...itemFields })).check(z.maxLength(100)),
    }),
  ),
  'agenda.dismissNote': teamCommand(
    { en: 'Dismiss note', bn: 'সতর্কতা সরানো' },
    z.object({ id, dayId: id, itemId: z.nullable(id), kind: z.enum(noteKinds) }),
  ),
  'agenda.restoreNotes': teamCommand(
    { en: 'Show notes again', bn: 'সতর্কতা আবার দেখানো' },
    z.object({ dayId: id, ids: z.array(id).check(z.maxLength(1000)) }),
  ),
  /** All of it, or nothing; new days stand in this order behind `after`. */
  'agenda.importItems': teamCommand(
    { en: 'Import an agenda', bn: 'কর্মসূচি আনা' },
    z.object({
      workshopId: id,
      after,
      /** New ones, behind those that the workshop has. */
      categories: z.optional(
        z.array(z.object({ id, ...categoryFields })).check(z.maxLength(importLimit)),
      ),
      fields: z.optional(
        z.array(z.object({ id, ...customFieldFields })).check(z.maxLength(importLimit)),
      ),
      days: z.array(importedDay).check(
        z.maxLength(importedDays),
        z.refine((days) => days.reduce((sum, day) => sum + day.items.length, 0) <= importLimit),
      ),
    }),
  ),
  'agenda.removeItem': teamCommand({ en: 'Delete item', bn: 'বিষয় মোছা' }, byId),
  'agenda.editItems': teamCommand(
    { en: 'Edit items', bn: 'একাধিক বিষয় সম্পাদনা' },
    z.object({ ids: itemIds, patch: z.partial(z.object(itemFields)) }),
  ),
  /** They stand there in the order of `ids`. */
  'agenda.moveItems': teamCommand(
    { en: 'Move items', bn: 'একাধিক বিষয় সরানো' },
    z.object({ ids: itemIds, ...place }),
  ),
  'agenda.duplicateItems': teamCommand(
    { en: 'Duplicate items', bn: 'একাধিক বিষয়ের প্রতিলিপি' },
    z.object({
      copies: z.array(z.object({ id, copyId: id })).check(z.minLength(1), z.maxLength(mostItems)),
    }),
  ),
  'agenda.removeItems': teamCommand(
    { en: 'Delete items', bn: 'একাধিক বিষয় মোছা' },
    z.object({ ids: itemIds }),
  ),
  'agenda.addTrack': teamCommand(
    { en: 'Add track', bn: 'ধারা যোগ' },
    z.object({ id, dayId: id, after, ...trackFields }),
  ),
  'agenda.editTrack': teamCommand({ en: 'Edit track', bn: 'ধারা সম্পাদনা' }, editOf(trackFields)),
  'agenda.moveTrack': teamCommand({ en: 'Move track', bn: 'ধারা সরানো' }, z.object({ id, after })),
  'agenda.removeTrack': teamCommand({ en: 'Delete track', bn: 'ধারা মোছা' }, byId),
  /** The items are gathered where the first of them stands. */
  'agenda.addBlock': teamCommand(
    { en: 'Make block', bn: 'গুচ্ছ তৈরি' },
    z.object({ id, dayId: id, itemIds, ...blockFields }),
  ),
  'agenda.editBlock': teamCommand({ en: 'Edit block', bn: 'গুচ্ছ সম্পাদনা' }, editOf(blockFields)),
  'agenda.duplicateBlock': teamCommand(
    { en: 'Duplicate block', bn: 'গুচ্ছের প্রতিলিপি' },
    z.object({ id, copyId: id }),
  ),
  /** The items stay. */
  'agenda.dissolveBlock': teamCommand({ en: 'Dissolve block', bn: 'গুচ্ছ ভাঙা' }, byId),
  'agenda.removeBlock': teamCommand({ en: 'Delete block', bn: 'গুচ্ছ মোছা' }, byId),
  'agenda.addCategory': teamCommand(
    { en: 'Add category', bn: 'শ্রেণি যোগ' },
    z.object({ id, workshopId: id, after, ...categoryFields }),
  ),
  'agenda.editCategory': teamCommand(
    { en: 'Edit category', bn: 'শ্রেণি সম্পাদনা' },
    editOf(categoryFields),
  ),
  'agenda.moveCategory': teamCommand(
    { en: 'Move category', bn: 'শ্রেণি সরানো' },
    z.object({ id, after }),
  ),
  'agenda.removeCategory': teamCommand({ en: 'Delete category', bn: 'শ্রেণি মোছা' }, byId),
  'agenda.addCustomField': teamCommand(
    { en: 'Add field', bn: 'ঘর যোগ' },
    z.object({ id, workshopId: id, after, ...customFieldFields }),
  ),
  'agenda.editCustomField': teamCommand(
    { en: 'Edit field', bn: 'ঘর সম্পাদনা' },
    editOf(customFieldFields),
  ),
  'agenda.moveCustomField': teamCommand(
    { en: 'Move field', bn: 'ঘর সরানো' },
    z.object({ id, after }),
  ),
  'agenda.removeCustomField': teamCommand({ en: 'Delete field', bn: 'ঘর মোছা' }, byId),
  /** An empty text is none. `id` is that of the row, should there be none yet. */
  'agenda.setCustomValue': teamCommand(
    { en: 'Fill in field', bn: 'ঘর পূরণ' },
    z.object({ id, itemId: id, fieldId: id, text: paragraphs, base: paragraphs }),
  ),
  'agenda.addSpeaker': teamCommand(
    { en: 'Add speaker', bn: 'বক্তা যোগ' },
    z.object({ id, itemId: id, after, ...speakerFields }),
  ),
  'agenda.editSpeaker': teamCommand({ en: 'Edit speaker', bn: 'বক্তা সম্পাদনা' }, editOf(speakerFields)),
  'agenda.moveSpeaker': teamCommand(
    { en: 'Move speaker', bn: 'বক্তা সরানো' },
    z.object({ id, after }),
  ),
  'agenda.removeSpeaker': teamCommand({ en: 'Delete speaker', bn: 'বক্তা মোছা' }, byId),
  'agenda.addAttachment': teamCommand(
    { en: 'Add link or file', bn: 'লিংক বা ফাইল যোগ' },
    z.object({ id, itemId: id, after, ...attachmentFields, fileId: z.optional(id) }),
  ),
  'agenda.editAttachment': teamCommand(
    { en: 'Edit link or file', bn: 'লিংক বা ফাইল সম্পাদনা' },
    editOf(attachmentFields),
  ),
  'agenda.removeAttachment': teamCommand({ en: 'Delete link or file', bn: 'লিংক বা ফাইল মোছা' }, byId),
} as const;
