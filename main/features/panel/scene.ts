// What the room sees of the panel: whose plan is heard, with its clock; and, only where they were
// asked for, what the points for a plan come to. Comments and what one panellist gave stay away.
import type { Plan } from '../../../shared/features/action-plan/model.ts';
import type { PanelSlot } from '../../../shared/features/panel/model.ts';
import { mostPoints, panelResults } from '../../../shared/features/panel/rules.ts';
import type { PanelResultsScene } from '../../../shared/features/panel/scene.ts';
import { clockOf } from '../../../shared/features/run/rules.ts';
import type { ReportScene } from '../../../shared/features/run/scene.ts';
import { inOrder } from '../../../shared/lib/ordering.ts';
import { minute } from '../../../shared/lib/time.ts';
import type { Reader } from '../../engine/transaction.ts';

/**
 * @param refId a plan whose results are shown; otherwise the plan that is heard now, if there is one
 * @returns null where nothing of the panel is to be shown
 */
export function panelScene(
  reader: Reader,
  workshopId: string,
  refId: string | null,
): ReportScene | null {
  const plans = inOrder(reader.list('plan', { workshopId }));
  const slots = reader.list('panelSlot', { workshopId });
  const asked = plans.find(({ id }) => id === refId);
  const current = slots.find(({ endedAt }) => endedAt === null);
  if (!asked && !current) return null;
  const plan = asked ?? plans.find(({ id }) => id === current?.planId);
  const had = new Set(slots.map(({ planId }) => planId));
  const next = plans.find(({ id }) => !had.has(id));
  return {
    kind: 'report',
    of: 'plans',
    title: asked ? nameOf(asked) : itemTitle(reader, current),
    current: !asked && current && plan ? presented(plan, current) : null,
    next: asked || !next ? null : nameOf(next),
    done: had.size - (current ? 1 : 0),
    count: asked ? 0 : plans.length,
    results: asked ? resultsScene(reader, asked) : null,
  };
}

function presented(plan: Plan, slot: PanelSlot): NonNullable<ReportScene['current']> {
  return {
    name: nameOf(plan),
    question: plan.owner ? plan.title : '',
    clock: clockOf(slot),
    talk: slot.talk * minute,
    questions: slot.questions * minute,
  };
}

function itemTitle(reader: Reader, slot: PanelSlot | undefined): string {
  const item = slot?.itemId ? reader.get('agendaItem', slot.itemId) : undefined;
  return item?.isPublic ? item.title : '';
}

function nameOf({ owner, title }: Plan): string {
  return owner || title;
}

function resultsScene(reader: Reader, { id, workshopId }: Plan): PanelResultsScene {
  const rubric = inOrder(reader.list('criterion', { workshopId }));
  const panellists = inOrder(reader.list('panellist', { workshopId }));
  const scores = reader.list('panelScore', { planId: id });
  const [result] = panelResults([id], rubric, panellists, scores);
  const spread = result?.spread ?? null;
  return {
    points: mostPoints(rubric),
    panel: result?.panel ?? null,
    self: result?.self ?? null,
    spread: spread && {
      least: spread.least,
      most: spread.most,
      deviation: spread.deviation,
      count: spread.count,
    },
    sections: result?.sections ?? [],
  };
}
