import * as z from 'zod/mini';
import { after, byId, editOf, teamCommand } from '../../contract/command.ts';
import { id } from '../../contract/fields.ts';
import { planFields, planLineFields } from './model.ts';

export const actionPlanCommands = {
  'actionPlan.addPlan': teamCommand(
    { en: 'Add action plan', bn: 'কর্মপরিকল্পনা যোগ' },
    z.object({ id, workshopId: id, ...planFields }),
  ),
  'actionPlan.editPlan': teamCommand(
    { en: 'Edit action plan', bn: 'কর্মপরিকল্পনা সম্পাদনা' },
    editOf(planFields),
  ),
  'actionPlan.removePlan': teamCommand({ en: 'Delete action plan', bn: 'কর্মপরিকল্পনা মোছা' }, byId),
  'actionPlan.addLine': teamCommand(
    { en: 'Add action', bn: 'কাজ যোগ' },
    z.object({ id, planId: id, after, ...planLineFields }),
  ),
  'actionPlan.editLine': teamCommand({ en: 'Edit action', bn: 'কাজ সম্পাদনা' }, editOf(planLineFields)),
  'actionPlan.moveLine': teamCommand({ en: 'Move action', bn: 'কাজ সরানো' }, z.object({ id, after })),
  'actionPlan.removeLine': teamCommand({ en: 'Delete action', bn: 'কাজ মোছা' }, byId),
} as const;
