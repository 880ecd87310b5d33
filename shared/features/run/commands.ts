import * as z from 'zod/mini';
import { byId, byWorkshop, deskCommand, editOf } from '../../contract/command.ts';
import { id, milliseconds } from '../../contract/fields.ts';
import { captureFields } from './model.ts';

/** What only some captures have. */
const { kind, text, ...ofSome } = captureFields;
const more = z.partial(z.object(ofSome)).shape;
const advance = z.object({ workshopId: id, entryId: id });

export const runCommands = {
  /** Ends what runs and starts the item named; `entryId` is the new stretch on the clock. */
  'run.start': deskCommand(
    { en: 'Start item', bn: 'বিষয় শুরু' },
    z.object({ itemId: id, entryId: id }),
  ),
  'run.pause': deskCommand({ en: 'Pause', bn: 'বিরতি' }, byWorkshop),
  'run.resume': deskCommand({ en: 'Resume', bn: 'আবার চালু' }, byWorkshop),
  'run.addTime': deskCommand(
    { en: 'Change the time', bn: 'সময় বদল' },
    z.object({ workshopId: id, by: milliseconds.check(z.gte(-36e5), z.lte(36e5)) }),
  ),
  'run.next': deskCommand({ en: 'Next item', bn: 'পরের বিষয়' }, advance),
  'run.back': deskCommand({ en: 'Previous item', bn: 'আগের বিষয়' }, advance),
  'run.stop': deskCommand({ en: 'Stop the clock', bn: 'ঘড়ি থামানো' }, byWorkshop),
  'run.capture': deskCommand(
    { en: 'Capture', bn: 'টুকে রাখা' },
    z.object({ id, workshopId: id, kind, text, ...more }),
  ),
  'run.editCapture': deskCommand({ en: 'Edit capture', bn: 'টোকা সম্পাদনা' }, editOf(captureFields)),
  'run.removeCapture': deskCommand({ en: 'Delete capture', bn: 'টোকা মোছা' }, byId),
} as const;
