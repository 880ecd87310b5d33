import * as z from 'zod/mini';
import { after, byId, deskCommand, editOf, teamCommand } from '../../contract/command.ts';
import { id, instant, milliseconds } from '../../contract/fields.ts';
import { auxTimer, auxTimerFields, captureFields, runSettingsFields, turn } from './model.ts';

/** What only some captures have. */
const { kind, text, ...ofSome } = captureFields;
const more = z.partial(z.object(ofSome)).shape;
/** The stretch on the clock that is meant, where tracks run beside each other; else the one started last. */
const runningId = z.optional(id);
const onClock = z.object({ workshopId: id, runningId });
const advance = z.object({ workshopId: id, runningId, entryId: id });
/** At most an hour at once. */
const by = milliseconds.check(z.gte(-36e5), z.lte(36e5));
/** None, up to a day. */
const wholeMinutes = z.int().check(z.gte(0), z.lte(1440));

export const runCommands = {
  /**
   * Starts the item named and ends what cannot run beside it: in its track, in another day, or
   * for all. `entryId` is the new stretch on the clock. `beside`: where tracks part there, the
   * first item of each other track that has not begun starts too.
   */
  'run.start': teamCommand(
    { en: 'Start item', bn: 'বিষয় শুরু' },
    z.object({ itemId: id, entryId: id, beside: z.optional(z.boolean()) }),
  ),
  'run.pause': teamCommand({ en: 'Pause', bn: 'বিরতি' }, onClock),
  'run.resume': teamCommand({ en: 'Resume', bn: 'আবার চালু' }, onClock),
  'run.addTime': teamCommand(
    { en: 'Change the time', bn: 'সময় বদল' },
    z.object({ workshopId: id, runningId, by }),
  ),
  /** From now on, so many milliseconds are left. */
  'run.setRemaining': teamCommand(
    { en: 'Set the time left', bn: 'বাকি সময় ঠিক করা' },
    z.object({ workshopId: id, runningId, left: milliseconds.check(z.gte(0), z.lte(864e5)) }),
  ),
  /** Behind what all do together, the first item of each track: see `followersOf`. */
  'run.next': teamCommand({ en: 'Next item', bn: 'পরের বিষয়' }, advance),
  'run.back': teamCommand({ en: 'Previous item', bn: 'আগের বিষয়' }, advance),
  'run.stop': teamCommand({ en: 'Stop the clock', bn: 'ঘড়ি থামানো' }, onClock),
  /** One of the repairs offered for a day at the instant `at`; `from`, `to`: minutes, 0: left out. */
  'run.applyRepair': teamCommand(
    { en: 'Repair the day', bn: 'দিনটি সামলানো' },
    z.object({
      dayId: id,
      at: instant,
      later: wholeMinutes,
      changes: z.array(z.object({ itemId: id, from: wholeMinutes, to: wholeMinutes })),
    }),
  ),
  /** `id` is the workshop's. */
  'run.editSettings': deskCommand(
    { en: 'Change bells and limits', bn: 'ঘণ্টা ও সময়সীমা বদল' },
    editOf(runSettingsFields),
  ),
  'run.addTimer': teamCommand(
    { en: 'Add timer', bn: 'টাইমার যোগ' },
    z.object({ id, workshopId: id, slot: auxTimer.shape.slot, ...auxTimerFields }),
  ),
  'run.editTimer': teamCommand({ en: 'Edit timer', bn: 'টাইমার সম্পাদনা' }, editOf(auxTimerFields)),
  /** Begins, or goes on where it was paused. */
  'run.startTimer': teamCommand({ en: 'Start timer', bn: 'টাইমার শুরু' }, byId),
  'run.pauseTimer': teamCommand({ en: 'Pause timer', bn: 'টাইমার থামানো' }, byId),
  'run.stretchTimer': teamCommand(
    { en: 'Change the timer', bn: 'টাইমারের সময় বদল' },
    z.object({ id, by }),
  ),
  'run.resetTimer': teamCommand({ en: 'Reset timer', bn: 'টাইমার প্রথম থেকে' }, byId),
  'run.removeTimer': teamCommand({ en: 'Delete timer', bn: 'টাইমার মোছা' }, byId),
  'run.addTurn': teamCommand(
    { en: 'Add speaker', bn: 'বক্তা যোগ' },
    z.object({ id, workshopId: id, runningId, name: turn.shape.name, personId: z.nullable(id) }),
  ),
  'run.moveTurn': teamCommand({ en: 'Move speaker', bn: 'বক্তা সরানো' }, z.object({ id, after })),
  /** Ends the turn of whoever speaks. */
  'run.startTurn': teamCommand(
    { en: 'Give the floor', bn: 'কথা বলতে দেওয়া' },
    z.object({ id, runningId }),
  ),
  /** Ends the turn of whoever speaks; the first who waits has the floor. */
  'run.nextTurn': teamCommand({ en: 'Next speaker', bn: 'পরের বক্তা' }, onClock),
  'run.pauseTurn': teamCommand({ en: 'Pause the speaker', bn: 'বক্তার ঘড়ি থামানো' }, byId),
  'run.resumeTurn': teamCommand({ en: 'Let the speaker go on', bn: 'বক্তার ঘড়ি আবার চালু' }, byId),
  'run.stretchTurn': teamCommand(
    { en: 'Change the speaker’s time', bn: 'বক্তার সময় বদল' },
    z.object({ id, by }),
  ),
  'run.endTurn': teamCommand({ en: 'End the turn', bn: 'বক্তব্য শেষ' }, byId),
  'run.removeTurn': teamCommand({ en: 'Remove speaker', bn: 'বক্তা বাদ' }, byId),
  /** Begins a group's turn in a report-back, and ends the one before it. */
  'run.startReport': teamCommand(
    { en: 'Start the group', bn: 'দলের উপস্থাপনা শুরু' },
    z.object({ id, itemId: id, groupId: id }),
  ),
  /** Ends the turn at hand; the next group that has had none begins as `id`, if there is one. */
  'run.nextReport': teamCommand({ en: 'Next group', bn: 'পরের দল' }, z.object({ id, itemId: id })),
  'run.pauseReport': teamCommand({ en: 'Pause the group', bn: 'দলের ঘড়ি থামানো' }, byId),
  'run.resumeReport': teamCommand({ en: 'Let the group go on', bn: 'দলের ঘড়ি আবার চালু' }, byId),
  /** Minutes more or less of the part that is on: the talk, else the questions. */
  'run.stretchReport': teamCommand(
    { en: 'Change the group’s time', bn: 'দলের সময় বদল' },
    z.object({ id, minutes: z.int().check(z.gte(-60), z.lte(60)) }),
  ),
  'run.endReport': teamCommand({ en: 'End the group’s turn', bn: 'দলের পালা শেষ' }, byId),
  'run.capture': teamCommand(
    { en: 'Capture', bn: 'টুকে রাখা' },
    z.object({
      id,
      workshopId: id,
      runningId,
      kind,
      text,
      ...more,
      fileId: z.optional(z.nullable(id)),
    }),
  ),
  'run.editCapture': teamCommand({ en: 'Edit capture', bn: 'টোকা সম্পাদনা' }, editOf(captureFields)),
  /** Makes an item of a parking-lot entry, and a line of a plan; each can be taken back. */
  'run.captureToAgenda': teamCommand(
    { en: 'Put into the agenda', bn: 'কর্মসূচিতে নেওয়া' },
    z.object({ id, itemId: id, dayId: id, after }),
  ),
  'run.captureToAction': teamCommand(
    { en: 'Put into a plan', bn: 'পরিকল্পনায় নেওয়া' },
    z.object({ id, lineId: id, planId: id }),
  ),
  'run.captureBack': teamCommand({ en: 'Back to the parking lot', bn: 'আবার পরে দেখার জন্য' }, byId),
  /** Puts an item, or a line of a plan, into the parking lot; `captureId` becomes the entry there. */
  'run.parkItem': teamCommand(
    { en: 'Park item', bn: 'বিষয়টি পরে দেখার জন্য রাখা' },
    z.object({ itemId: id, captureId: id }),
  ),
  'run.parkLine': teamCommand(
    { en: 'Park line', bn: 'লাইনটি পরে দেখার জন্য রাখা' },
    z.object({ lineId: id, captureId: id }),
  ),
  'run.removeCapture': teamCommand({ en: 'Delete capture', bn: 'টোকা মোছা' }, byId),
} as const;
