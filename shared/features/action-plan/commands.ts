import * as z from 'zod/mini';
import {
  after,
  byId,
  editOf,
  rapporteurCommand,
  teamCommand,
  withUsual,
} from '../../contract/command.ts';
import { id } from '../../contract/fields.ts';
import { lineDetails, planFields, planLineFields, planTexts } from './model.ts';
import { plainLineDetails, plainPlanTexts } from './plain.ts';

const newPlan = { ...planFields, ...withUsual(planTexts, plainPlanTexts) } as const;
const newLine = { ...planLineFields, ...withUsual(lineDetails, plainLineDetails) } as const;

export const actionPlanCommands = {
  'actionPlan.addPlan': teamCommand(
    { en: 'Add action plan', bn: 'কর্মপরিকল্পনা যোগ' },
    z.object({ id, workshopId: id, ...newPlan }),
  ),
  'actionPlan.editPlan': teamCommand(
    { en: 'Edit action plan', bn: 'কর্মপরিকল্পনা সম্পাদনা' },
    editOf({ ...planFields, groupId: z.nullable(id), caseId: z.nullable(id) }),
  ),
  'actionPlan.removePlan': teamCommand({ en: 'Delete action plan', bn: 'কর্মপরিকল্পনা মোছা' }, byId),
  'actionPlan.addLine': rapporteurCommand(
    { en: 'Add action', bn: 'কাজ যোগ' },
    z.object({ id, planId: id, after, ...newLine }),
  ),
  'actionPlan.editLine': rapporteurCommand(
    { en: 'Edit action', bn: 'কাজ সম্পাদনা' },
    editOf(planLineFields),
  ),
  'actionPlan.moveLine': rapporteurCommand(
    { en: 'Move action', bn: 'কাজ সরানো' },
    z.object({ id, after }),
  ),
  'actionPlan.removeLine': rapporteurCommand({ en: 'Delete action', bn: 'কাজ মোছা' }, byId),
} as const;
