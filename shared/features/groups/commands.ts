import * as z from 'zod/mini';
import { after, byId, editOf, rapporteurCommand, teamCommand } from '../../contract/command.ts';
import { id, line, milliseconds } from '../../contract/fields.ts';
import { bondKinds, groupRoles } from './kinds.ts';
import { groupLimit, roundLimit } from './limits.ts';
import { arrangementFields, groupFields, groupReportFields, round, rounds } from './model.ts';

const newGroup = z.object({ id, name: line });
const inArrangement = { arrangementId: id };
const persons = z.array(id).check(z.maxLength(5000));

/** Who sits where: whole rounds, in which whoever is not named sits in no group. */
const seats = z.object({
  ...inArrangement,
  rounds: z
    .array(
      z.object({
        round,
        groups: z
          .array(z.object({ groupId: id, personIds: persons }))
          .check(z.maxLength(groupLimit)),
      }),
    )
    .check(z.minLength(1), z.maxLength(roundLimit)),
});

/** Which clocks: that of one group; null: every clock of the arrangement. */
const clocks = z.object({ ...inArrangement, groupId: z.nullable(id) });
const timeGiven = {
  duration: milliseconds.check(z.gte(1000), z.lte(864e5)),
  warning: milliseconds.check(z.gte(0), z.lte(864e5)),
};

