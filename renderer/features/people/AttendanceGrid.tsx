import { ClipboardPen, Smartphone, UserCheck, UserX } from 'lucide-react';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { importLimit } from '../../../shared/contract/limits.ts';
import { attendanceWords } from '../../../shared/features/people/attendance-messages.ts';
import { sexes } from '../../../shared/features/people/kinds.ts';
import { people as catalogue } from '../../../shared/features/people/messages.ts';
import type { Person } from '../../../shared/features/people/model.ts';
import { useSend } from '../../state/use-send.ts';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { Badge } from '../../ui/Surfaces.tsx';
import styles from './attendance.module.css';
import { type Column, type Ticks, tickIn } from './attendance-columns.ts';

/** Rows drawn at first, and more each time. */
const step = 150;

export type AttendanceGridProps = {
  readonly everybody: readonly Person[];
  /** Those who are left by the search. */
  readonly people: readonly Person[];
  readonly columns: readonly Column[];
  readonly ticks: Ticks;
  /** The signed sheet of a day is to be typed in. */
  readonly onSheet: (column: Column) => void;
};

export function AttendanceGrid(props: AttendanceGridProps) {
  const { everybody, people, columns, ticks } = props;
  const words = useWords(attendanceWords);
  const names = useWords(catalogue);
  const format = useFormat();
  const [most, setMost] = useState(step);
  const grid = useGridKeys();
  const sheet = useTodayInSight();
  const numbers = new Map(everybody.map(({ id }, at) => [id, at + 1]));
  return (
    <div ref={sheet} className={styles.sheet}>
      <table className={styles.grid} aria-label={words.grid} aria-describedby="attendance-keys">
        <thead>
          <tr>
            <th scope="col" className={styles.person}>
              {names.name}
            </th>
            {columns.map((column) => (
              <ColumnHead key={`${column.dayId} ${column.half}`} {...props} column={column} />
            ))}
          </tr>
        </thead>
        <tbody ref={grid.body} onKeyDown={grid.pressed} onFocus={grid.focused}>
          {people.slice(0, most).map((person, row) => (
            <tr key={person.id}>
              <th scope="row" className={styles.person}>
                <span className={styles.number}>{format.number(numbers.get(person.id) ?? 0)}</span>
                <span className={styles.name}>{person.name}</span>
              </th>
              {columns.map((column, at) => (
                <Cell
                  key={`${column.dayId} ${column.half}`}
                  person={person}
                  column={column}
                  ticks={ticks}
                  isStop={grid.isStop(row, at)}
                />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={styles.person}>
              {words.there}
            </th>
            {columns.map((column) => (
              <Sum key={`${column.dayId} ${column.half}`} {...props} column={column} />
            ))}
          </tr>
        </tfoot>
      </table>
      <p id="attendance-keys" className={styles.keys}>
        {words.keys}
      </p>
      {people.length > most && (
        <div className={styles.keys}>
          <Button size="small" onPress={() => setMost((now) => now + step)}>
            {names.showMore(Math.min(step, people.length - most))}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Opened, the grid begins with today where that is one of its days. */
function useTodayInSight() {
  const sheet = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const [sticky, today] = ['th', 'th[aria-current=date]'].map((which) =>
      sheet.current?.querySelector<HTMLElement>(which),
    );
    if (!sticky || !today) return;
    sheet.current?.scrollTo({ left: today.offsetLeft - sticky.offsetWidth });
  }, []);
  return sheet;
}

/** Arrow keys among the boxes, of which one alone is reached by Tab: the last that had the focus. */
function useGridKeys() {
  const body = useRef<HTMLTableSectionElement>(null);
  const [stop, setStop] = useState({ row: 0, at: 0 });
  const boxAt = (row: number, at: number) =>
    body.current?.rows[row]?.querySelectorAll<HTMLInputElement>('input')[at];
  const placeOf = (target: EventTarget) => {
    if (!(target instanceof HTMLInputElement)) return null;
    const row = target.closest('tr');
    if (!row) return null;
    return { row: row.sectionRowIndex, at: [...row.querySelectorAll('input')].indexOf(target) };
  };
  const steps: Readonly<Record<string, readonly [down: number, across: number]>> = {
    ArrowDown: [1, 0],
    ArrowUp: [-1, 0],
    ArrowRight: [0, 1],
    ArrowLeft: [0, -1],
  };
  const pressed = (event: KeyboardEvent) => {
    const by = steps[event.key];
    const from = placeOf(event.target);
    if (!by || !from || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    boxAt(from.row + by[0], from.at + by[1])?.focus();
  };
  const focused = (event: { readonly target: EventTarget }) => {
    const place = placeOf(event.target);
    if (place) setStop(place);
  };
  const isStop = (row: number, at: number) => row === stop.row && at === stop.at;
  return { body, pressed, focused, isStop };
}

function Cell({
  person,
  column,
  ticks,
  isStop,
}: {
  readonly person: Person;
  readonly column: Column;
  readonly ticks: Ticks;
  readonly isStop: boolean;
}) {
  const words = useWords(attendanceWords);
  const send = useSend();
  const found = tickIn(ticks, person, column);
  const { dayId, half } = column;
  const Icon =
    found?.source === 'seat' ? Smartphone : found?.source === 'paper' ? ClipboardPen : null;
  const set = (on: boolean) =>
    send('people.tick', { dayId, half, personIds: [person.id], on, source: 'desk' });
  return (
    <td className={classNames(found && styles.there, column.isToday && styles.today)}>
      <input
        type="checkbox"
        tabIndex={isStop ? 0 : -1}
        aria-label={words.cell(person.name, column.when)}
        checked={found !== undefined}
        onChange={(event) => void set(event.target.checked)}
      />
      {found && Icon && (
        <span className={styles.source} data-tip={words.source(found.source)}>
          <Icon aria-hidden size={14} />
        </span>
      )}
    </td>
  );
}

function ColumnHead({
  column,
  everybody,
  people,
  ticks,
  onSheet,
}: AttendanceGridProps & { readonly column: Column }) {
  const words = useWords(attendanceWords);
  const mark = useMark(column);
  const there = people.filter((person) => tickIn(ticks, person, column));
  const absent = people.filter((person) => !tickIn(ticks, person, column));
  const present = everybody.filter((person) => person.present && !tickIn(ticks, person, column));
  const narrowed = people.length < everybody.length;
  return (
    <th
      scope="col"
      className={column.isToday ? styles.today : undefined}
      aria-current={column.isToday ? 'date' : undefined}
    >
      <div className={styles.head}>
        <span>
          <span className={styles.day}>{column.when}</span>
          <span className={styles.about} data-tip={column.about}>
            {column.about}
          </span>
          {column.isToday && <Badge tone="accent">{words.today}</Badge>}
        </span>
        <Menu
          name={words.column(column.when)}
          size="small"
          items={[
            {
              label: narrowed ? words.tickShown(people.length) : words.tickAll(people.length),
              icon: UserCheck,
              disabled: absent.length === 0,
              onPress: () => void mark(absent, true),
            },
            {
              label: words.tickPresent(present.length),
              icon: UserCheck,
              disabled: present.length === 0,
              onPress: () => void mark(present, true),
            },
            {
              label: words.fromSheet,
              icon: ClipboardPen,
              onPress: () => onSheet(column),
            },
            {
              label: words.untickAll(there.length),
              icon: UserX,
              apart: true,
              disabled: there.length === 0,
              onPress: () => void mark(there, false),
            },
          ]}
        />
      </div>
    </th>
  );
}

/** Ticks any number of people, undone together. */
function useMark({ dayId, half }: Column) {
  const words = useWords(attendanceWords);
  const send = useSend();
  return async (people: readonly Person[], on: boolean) => {
    const personIds = people.slice(0, importLimit).map(({ id }) => id);
    const undoable = on ? words.taken(personIds.length) : words.untaken(personIds.length);
    await send('people.tick', { dayId, half, personIds, on, source: 'desk' }, { undoable });
  };
}

function Sum({
  column,
  everybody,
  ticks,
}: Pick<AttendanceGridProps, 'everybody' | 'ticks'> & { readonly column: Column }) {
  const words = useWords(attendanceWords);
  const format = useFormat();
  const there = everybody.filter((person) => tickIn(ticks, person, column));
  const bySex = sexes
    .map((sex) => ({ sex, count: there.filter((person) => person.sex === sex).length }))
    .filter(({ sex, count }) => count > 0 && (sex !== '' || count < there.length));
  return (
    <td className={column.isToday ? styles.today : undefined}>
      <strong>{format.number(there.length)}</strong>
      {bySex.map(({ sex, count }) => (
        <span key={sex} className={styles.about}>
          {words.ofSex(sex, count)}
        </span>
      ))}
    </td>
  );
}
