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
import {
  budgetItemFields,
  lineDetails,
  planFields,
  planLineFields,
  planSettingsFields,
  planTexts,
} from './model.ts';
import { plainLineDetails, plainPlanTexts } from './plain.ts';
import { versionFields } from './version-model.ts';

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
  /** As far as the group that draws it up may go: whose plan it is stays the desk's to say. */
  'actionPlan.writePlan': rapporteurCommand(
    { en: 'Write action plan', bn: 'কর্মপরিকল্পনা লেখা' },
    editOf(planFields),
  ),
  'actionPlan.removePlan': teamCommand({ en: 'Delete action plan', bn: 'কর্মপরিকল্পনা মোছা' }, byId),
  'actionPlan.linkCard': teamCommand(
    { en: 'Link card to plan', bn: 'পরিকল্পনার সঙ্গে কার্ড জোড়া' },
    z.object({ id, planId: id, cardId: id }),
  ),
  'actionPlan.unlinkCard': teamCommand(
    { en: 'Unlink card from plan', bn: 'পরিকল্পনা থেকে কার্ড খোলা' },
    byId,
  ),
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
  'actionPlan.addBudgetItem': rapporteurCommand(
    { en: 'Add budget item', bn: 'বাজেটের খাত যোগ' },
    z.object({ id, planId: id, ...budgetItemFields }),
  ),
  'actionPlan.editBudgetItem': rapporteurCommand(
    { en: 'Edit budget item', bn: 'বাজেটের খাত সম্পাদনা' },
    editOf(budgetItemFields),
  ),
  'actionPlan.removeBudgetItem': rapporteurCommand(
    { en: 'Delete budget item', bn: 'বাজেটের খাত মোছা' },
    byId,
  ),
  'actionPlan.editSettings': teamCommand(
    { en: 'Edit settings of plans', bn: 'পরিকল্পনার সেটিং সম্পাদনা' },
    editOf(planSettingsFields),
  ),
  'actionPlan.keepVersion': teamCommand(
    { en: 'Keep version of plan', bn: 'পরিকল্পনার সংস্করণ রাখা' },
    z.object({ id, planId: id, ...versionFields }),
  ),
  'actionPlan.editVersion': teamCommand(
    { en: 'Edit version of plan', bn: 'পরিকল্পনার সংস্করণ সম্পাদনা' },
    editOf(versionFields),
  ),
  'actionPlan.bringBack': teamCommand(
    { en: 'Bring back version of plan', bn: 'পরিকল্পনার সংস্করণ ফেরানো' },
    byId,
  ),
  'actionPlan.removeVersion': teamCommand(
    { en: 'Delete version of plan', bn: 'পরিকল্পনার সংস্করণ মোছা' },
    byId,
  ),
} as const;
