// Starting what starts by the clock: found in the rows, so that a restart changes nothing.
import { timesOf } from '../../../shared/features/agenda/rules.ts';
import { type Roll, rollsOf } from '../../../shared/features/run/rolls.ts';
import type { Alarm } from '../../engine/alarms.ts';
import type { Reader } from '../../engine/transaction.ts';

type Found = Roll & { readonly workshopId: string };

/** When something of any workshop starts by the clock, past times too. */
export function rollAlarms(reader: Reader, now: number): Alarm[] {
  return allRolls(reader, now).map(({ at, workshopId }) => ({ at, kind: 'roll', workshopId }));
}

/** What is to start now, the one due first first, each with the request id that lets it start once. */
export function dueRolls(
  reader: Reader,
  now: number,
): readonly { readonly itemId: string; readonly request: string }[] {
  return allRolls(reader, now)
    .filter(({ at, until }) => at <= now && now < until)
    .sort((a, b) => a.at - b.at)
    .map(({ itemId, because }) => ({ itemId, request: `roll ${itemId} ${because}` }));
}

function allRolls(reader: Reader, now: number): Found[] {
  const rolling = reader.list('agendaItem', { rolls: true });
  const days = new Map(rolling.map(({ dayId, workshopId }) => [dayId, workshopId]));
  return [...days].flatMap(([dayId, workshopId]) => {
    const day = reader.get('day', dayId);
    const workshop = reader.get('workshop', workshopId);
    if (!day || workshop?.use !== 'workshop') return [];
    const planned = timesOf(day, reader.list('agendaItem', { dayId }));
    const entries = reader.list('runEntry', { workshopId });
    const rolls = rollsOf(day, planned, entries, now, workshop.timeZone);
    return rolls.map((roll) => ({ ...roll, workshopId }));
  });
}
