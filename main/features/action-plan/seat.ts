// What a phone sees of the action plans that its group draws up.

import type { SeatLine, SeatPlan } from '../../../shared/contract/seat-view.ts';
import type { Plan, PlanLine } from '../../../shared/features/action-plan/model.ts';
import type { SeatPart } from '../../engine/seat-part.ts';

export const planSeatPart: SeatPart = {
  tables: new Set(['plan', 'planLine']),
  entries: (reader, workshopId, audience) => {
    if (audience === 'everybody' || !('group' in audience)) return {};
    const plans = reader.list('plan', { workshopId, groupId: audience.group });
    const lines = plans.flatMap(({ id }) => reader.list('planLine', { planId: id }));
    return Object.fromEntries([
      ...plans.map((plan) => [`plan:${plan.id}`, planOf(plan)] as const),
      ...lines.map((line) => [`line:${line.id}`, lineOf(line)] as const),
    ]);
  },
};

function planOf({ workshopId: _w, groupId: _g, caseId: _c, key: _k, ...plan }: Plan): SeatPlan {
  return plan;
}

function lineOf({ workshopId: _w, updatedAt: _u, key: _k, ...line }: PlanLine): SeatLine {
  return line;
}
