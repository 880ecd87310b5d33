// What stands under a tab of the action plans beside what is here: other features' sides of a plan.
import type { ReactNode } from 'react';
import type { Plan } from '../../../shared/features/action-plan/model.ts';

/** `value`: how the address names it; small letters and dashes. */
type Sheet = { readonly value: string; readonly label: string };

/** A side of one plan, such as its panel. */
export type PlanSheet = Sheet & { readonly show: (plan: Plan) => ReactNode };

/** A side of all plans together, which stands there before the first plan does. */
export type AllSheet = Sheet & { readonly show: () => ReactNode };

/** The tab of all plans; a plan's id is never this short. */
export const allPlans = 'all';