export const groupsCommands = {
  'groups.addArrangement': teamCommand(
    { en: 'Add arrangement', bn: 'বিন্যাস যোগ' },
    z.object({ id, workshopId: id, title: line }),
  ),
  /** With its groups, seats, absences and wishes; what was held there is open in the copy. */
  'groups.copyArrangement': teamCommand(
    { en: 'Copy arrangement', bn: 'বিন্যাসের অনুলিপি' },
    z.object({ id, ...inArrangement, title: line }),
  ),
  'groups.editArrangement': teamCommand(
    { en: 'Edit arrangement', bn: 'বিন্যাস সম্পাদনা' },
    editOf(arrangementFields),
  ),
  'groups.removeArrangement': teamCommand({ en: 'Delete arrangement', bn: 'বিন্যাস মোছা' }, byId),
  /** What rounds there are no longer takes who sat or was absent there with it. */
  'groups.setRounds': teamCommand(
    { en: 'Change number of rounds', bn: 'পর্বের সংখ্যা বদল' },
    z.object({ ...inArrangement, rounds }),
  ),
  /** Makes a round the one that is on; those before it are held, those behind it are not. */
  'groups.goToRound': teamCommand(
    { en: 'Go to round', bn: 'পর্বে যাওয়া' },
    z.object({ ...inArrangement, round }),
  ),
  'groups.addGroups': teamCommand(
    { en: 'Add groups', bn: 'দল যোগ' },
    z.object({
      ...inArrangement,
      groups: z.array(newGroup).check(z.minLength(1), z.maxLength(groupLimit)),
    }),
  ),
  'groups.editGroup': teamCommand({ en: 'Edit group', bn: 'দল সম্পাদনা' }, editOf(groupFields)),
  /** Puts a group behind another; null: first. They report back in this order. */
  'groups.moveGroup': teamCommand(
    { en: 'Move group', bn: 'দলের ক্রম বদল' },
    z.object({ id, after }),
  ),
  /** All groups of an arrangement in another order. */
  'groups.orderGroups': teamCommand(
    { en: 'Order groups', bn: 'দলগুলোর ক্রম বদল' },
    z.object({ ...inArrangement, groupIds: z.array(id).check(z.maxLength(groupLimit)) }),
  ),
  'groups.lock': teamCommand(
    { en: 'Lock or unlock group', bn: 'দল আটকানো বা ছাড়া' },
    z.object({ id, on: z.boolean() }),
  ),
  /** What a group reports back; `id` is the group's. */
  'groups.editReport': rapporteurCommand(
    { en: 'Edit group report', bn: 'দলের প্রতিবেদন সম্পাদনা' },
    editOf(groupReportFields),
  ),
  'groups.removeGroup': teamCommand({ en: 'Delete group', bn: 'দল মোছা' }, byId),
  'groups.seat': teamCommand({ en: 'Deal groups', bn: 'দলে ভাগ' }, seats),
  /** The same as `groups.seat`, after people have come late or stayed away. */
  'groups.repairSeats': teamCommand({ en: 'Repair groups', bn: 'দল ঠিক করা' }, seats),
  /** Puts a person into a group behind another member; `groupId` null takes them out. */
  'groups.place': teamCommand(
    { en: 'Move person', bn: 'ব্যক্তি সরানো' },
    z.object({ ...inArrangement, round, personId: id, groupId: z.nullable(id), after }),
  ),
  'groups.swap': teamCommand(
    { en: 'Swap two people', bn: 'দুজনের জায়গা বদল' },
    z.object({ ...inArrangement, round, personId: id, otherId: id }),
  ),
  /**
   * Keeps a person in a group, bringing them there first, or lets them go.
   * `round` null: in every round that was not held.
   */
  'groups.pin': teamCommand(
    { en: 'Pin or unpin person', bn: 'ব্যক্তিকে ধরে রাখা বা ছাড়া' },
    z.object({
      ...inArrangement,
      personId: id,
      groupId: id,
      round: z.nullable(round),
      on: z.boolean(),
    }),
  ),
  /** Whoever had the role in that group and round gives it up. */
  'groups.setRole': teamCommand(
    { en: 'Give or take role', bn: 'দায়িত্ব দেওয়া বা নেওয়া' },
    z.object({ membershipId: id, role: z.enum(groupRoles), on: z.boolean() }),
  ),
  /** All roles of the rounds that were not held: those named, and no others. */
  'groups.setRoles': teamCommand(
    { en: 'Deal roles', bn: 'দায়িত্ব ভাগ' },
    z.object({
      ...inArrangement,
      roles: z
        .array(z.object({ round, groupId: id, personId: id, role: z.enum(groupRoles) }))
        .check(z.maxLength(roundLimit * groupLimit * groupRoles.length)),
    }),
  ),
  /** Two people have one bond at most: a new one takes the other's place. */
  'groups.bond': teamCommand(
    { en: 'Keep people together or apart', bn: 'মানুষ একসঙ্গে বা আলাদা রাখা' },
    z.object({
      workshopId: id,
      kind: z.enum(bondKinds),
      pairs: z
        .array(z.object({ personId: id, otherId: id }))
        .check(z.minLength(1), z.maxLength(1000)),
    }),
  ),
  'groups.unbond': teamCommand(
    { en: 'Let people part or meet', bn: 'একসঙ্গে বা আলাদা রাখা বাদ' },
    z.object({ workshopId: id, ids: z.array(id).check(z.minLength(1), z.maxLength(1000)) }),
  ),
  'groups.setAbsent': teamCommand(
    { en: 'Change who is dealt in a round', bn: 'পর্বে কারা থাকবেন বদল' },
    z.object({ ...inArrangement, round, personId: id, absent: z.boolean() }),
  ),
  /** The groups that a person wishes for, the dearest first; none takes their wishes away. */
  'groups.setChoices': teamCommand(
    { en: 'Change wishes', bn: 'পছন্দ বদল' },
    z.object({
      ...inArrangement,
      personId: id,
      groupIds: z.array(id).check(z.maxLength(groupLimit)),
    }),
  ),
  /** A clock for all groups takes the place of every clock there was; a group's, of its own. */
  'groups.startTimer': teamCommand(
    { en: 'Start group clock', bn: 'দলের ঘড়ি চালু' },
    z.object({ id, ...inArrangement, groupId: z.nullable(id), ...timeGiven }),
  ),
  /** A clock for each of these groups, in the place of every clock there was. */
  'groups.startTimers': teamCommand(
    { en: 'Start group clocks', bn: 'দলগুলোর ঘড়ি চালু' },
    z.object({
      ...inArrangement,
      timers: z
        .array(z.object({ id, groupId: id, ...timeGiven }))
        .check(z.minLength(1), z.maxLength(groupLimit)),
    }),
  ),
  'groups.pauseTimer': teamCommand({ en: 'Pause group clock', bn: 'দলের ঘড়ি বিরতি' }, clocks),
  'groups.resumeTimer': teamCommand({ en: 'Resume group clock', bn: 'দলের ঘড়ি আবার চালু' }, clocks),
  'groups.addTime': teamCommand(
    { en: 'Change group time', bn: 'দলের সময় বদল' },
    z.object({ ...clocks.shape, by: milliseconds.check(z.gte(-36e5), z.lte(36e5)) }),
  ),
  'groups.stopTimer': teamCommand({ en: 'Clear group clock', bn: 'দলের ঘড়ি তুলে নেওয়া' }, clocks),
} as const;
