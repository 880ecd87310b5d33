import * as z from 'zod/mini';
import { languages } from '../../contract/catalogue.ts';
import { after, byId, editOf, teamCommand } from '../../contract/command.ts';
import { id } from '../../contract/fields.ts';
import {
  criterionFields,
  panelCommentFields,
  panellistFields,
  panelScore,
  panelSettingsFields,
} from './model.ts';

const someone = z.nullable(id);
const nullablePoints = z.nullable(panelScore.shape.points);

export const panelCommands = {
  /** `id` is the workshop's. */
  'panel.editSettings': teamCommand(
    { en: 'Change the panel', bn: 'প্যানেলের নিয়ম বদল' },
    editOf(panelSettingsFields),
  ),
  'panel.addPanellist': teamCommand(
    { en: 'Add panellist', bn: 'প্যানেল সদস্য যোগ' },
    z.object({ id, workshopId: id, after, ...panellistFields }),
  ),
  'panel.editPanellist': teamCommand(
    { en: 'Edit panellist', bn: 'প্যানেল সদস্য সম্পাদনা' },
    editOf(panellistFields),
  ),
  'panel.movePanellist': teamCommand(
    { en: 'Move panellist', bn: 'প্যানেল সদস্য সরানো' },
    z.object({ id, after }),
  ),
  'panel.removePanellist': teamCommand({ en: 'Remove panellist', bn: 'প্যানেল সদস্য বাদ' }, byId),
  /** Puts the lines of the 26-point rubric behind those that are there. */
  'panel.addRubric': teamCommand(
    { en: 'Take the 26-point rubric', bn: '২৬ নম্বরের ছক নেওয়া' },
    z.object({ workshopId: id, language: z.enum(languages) }),
  ),
  'panel.addCriterion': teamCommand(
    { en: 'Add criterion', bn: 'মাপকাঠি যোগ' },
    z.object({ id, workshopId: id, after, ...criterionFields }),
  ),
  'panel.editCriterion': teamCommand(
    { en: 'Edit criterion', bn: 'মাপকাঠি সম্পাদনা' },
    editOf(criterionFields),
  ),
  'panel.moveCriterion': teamCommand(
    { en: 'Move criterion', bn: 'মাপকাঠি সরানো' },
    z.object({ id, after }),
  ),
  'panel.removeCriterion': teamCommand({ en: 'Delete criterion', bn: 'মাপকাঠি মোছা' }, byId),
  /**
   * Points for one criterion of a plan; without a panellist, the team's own. null takes them away.
   * `id` becomes the row's where there is none yet; `base` is what the change was based on.
   */
  'panel.score': teamCommand(
    { en: 'Give points', bn: 'নম্বর দেওয়া' },
    z.object({
      id,
      planId: id,
      criterionId: id,
      panellistId: someone,
      points: nullablePoints,
      base: nullablePoints,
    }),
  ),
  'panel.addComment': teamCommand(
    { en: 'Add comment', bn: 'মন্তব্য যোগ' },
    z.object({ id, planId: id, after, panellistId: someone, text: panelCommentFields.text }),
  ),
  'panel.editComment': teamCommand(
    { en: 'Edit comment', bn: 'মন্তব্য সম্পাদনা' },
    editOf({ ...panelCommentFields, panellistId: someone }),
  ),
  'panel.moveComment': teamCommand(
    { en: 'Move comment', bn: 'মন্তব্য সরানো' },
    z.object({ id, after }),
  ),
  'panel.removeComment': teamCommand({ en: 'Delete comment', bn: 'মন্তব্য মোছা' }, byId),
  /** Begins a plan's time before the panel, as long as the item says, and ends the one before it. */
  'panel.startSlot': teamCommand(
    { en: 'Start the plan', bn: 'পরিকল্পনার উপস্থাপনা শুরু' },
    z.object({ id, planId: id, itemId: someone }),
  ),
  'panel.pauseSlot': teamCommand({ en: 'Pause the plan', bn: 'পরিকল্পনার ঘড়ি থামানো' }, byId),
  'panel.resumeSlot': teamCommand({ en: 'Let the plan go on', bn: 'পরিকল্পনার ঘড়ি আবার চালু' }, byId),
  /** Minutes more or less of the part that is on: the presentation, else the discussion. */
  'panel.stretchSlot': teamCommand(
    { en: 'Change the plan’s time', bn: 'পরিকল্পনার সময় বদল' },
    z.object({ id, minutes: z.int().check(z.gte(-60), z.lte(60)) }),
  ),
  'panel.endSlot': teamCommand({ en: 'End the plan’s time', bn: 'পরিকল্পনার সময় শেষ' }, byId),
} as const;
