// When the clocks of the boards' steps sound.
import type { Board } from '../../../shared/features/board/model.ts';
import { endOfPhase } from '../../../shared/features/board/projection.ts';
import { minute } from '../../../shared/lib/time.ts';
import type { Alarm } from '../../engine/alarms.ts';
import type { Reader } from '../../engine/transaction.ts';

/** What is left of a step when the room is warned; a step no longer than twice that has no warning. */
const warnedAt = minute;

/** The alarms of all boards, past ones too, unsorted. Steps that end together sound together. */
export function boardAlarms(reader: Reader): Alarm[] {
  const alarms = reader.list('board', {}).flatMap(ofBoard);
  return [...new Map(alarms.map((alarm) => [keyOf(alarm), alarm])).values()];
}

const keyOf = ({ workshopId, kind, at }: Alarm) => `${workshopId} ${kind} ${at}`;

function ofBoard(board: Board): Alarm[] {
  const end = endOfPhase(board);
  if (end === null) return [];
  const { workshopId, phaseLength } = board;
  const last: Alarm = { at: end, kind: 'board-end', workshopId };
  if (phaseLength <= 2 * warnedAt) return [last];
  return [{ at: end - warnedAt, kind: 'board-warning', workshopId }, last];
}
