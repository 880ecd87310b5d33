import * as z from 'zod/mini';
import { after, byId, deskCommand, editOf } from '../../contract/command.ts';
import { id, line, milliseconds } from '../../contract/fields.ts';
import { groupLimit } from './limits.ts';
import { arrangementFields, groupFields } from './model.ts';

const newGroup = z.object({ id, name: line });
const byArrangement = z.object({ arrangementId: id });

export const groupsCommands = {
  'groups.addArrangement': deskCommand(
    { en: 'Add arrangement', bn: 'বিন্যাস যোগ' },
    z.object({ id, workshopId: id, ...arrangementFields }),
  ),
  'groups.editArrangement': deskCommand(
    { en: 'Rename arrangement', bn: 'বিন্যাসের নাম বদল' },
    editOf(arrangementFields),
  ),
  'groups.removeArrangement': deskCommand({ en: 'Delete arrangement', bn: 'বিন্যাস মোছা' }, byId),
  'groups.addGroups': deskCommand(
    { en: 'Add groups', bn: 'দল যোগ' },
    z.object({
      arrangementId: id,
      groups: z.array(newGroup).check(z.minLength(1), z.maxLength(groupLimit)),
    }),
  ),
  'groups.editGroup': deskCommand({ en: 'Edit group', bn: 'দল সম্পাদনা' }, editOf(groupFields)),
  'groups.removeGroup': deskCommand({ en: 'Delete group', bn: 'দল মোছা' }, byId),
  /** Deals the people named into the arrangement's groups; whoever was in them is dealt anew. */
  'groups.deal': deskCommand(
    { en: 'Deal groups', bn: 'দলে ভাগ' },
    z.object({
      arrangementId: id,
      personIds: z.array(id).check(z.maxLength(5000)),
      seed: z.int().check(z.gte(0)),
    }),
  ),
  /** Puts a person into a group behind another; `groupId` null takes them out. */
  'groups.place': deskCommand(
    { en: 'Move person', bn: 'ব্যক্তি সরানো' },
    z.object({ arrangementId: id, personId: id, groupId: z.nullable(id), after }),
  ),
  'groups.startTimer': deskCommand(
    { en: 'Start group clock', bn: 'দলের ঘড়ি চালু' },
    z.object({
      id,
      arrangementId: id,
      duration: milliseconds.check(z.gte(1000), z.lte(864e5)),
      warning: milliseconds.check(z.gte(0), z.lte(864e5)),
    }),
  ),
  'groups.pauseTimer': deskCommand(
    { en: 'Pause group clock', bn: 'দলের ঘড়ি বিরতি' },
    byArrangement,
  ),
  'groups.resumeTimer': deskCommand(
    { en: 'Resume group clock', bn: 'দলের ঘড়ি আবার চালু' },
    byArrangement,
  ),
  'groups.addTime': deskCommand(
    { en: 'Change group time', bn: 'দলের সময় বদল' },
    z.object({ arrangementId: id, by: milliseconds.check(z.gte(-36e5), z.lte(36e5)) }),
  ),
  'groups.stopTimer': deskCommand(
    { en: 'Clear group clock', bn: 'দলের ঘড়ি তুলে নেওয়া' },
    byArrangement,
  ),
} as const;
