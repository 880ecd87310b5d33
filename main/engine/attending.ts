// Who was there on a day: ticked at the desk, by a phone that comes in, or from paper.
import {
  type AtHand,
  attendanceNow,
  otherHalf,
  slip,
  wasThere,
} from '../../shared/features/people/attendance.ts';
import type { AttendanceSource } from '../../shared/features/people/model.ts';
import { runningEntry } from '../../shared/features/run/rules.ts';
import type { BodyContext } from './body.ts';
import type { Reader, Transaction } from './transaction.ts';

type Now = Pick<BodyContext, 'now' | 'newId'>;

/** The day and half of a workshop at this moment; null where today is none of its days. */
export function atHandIn(reader: Reader, workshopId: string, now: number): AtHand | null {
  const running = runningEntry(reader.list('runEntry', { workshopId }));
  const runningDayId = running ? (reader.get('agendaItem', running.itemId)?.dayId ?? null) : null;
  const timeZone = reader.get('workshop', workshopId)?.timeZone ?? 'UTC';
  const halfDays = reader.get('peopleSettings', workshopId)?.halfDays ?? false;
  const days = reader.list('day', { workshopId });
  return attendanceNow(days, runningDayId, now, { timeZone, halfDays });
}

/** Ticks a person for a day or half; whoever is ticked already stays as they were. */
export function tick(
  tx: Transaction,
  personId: string,
  { dayId, half }: AtHand,
  source: AttendanceSource,
  { now: at, newId }: Now,
): void {
  const ticks = tx.list('attendance', { personId }).filter((each) => each.dayId === dayId);
  if (half === '' ? ticks.some((each) => each.half === '') : wasThere(ticks, half)) return;
  if (half === '') for (const each of ticks) tx.remove('attendance', each.id);
  const { workshopId } = tx.need('person', personId);
  tx.insert('attendance', { id: newId(), workshopId, personId, dayId, half, source, at });
}

/** Takes a tick back; of a whole day that is halved since, the other half stays. */
export function untick(
  tx: Transaction,
  personId: string,
  { dayId, half }: AtHand,
  { newId }: Pick<Now, 'newId'>,
): void {
  for (const each of tx.list('attendance', { personId })) {
    if (each.dayId !== dayId || (half !== '' && each.half !== '' && each.half !== half)) continue;
    tx.remove('attendance', each.id);
    if (half === '' || each.half !== '') continue;
    tx.insert('attendance', { ...each, id: newId(), half: otherHalf(half) });
  }
}

/**
 * Whoever comes into the hall was there on the day at hand; whoever is said to be there by mistake
 * and put right at once was not.
 */
export function setPresent(
  tx: Transaction,
  ids: readonly string[],
  present: boolean,
  context: Now,
): void {
  const [first = ''] = ids;
  const atHand = atHandIn(tx, tx.need('person', first).workshopId, context.now);
  for (const id of ids) {
    tx.edit('person', id, { present });
    if (!atHand) continue;
    if (present) tick(tx, id, atHand, 'desk', context);
    else if (isSlip(tx, id, atHand, context.now)) untick(tx, id, atHand, context);
  }
}

function isSlip(reader: Reader, personId: string, { dayId, half }: AtHand, now: number): boolean {
  return reader
    .list('attendance', { personId })
    .some(
      (each) =>
        each.dayId === dayId &&
        each.half === half &&
        each.source === 'desk' &&
        now - each.at <= slip,
    );
}

/** A phone that somebody comes in with says that they are here today. */
export function comesIn(tx: Transaction, personId: string | null, context: Now): void {
  const person = personId === null ? undefined : tx.get('person', personId);
  const atHand = person && atHandIn(tx, person.workshopId, context.now);
  if (!person || !atHand) return;
  tick(tx, person.id, atHand, 'seat', context);
  tx.edit('person', person.id, { present: true });
}
