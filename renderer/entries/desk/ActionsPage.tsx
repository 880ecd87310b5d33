import { ActionsScreen } from '../../features/action-plan/ActionsScreen.tsx';
import type { AllSheet, PlanSheet } from '../../features/action-plan/sheets.ts';

/** The action plans, with what other features have to say of one of them and of all. */
export function ActionsPage() {
  const planSheets: readonly PlanSheet[] = [];
  const allSheets: readonly AllSheet[] = [];
  return <ActionsScreen planSheets={planSheets} allSheets={allSheets} />;
}
