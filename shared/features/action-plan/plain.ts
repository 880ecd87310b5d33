// A plan, and a line of one, of which nothing is said yet.
import type { Plan, PlanLine, PlanSettings } from './model.ts';

export const plainPlanTexts = {
  type: '',
  team: '',
  problem: '',
  objective: '',
  novelty: '',
  users: '',
  stakeholders: '',
  fit: '',
  sustainability: '',
  risks: '',
} as const satisfies Partial<Plan>;

export const plainLineDetails = {
  objective: '',
  steps: '',
  partners: '',
  location: '',
  cost: null,
  costSource: '',
  baseline: '',
  target: '',
  verification: '',
  risk: '',
  mitigation: '',
  support: '',
  approval: '',
  percent: 0,
  comment: '',
  evidence: '',
} as const satisfies Partial<PlanLine>;

export const plainLine = {
  activity: '',
  responsible: '',
  organisation: '',
  start: '',
  due: '',
  resources: '',
  indicator: '',
  status: 'not-started',
  ...plainLineDetails,
} as const satisfies Partial<PlanLine>;

/** A new line, of which nothing is said but what is handed on. */
export function newLine(id: string) {
  return { ...plainLine, id, key: id, updatedAt: null } as const;
}

/** The settings of a workshop that has none of its own. */
export const plainPlanSettings = { currency: 'BDT' } as const satisfies Partial<PlanSettings>;
