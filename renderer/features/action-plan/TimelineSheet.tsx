// The activities of a plan over its months or quarters.
import { useState } from 'react';
import { columnName, yearsOf } from '../../../shared/features/action-plan/gantt.ts';
import {
  barOf,
  type Dated,
  type Grid,
  type GridUnit,
  gridOf,
  placeOf,
  reaching,
} from '../../../shared/features/action-plan/grid.ts';
import { lineStatuses } from '../../../shared/features/action-plan/kinds.ts';
import { planStatuses, planWords } from '../../../shared/features/action-plan/messages.ts';
import type { PlanLine } from '../../../shared/features/action-plan/model.ts';
import { timelineWords } from '../../../shared/features/action-plan/sheet-messages.ts';
import { wallTime } from '../../../shared/lib/zoned-time.ts';
import { useNow } from '../../state/clock.ts';
import { useRows, useWorkshop } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { AddLine } from './AddLine.tsx';
import { LineBar } from './LineBar.tsx';
import styles from './timeline.module.css';

const units = ['month', 'quarter'] as const;

export function TimelineSheet({ planId }: { readonly planId: string }) {
  const words = useWords(timelineWords);
  const lines = useRows('planLine', { planId });
  const today = useToday();
  const [wanted, setWanted] = useState<(typeof units)[number]>('month');
  const grid = gridOf(lines, today, wanted);
  return (
    <section className={styles.sheet} aria-label={words.timeline}>
      <div className={styles.tools}>
        <p className={styles.how}>{words.howTo}</p>
        <SelectField
          label={words.units}
          className={styles.units}
          value={wanted}
          options={units.map((value) => ({ value, label: words[value] }))}
          onChange={setWanted}
        />
      </div>
      <div className={styles.grid}>
        <Heads grid={grid} today={today} />
        <ol className={styles.rows}>
          {lines.map((line, at) => (
            <Row key={line.id} line={line} number={at + 1} grid={grid} today={today} />
          ))}
        </ol>
        <Key lines={lines} />
      </div>
      <AddLine planId={planId} />
    </section>
  );
}

/** Today by the workshop's own clock; it goes on while the sheet stands open. */
function useToday(): string {
  const now = useNow(60_000);
  return wallTime(now, useWorkshop()?.timeZone ?? 'UTC').day;
}

function Heads({ grid, today }: { readonly grid: Grid; readonly today: string }) {
  const words = useWords(timelineWords);
  const statuses = useWords(planStatuses);
  const format = useFormat();
  const at = placeOf(today, grid);
  return (
    <div className={styles.heads} aria-hidden>
      <span className={styles.years}>
        {yearsOf(grid, format).map(({ name, days }) => (
          <span key={name} style={widthOf(days, grid)}>
            {name}
          </span>
        ))}
      </span>
      <span className={styles.columns}>
        {grid.columns.map((column) => (
          <span key={column.start} style={widthOf(column.days, grid)}>
            {columnName(column, grid.unit, format, statuses)}
          </span>
        ))}
      </span>
      {at !== null && (
        <span className={styles.today} style={{ insetInlineStart: `${at * 100}%` }}>
          {words.today}
        </span>
      )}
    </div>
  );
}

/** In parts of the whole, so that what stands beneath each other begins at the same place. */
function widthOf(days: number, grid: Grid) {
  return { inlineSize: `${(days / grid.days) * 100}%` };
}

/** What the colours of the bars mean. */
function Key({ lines }: { readonly lines: readonly PlanLine[] }) {
  const names = useWords(planStatuses);
  const there = lineStatuses.filter((each) => lines.some(({ status }) => status === each));
  return (
    <ul className={styles.key}>
      {there.map((status) => (
        <li key={status}>
          <span className={classNames(styles.dot, styles[status])} aria-hidden />
          {names[status]}
        </li>
      ))}
    </ul>
  );
}

function Row({
  line,
  number,
  grid,
  today,
}: {
  readonly line: PlanLine;
  readonly number: number;
  readonly grid: Grid;
  readonly today: string;
}) {
  const words = useWords(planWords);
  const format = useFormat();
  const setDays = useSetDays(line);
  const name = line.activity || words.line;
  const now = placeOf(today, grid);
  return (
    <li className={styles.row} data-timeline={line.id}>
      <span className={styles.name} dir="auto">
        <span className={styles.number}>{format.number(number)}</span>
        <span>{name}</span>
      </span>
      <div className={styles.lane}>
        <Cells name={name} grid={grid} onPress={(at) => setDays(reached(line, grid, at))} />
        {now !== null && (
          <span className={styles.now} style={{ insetInlineStart: `${now * 100}%` }} aria-hidden />
        )}
        <LineBar
          line={line}
          name={name}
          bar={barOf(line, grid)}
          days={grid.days}
          onDays={setDays}
          onPut={() => setDays(reached(line, grid, columnOf(today, grid)))}
        />
      </div>
    </li>
  );
}

function reached(line: PlanLine, { columns }: Grid, at: number): Dated {
  const column = columns[at];
  return column ? reaching(line, column) : line;
}

/** The column that a day lies in, else the first. */
function columnOf(day: string, { columns }: Grid): number {
  return Math.max(
    0,
    columns.findIndex(({ start, end }) => start <= day && day <= end),
  );
}

/** What can be pressed to put a bar there; the keyboard has the bar itself for that. */
function Cells({
  name,
  grid,
  onPress,
}: {
  readonly name: string;
  readonly grid: Grid;
  readonly onPress: (at: number) => void;
}) {
  const words = useWords(timelineWords);
  const statuses = useWords(planStatuses);
  const format = useFormat();
  const nameOf = (at: number, unit: GridUnit) => {
    const column = grid.columns[at];
    return column ? columnName(column, unit, format, statuses) : '';
  };
  return (
    <span className={styles.cells}>
      {grid.columns.map(({ start, days }, at) => (
        <button
          key={start}
          type="button"
          tabIndex={-1}
          className={styles.cell}
          style={widthOf(days, grid)}
          aria-label={words.reach(name, nameOf(at, grid.unit))}
          onClick={() => onPress(at)}
        />
      ))}
    </span>
  );
}

/** Sets both days of a line in one step. */
function useSetDays(line: PlanLine): (days: Dated) => void {
  const send = useSend();
  return ({ start, due }) => {
    if (start === line.start && due === line.due) return;
    const base = { start: line.start, due: line.due };
    void send('actionPlan.editLine', { id: line.id, patch: { start, due }, base });
  };
}
