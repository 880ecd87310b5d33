// Applying a repair: what is taken from each item, and the end that the room agreed to.
import type { CommandInput } from '../../../shared/contract/registry.ts';
import type { AgendaItem, Day } from '../../../shared/features/agenda/model.ts';
import { cutOf, isRepaired, timesOf } from '../../../shared/features/agenda/rules.ts';
import { projectDay } from '../../../shared/features/run/projection.ts';
import { repairsOf } from '../../../shared/features/run/repair.ts';
import type { RepairPlan } from '../../../shared/features/run/repair-plan.ts';
import { restOf, turnsFrom } from '../../../shared/features/run/rest-of-day.ts';
import { runningEntry } from '../../../shared/features/run/rules.ts';
import { minute } from '../../../shared/lib/time.ts';
import { wallTime } from '../../../shared/lib/zoned-time.ts';
import type { BodyContext } from '../../engine/body.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { Reader, Transaction } from '../../engine/transaction.ts';

type Chosen = CommandInput<'run.applyRepair'>;

/** A plan that was worked out this long ago (ms) is another day's news. */
const fresh = 5 * minute;

/**
 * Carries out a plan that is offered for a day as it stands, worked out a moment ago; anything else
 * is refused as outdated.
 */
export function applyRepair(tx: Transaction, chosen: Chosen, context: BodyContext): void {
  const { now } = context;
  const day = tx.need('day', chosen.dayId);
  const timeZone = tx.get('workshop', day.workshopId)?.timeZone ?? 'UTC';
  const isOffered =
    Math.abs(now - chosen.at) <= fresh &&
    plansFor(tx, day, chosen.at, timeZone).some((plan) => isSame(plan, chosen));
  if (!isOffered) throw new Refusal('repair-outdated');
  const counts = isRepaired(day, now, timeZone);
  if (!counts) forgetCuts(tx, day);
  for (const { itemId, from, to } of chosen.changes) change(tx, itemId, to - from, context);
  const extension = Math.max(counts ? day.extension : 0, chosen.later);
  tx.edit('day', day.id, { repairedOn: wallTime(now, timeZone).day, extension });
}

/** The plans that are offered for a day at an instant (ms). */
export function plansFor(
  reader: Reader,
  day: Day,
  now: number,
  timeZone: string,
): readonly RepairPlan[] {
  const { workshopId } = day;
  const planned = timesOf(day, reader.list('agendaItem', { dayId: day.id }));
  const entries = reader.list('runEntry', { workshopId });
  const rest = restOf({
    day,
    planned,
    projection: projectDay(day, planned, entries, now, timeZone),
    entries,
    now,
    timeZone,
    turnsIn: turnsFrom(
      reader.list('group', { workshopId }),
      reader.list('question', { workshopId }).length,
      reader.list('plan', { workshopId }).length,
    ),
  });
  return rest ? repairsOf(rest).plans : [];
}

function isSame({ changes, later }: RepairPlan, chosen: Chosen): boolean {
  const plain = changes.map(({ itemId, from, to }) => [itemId, from, to]);
  const wanted = chosen.changes.map(({ itemId, from, to }) => [itemId, from, to]);
  return later === chosen.later && JSON.stringify(plain) === JSON.stringify(wanted);
}

/** What was taken or given on another date counts no more, and must not come back with this repair. */
function forgetCuts(tx: Transaction, { id: dayId }: Day): void {
  for (const { id, cut, skipped } of tx.list('agendaItem', { dayId }))
    if (cut !== 0 && (cut < 0 || !skipped)) tx.edit('agendaItem', id, { cut: 0 });
}

/** @param by minutes; of an item on the clock, taken from the time it has left */
function change(tx: Transaction, itemId: string, by: number, { now, newId }: BodyContext): void {
  const { workshopId, duration, cut } = tx.need('agendaItem', itemId);
  const entry = runningEntry(tx.list('runEntry', { itemId }));
  if (entry) {
    const [entryId, added] = [entry.id, by * minute];
    tx.edit('runEntry', entryId, { added: entry.added + added });
    tx.insert('clockEvent', {
      id: newId(),
      workshopId,
      entryId,
      kind: 'added',
      at: now,
      by: added,
    });
    return;
  }
  const taken = cut - by;
  tx.edit('agendaItem', itemId, { cut: taken, skipped: taken >= duration });
}

/** An item that a repair left out is in the day again once it is gone to after all. */
export function bringBack(tx: Transaction, { id, skipped, cut }: AgendaItem): void {
  if (skipped && cut > 0) tx.edit('agendaItem', id, { skipped: false, cut: 0 });
}

/** What a repair of the day took from an item that begins, or gave it, as its clock has it (ms). */
export function takenFrom(reader: Reader, item: AgendaItem, now: number): number {
  const day = reader.get('day', item.dayId);
  const timeZone = reader.get('workshop', item.workshopId)?.timeZone ?? 'UTC';
  return day && isRepaired(day, now, timeZone) ? 0 - cutOf(item) * minute : 0;
}
