import * as z from 'zod/mini';
import { after, byId, editOf, teamCommand, withUsual } from '../../contract/command.ts';
import { id, line, paragraphs } from '../../contract/fields.ts';
import { importLimit } from '../../contract/limits.ts';
import { tableLimits } from '../../contract/table-file.ts';
import { dayHalves } from './kinds.ts';
import {
  askedFields,
  peopleSettingsFields,
  personFieldFields,
  personFields,
  signerFields,
} from './model.ts';
import { unasked } from './plain.ts';

/** Who comes in need not say what nobody asked for. */
const newPerson = { ...personFields, ...withUsual(askedFields, unasked) } as const;

const somebody = z.array(id).check(z.minLength(1), z.maxLength(importLimit));
/** The most fields of its own that a list can bring along: as many as a table has columns. */
const fieldLimit = tableLimits.columns;

const value = { id, fieldId: id, text: paragraphs } as const;
const valuesOf = <S extends z.ZodMiniType>(each: S) =>
  z.optional(z.array(each).check(z.maxLength(fieldLimit)));

export const peopleCommands = {
  'people.add': teamCommand(
    { en: 'Add person', bn: 'ব্যক্তি যোগ' },
    z.object({ id, workshopId: id, ...newPerson }),
  ),
  'people.edit': teamCommand({ en: 'Edit person', bn: 'ব্যক্তি সম্পাদনা' }, editOf(personFields)),
  'people.remove': teamCommand({ en: 'Delete person', bn: 'ব্যক্তি মোছা' }, byId),
  /**
   * A list, all of it or nothing: fields that the workshop has not got yet, people who are new, and
   * what is taken over of those who are there.
   */
  'people.import': teamCommand(
    { en: 'Import people', bn: 'অংশগ্রহণকারীর তালিকা আনা' },
    z.object({
      workshopId: id,
      fields: z.optional(
        z.array(z.object({ id, ...personFieldFields })).check(z.maxLength(fieldLimit)),
      ),
      people: z
        .array(z.object({ id, ...newPerson, values: valuesOf(z.object(value)) }))
        .check(z.maxLength(importLimit)),
      merges: z.optional(
        z
          .array(
            z.object({
              ...editOf(personFields).shape,
              values: valuesOf(z.object({ ...value, base: paragraphs })),
            }),
          )
          .check(z.maxLength(importLimit)),
      ),
    }),
  ),
  'people.setPresent': teamCommand(
    { en: 'Mark attendance', bn: 'উপস্থিতি চিহ্নিত' },
    z.object({ ids: somebody, present: z.boolean() }),
  ),
  /** Attendance of a day, or of half of it, as it is ticked at the desk or read from paper. */
  'people.tick': teamCommand(
    { en: 'Tick attendance', bn: 'হাজিরা চিহ্নিত' },
    z.object({
      dayId: id,
      half: z.enum(dayHalves),
      personIds: somebody,
      on: z.boolean(),
      source: z.enum(['desk', 'paper']),
    }),
  ),
  'people.tag': teamCommand(
    { en: 'Tag people', bn: 'ট্যাগ' },
    z.object({
      ids: somebody,
      tag: line.check(z.regex(/^[^,\n]*[^,\s][^,\n]*$/), z.maxLength(60)),
      on: z.boolean(),
    }),
  ),
  'people.editSettings': teamCommand(
    { en: 'Edit settings of people', bn: 'অংশগ্রহণকারীর সেটিংস সম্পাদনা' },
    editOf(peopleSettingsFields),
  ),
  'people.addField': teamCommand(
    { en: 'Add field', bn: 'ঘর যোগ' },
    z.object({ id, workshopId: id, after, ...personFieldFields }),
  ),
  'people.editField': teamCommand({ en: 'Edit field', bn: 'ঘর সম্পাদনা' }, editOf(personFieldFields)),
  'people.moveField': teamCommand({ en: 'Move field', bn: 'ঘর সরানো' }, z.object({ id, after })),
  'people.removeField': teamCommand({ en: 'Delete field', bn: 'ঘর মোছা' }, byId),
  /** An empty text is none. `id` is that of the row, should there be none yet. */
  'people.setValue': teamCommand(
    { en: 'Fill in field', bn: 'ঘর পূরণ' },
    z.object({ id, personId: id, fieldId: id, text: paragraphs, base: paragraphs }),
  ),
  'people.addSigner': teamCommand(
    { en: 'Add signer', bn: 'স্বাক্ষরকারী যোগ' },
    z.object({ id, workshopId: id, ...signerFields }),
  ),
  'people.editSigner': teamCommand(
    { en: 'Edit signer', bn: 'স্বাক্ষরকারী সম্পাদনা' },
    editOf({ ...signerFields, fileId: z.nullable(id) }),
  ),
  'people.moveSigner': teamCommand(
    { en: 'Move signer', bn: 'স্বাক্ষরকারী সরানো' },
    z.object({ id, after }),
  ),
  'people.removeSigner': teamCommand({ en: 'Delete signer', bn: 'স্বাক্ষরকারী মোছা' }, byId),
} as const;
