// A line of a plan of which nothing is said yet.
import type { PlanLine } from './model.ts';

export const plainLine = {
  activity: '',
  responsible: '',
  organisation: '',
  start: '',
  due: '',
  resources: '',
  indicator: '',
  status: 'not-started',
} as const satisfies Partial<PlanLine>;
