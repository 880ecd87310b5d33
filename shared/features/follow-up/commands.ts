import * as z from 'zod/mini';
import { byId, deskCommand, editOf, teamCommand } from '../../contract/command.ts';
import { id, line } from '../../contract/fields.ts';
import { planLine } from '../action-plan/model.ts';
import { followUpFields, lineUpdate } from './model.ts';

const { activity, responsible, due, status, percent, comment, evidence, support } = planLine.shape;
/** What a pack can change of a line. */
const packFields = { activity, responsible, due, status, percent, comment, evidence, support };
const somePackFields = z.partial(z.object(packFields));
const told = { status, percent, comment, evidence, byName: lineUpdate.shape.byName };

/** More than the lines of the largest workshop. */
const mostLines = z.maxLength(2000);

export const followUpCommands = {
  'followUp.addDates': teamCommand(
    { en: 'Add follow-up dates', bn: 'পর্যালোচনার তারিখ যোগ' },
    z.object({
      workshopId: id,
      dates: z.array(z.object({ id, ...followUpFields })).check(z.minLength(1), z.maxLength(50)),
    }),
  ),
  'followUp.editDate': teamCommand(
    { en: 'Edit follow-up date', bn: 'পর্যালোচনার তারিখ সম্পাদনা' },
    editOf(followUpFields),
  ),
  'followUp.removeDate': teamCommand(
    { en: 'Delete follow-up date', bn: 'পর্যালোচনার তারিখ মোছা' },
    byId,
  ),
  /**
   * How a line stands on a date. `id` becomes the row's where nothing was told for that date yet.
   * The line itself follows, unless something was told for a later date.
   */
  'followUp.tell': teamCommand(
    { en: 'Say how an action stands', bn: 'কাজের অবস্থা লেখা' },
    z.object({ id, lineId: id, followUpId: id, ...told }),
  ),
  'followUp.removeUpdate': teamCommand({ en: 'Take an update back', bn: 'কাজের অবস্থা মোছা' }, byId),
  /**
   * Takes what was chosen of packs that came back. Each line has its update, also where nothing of
   * it changed; `base` is what the change was based on.
   */
  'followUp.merge': teamCommand(
    { en: 'Take what came back', bn: 'ফেরত আসা তথ্য নেওয়া' },
    z.object({
      workshopId: id,
      followUpId: z.nullable(id),
      lines: z
        .array(
          z.object({
            updateId: id,
            lineId: id,
            byName: line,
            patch: somePackFields,
            base: somePackFields,
          }),
        )
        .check(mostLines),
      added: z
        .array(z.object({ id, updateId: id, planId: id, byName: line, values: somePackFields }))
        .check(mostLines),
    }),
  ),
  /** Makes a workshop that looks at the open lines of this one; `id` becomes its id. */
  'followUp.carry': deskCommand(
    { en: 'New follow-up workshop', bn: 'নতুন পর্যালোচনা কর্মশালা' },
    z.object({ id, workshopId: id }),
    'home',
  ),
} as const;
