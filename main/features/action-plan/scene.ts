// What the room sees of an action plan: what it is for, who does what until when, and how it stands.
import type { Plan, PlanLine } from '../../../shared/features/action-plan/model.ts';
import type { ActionsScene } from '../../../shared/features/action-plan/scene.ts';
import { isOpenLine, isOverdue } from '../../../shared/features/follow-up/rules.ts';
import { inOrder } from '../../../shared/lib/ordering.ts';
import { wallTime } from '../../../shared/lib/zoned-time.ts';
import type { Reader } from '../../engine/transaction.ts';

/**
 * The plan named, or the workshop's first where it is not (or no longer) there; of the workshop
 * itself, what is still open in all of its plans.
 * @param now main's clock (ms): what is overdue
 * @returns null where the workshop has no plan at all
 */
export function actionsScene(
  reader: Reader,
  workshopId: string,
  refId: string | null,
  now: number,
): ActionsScene | null {
  const plans = inOrder(reader.list('plan', { workshopId }));
  const plan = plans.find(({ id }) => id === refId) ?? plans[0];
  if (!plan) return null;
  const today = wallTime(now, reader.get('workshop', workshopId)?.timeZone ?? 'UTC').day;
  const told = (line: PlanLine, of: string): ActionsScene['lines'][number] => {
    const { id, activity, organisation, due, status } = line;
    const responsible = line.responsible || organisation;
    return { id, activity, responsible, due, status, of, overdue: isOverdue(line, today) };
  };
  const linesOf = ({ id }: Plan) => inOrder(reader.list('planLine', { planId: id }));
  if (refId === workshopId) {
    const lines = plans.flatMap((each) =>
      linesOf(each)
        .filter(isOpenLine)
        .map((line) => told(line, each.owner || each.title)),
    );
    return { kind: 'actions', all: true, title: '', owner: '', objective: '', lines };
  }
  const lines = linesOf(plan).map((line) => told(line, ''));
  const { title, owner, objective } = plan;
  return { kind: 'actions', all: false, title, owner, objective, lines };
}
