import * as z from 'zod/mini';
import { after, byId, byWorkshop, deskCommand, editOf } from '../../contract/command.ts';
import { id, instant, milliseconds } from '../../contract/fields.ts';
import { captureFields } from './model.ts';

/** What only some captures have. */
const { kind, text, ...ofSome } = captureFields;
const more = z.partial(z.object(ofSome)).shape;
const advance = z.object({ workshopId: id, entryId: id });
/** None, up to a day. */
const wholeMinutes = z.int().check(z.gte(0), z.lte(1440));

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
  /** One of the repairs offered for a day at the instant `at`; `from`, `to`: minutes, 0: left out. */
  'run.applyRepair': deskCommand(
    { en: 'Repair the day', bn: 'দিনটি সামলানো' },
    z.object({
      dayId: id,
      at: instant,
      later: wholeMinutes,
      changes: z.array(z.object({ itemId: id, from: wholeMinutes, to: wholeMinutes })),
    }),
  ),
  'run.capture': deskCommand(
    { en: 'Capture', bn: 'টুকে রাখা' },
    z.object({ id, workshopId: id, kind, text, ...more, fileId: z.optional(z.nullable(id)) }),
  ),
  'run.editCapture': deskCommand({ en: 'Edit capture', bn: 'টোকা সম্পাদনা' }, editOf(captureFields)),
  /** Makes an item of a parking-lot entry, and a line of a plan; each can be taken back. */
  'run.captureToAgenda': deskCommand(
    { en: 'Put into the agenda', bn: 'কর্মসূচিতে নেওয়া' },
    z.object({ id, itemId: id, dayId: id, after }),
  ),
  'run.captureToAction': deskCommand(
    { en: 'Put into a plan', bn: 'পরিকল্পনায় নেওয়া' },
    z.object({ id, lineId: id, planId: id }),
  ),
  'run.captureBack': deskCommand({ en: 'Back to the parking lot', bn: 'আবার পরে দেখার জন্য' }, byId),
  /** Puts an item, or a line of a plan, into the parking lot; `captureId` becomes the entry there. */
  'run.parkItem': deskCommand(
    { en: 'Park item', bn: 'বিষয়টি পরে দেখার জন্য রাখা' },
    z.object({ itemId: id, captureId: id }),
  ),
  'run.parkLine': deskCommand(
    { en: 'Park line', bn: 'লাইনটি পরে দেখার জন্য রাখা' },
    z.object({ lineId: id, captureId: id }),
  ),
  'run.removeCapture': deskCommand({ en: 'Delete capture', bn: 'টোকা মোছা' }, byId),
} as const;
