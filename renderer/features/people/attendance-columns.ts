// The columns of the attendance grid: the days of the plan, or their halves.
import { useMemo } from 'react';
import { agendaWords } from '../../../shared/features/agenda/messages.ts';
import { wasThere } from '../../../shared/features/people/attendance.ts';
import { attendanceWords } from '../../../shared/features/people/attendance-messages.ts';
import type { AttendanceRow, DayHalf, Person } from '../../../shared/features/people/model.ts';
import { wallTime } from '../../../shared/lib/zoned-time.ts';
import { useNow } from '../../state/clock.ts';
import { useRows, useWorkshop, useWorkshopId } from '../../state/use-rows.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { usePeopleSettings } from './use-people-settings.ts';

export type Column = {
  readonly dayId: string;
  readonly half: DayHalf;
  /** The day: `Day 1`, and its date or name. */
  readonly day: string;
  readonly about: string;
  /** The day and half in one line. */
  readonly when: string;
  readonly isToday: boolean;
};

export function useColumns(): readonly Column[] {
  const words = useWords(attendanceWords);
  const agenda = useWords(agendaWords);
  const format = useFormat();
  const days = useRows('day', { workshopId: useWorkshopId() });
  const { halfDays } = usePeopleSettings().settings;
  const timeZone = useWorkshop()?.timeZone ?? 'UTC';
  const today = wallTime(useNow(60_000), timeZone).day;
  return useMemo(
    () =>
      days.flatMap(({ id: dayId, title, date }, place) => {
        const day = agenda.day(place + 1);
        const about = title || format.date(date);
        const halves: readonly DayHalf[] = halfDays ? ['morning', 'afternoon'] : [''];
        return halves.map((half) => ({
          dayId,
          half,
          day,
          about,
          when: [day, words.half(half)].filter(Boolean).join(', '),
          isToday: date !== '' && date === today,
        }));
      }),
    [days, halfDays, agenda, words, format, today],
  );
}

export type Ticks = ReadonlyMap<string, readonly AttendanceRow[]>;

/** Who was there when, by person. */
export function useTicks(): Ticks {
  const rows = useRows('attendance', { workshopId: useWorkshopId() });
  return useMemo(() => Map.groupBy(rows, ({ personId }) => personId), [rows]);
}

/** The tick of a person in a column; undefined where they were not there. */
export function tickIn(
  ticks: Ticks,
  { id }: Pick<Person, 'id'>,
  { dayId, half }: Pick<Column, 'dayId' | 'half'>,
): AttendanceRow | undefined {
  return ticks.get(id)?.find((tick) => tick.dayId === dayId && wasThere([tick], half));
}
