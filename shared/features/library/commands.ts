import * as z from 'zod/mini';
import { languages } from '../../contract/catalogue.ts';
import { byId, deskCommand } from '../../contract/command.ts';
import { id, line } from '../../contract/fields.ts';
import { fileFields, rowsByTable, samples, templates } from './model.ts';

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
} as const;
