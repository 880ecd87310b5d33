import * as z from 'zod/mini';
import { byId, editOf, teamCommand, withUsual } from '../../contract/command.ts';
import { id } from '../../contract/fields.ts';
import { importLimit } from '../../contract/limits.ts';
import { askedFields, personFields } from './model.ts';
import { unasked } from './plain.ts';

/** Who comes in need not say what nobody asked for. */
const newPerson = { ...personFields, ...withUsual(askedFields, unasked) } as const;

export const peopleCommands = {
  'people.add': teamCommand(
    { en: 'Add person', bn: 'ব্যক্তি যোগ' },
    z.object({ id, workshopId: id, ...newPerson }),
  ),
  'people.edit': teamCommand({ en: 'Edit person', bn: 'ব্যক্তি সম্পাদনা' }, editOf(personFields)),
  'people.remove': teamCommand({ en: 'Delete person', bn: 'ব্যক্তি মোছা' }, byId),
  'people.import': teamCommand(
    { en: 'Import people', bn: 'অংশগ্রহণকারীর তালিকা আনা' },
    z.object({
      workshopId: id,
      people: z.array(z.object({ id, ...newPerson })).check(z.maxLength(importLimit)),
    }),
  ),
  'people.setPresent': teamCommand(
    { en: 'Mark attendance', bn: 'উপস্থিতি চিহ্নিত' },
    z.object({
      ids: z.array(id).check(z.minLength(1), z.maxLength(importLimit)),
      present: z.boolean(),
    }),
  ),
} as const;
