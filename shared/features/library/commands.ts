import * as z from 'zod/mini';
import { languages } from '../../contract/catalogue.ts';
import { after, byId, deskCommand, editOf } from '../../contract/command.ts';
import { id, line } from '../../contract/fields.ts';
import { samples, templates } from './kinds.ts';
import { fileFields, rowsByTable } from './model.ts';

/** More than the items of the longest workshop. */
const itemIds = z.array(id).check(z.minLength(1), z.maxLength(2000));

export const libraryCommands = {
  /** `id` becomes the new workshop's. */
  'library.create': deskCommand(
    { en: 'New workshop', bn: 'নতুন কর্মশালা' },
    z.object({ id, template: z.enum(templates), language: z.enum(languages), title: line }),
    'home',
  ),
  'library.addSample': deskCommand(
    { en: 'Add sample', bn: 'নমুনা যোগ' },
    z.object({ id, sample: z.enum(samples) }),
    'home',
  ),
  /** Brings in the rows of a `.uthan` file; where its workshop is here already, as a copy. */
  'library.restore': deskCommand(
    { en: 'Open file', bn: 'ফাইল খোলা' },
    z.object({ id, rows: rowsByTable }),
    'home',
  ),
  /** A file whose content was brought in before. Refuses with `gone` where it was not. */
  'library.addFile': deskCommand(
    { en: 'Add file', bn: 'ফাইল যোগ' },
    z.object({ id, workshopId: id, ...fileFields }),
  ),
  'library.removeFile': deskCommand({ en: 'Delete file', bn: 'ফাইল মোছা' }, byId),
  /** Keeps a workshop's plan, without what happened in it, to begin others from. */
  'library.saveTemplate': deskCommand(
    { en: 'Save as template', bn: 'ছক হিসেবে রাখা' },
    z.object({ id, workshopId: id, title: line }),
    'home',
  ),
  /** Keeps items of a plan, in the order given, to be put into other plans. */
  'library.saveBlock': deskCommand(
    { en: 'Save as block', bn: 'ব্লক হিসেবে রাখা' },
    z.object({ id, itemIds, title: line }),
    'home',
  ),
  /** `id` becomes the new workshop's. */
  'library.createFrom': deskCommand(
    { en: 'New workshop', bn: 'নতুন কর্মশালা' },
    z.object({ id, templateId: id }),
    'home',
  ),
  'library.rename': deskCommand({ en: 'Rename', bn: 'নাম বদল' }, editOf({ title: line }), 'home'),
  /** Copies items, of this workshop or of any other, in the order given. */
  'library.copyItems': deskCommand(
    { en: 'Copy items', bn: 'বিষয় কপি' },
    z.object({ itemIds, dayId: id, after }),
  ),
} as const;
