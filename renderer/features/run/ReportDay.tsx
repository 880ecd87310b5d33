import type { Day } from '../../../shared/features/agenda/model.ts';
import { type DayReport, inMinutes, type ReportItem } from '../../../shared/features/run/report.ts';
import { reportWords } from '../../../shared/features/run/report-messages.ts';
import { useWorkshop } from '../../state/use-rows.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { Panel } from '../../ui/Surfaces.tsx';
import { ReportBars } from './ReportBars.tsx';
import styles from './report.module.css';

type Props = { readonly day: Day; readonly number: number; readonly report: DayReport };

export function ReportDay({ day, number, report }: Props) {
  const words = useWords(reportWords);
  const format = useFormat();
  const name = words.dayHead(number, day.title || format.date(day.date));
  return (
    <Panel title={name} className={styles.day}>
      <Summary report={report} />
      <ItemTable name={name} report={report} />
      <ReportBars items={report.items} />
    </Panel>
  );
}

function useTime(): (instant: number) => string {
  const format = useFormat();
  const timeZone = useWorkshop()?.timeZone ?? 'UTC';
  return (instant) => format.instant(instant, timeZone);
}

function Summary({ report }: Pick<Props, 'report'>) {
  const words = useWords(reportWords);
  const time = useTime();
  const { end, skipped } = report;
  const planned = time(report.plannedEnd);
  return (
    <p className={styles.summary}>
      {words.began(time(report.start), time(report.plannedStart))}{' '}
      {end === null ? words.running(planned) : words.ended(time(end), planned)}{' '}
      {words.took(inMinutes(report.took), inMinutes(report.planned))}{' '}
      {skipped > 0 && words.leftOut(skipped)}
    </p>
  );
}

/** What the columns tell; on a phone, where a row stands by itself, beside each figure. */
function useHeads(): readonly string[] {
  const words = useWords(reportWords);
  return [
    words.plannedStart,
    words.actualStart,
    words.plannedMinutes,
    words.actualMinutes,
    words.difference,
    words.pauses,
    words.addedMinutes,
    words.captures,
  ];
}

function ItemTable({ name, report }: { readonly name: string } & Pick<Props, 'report'>) {
  const words = useWords(reportWords);
  const { items } = report;
  const heads = useHeads();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.scroll} aria-label={`${name}: ${words.title}`} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.topic}</th>
            {heads.map((head) => (
              <th key={head} scope="col" className={styles.figure}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <ItemLine key={item.itemId} item={item} />
          ))}
        </tbody>
        <tfoot>
          <Totals report={report} />
        </tfoot>
      </table>
    </section>
  );
}

function ItemLine({ item }: { readonly item: ReportItem }) {
  const words = useWords(reportWords);
  const format = useFormat();
  const time = useTime();
  const heads = useHeads();
  const { title, state, plannedStart, planned, actual } = item;
  const minutes = (ms: number) => format.number(inMinutes(ms));
  const cells = actual
    ? [
        time(actual.start),
        minutes(planned),
        minutes(actual.took),
        actual.difference === null ? '' : words.signed(inMinutes(actual.difference)),
        words.pausesOf(actual.pauses, inMinutes(actual.paused)),
        actual.added === 0 ? '' : words.signed(inMinutes(actual.added)),
        actual.captures === 0 ? '' : format.number(actual.captures),
      ]
    : ['', minutes(planned), '', '', '', '', ''];
  return (
    <tr data-state={state}>
      <th scope="row">
        {title || words.untitled}
        {state !== 'done' && <span className={styles.state}> ({words[state]})</span>}
      </th>
      <td data-head={heads[0]}>{time(plannedStart)}</td>
      {cells.map((cell, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
        <td key={at} data-head={heads[at + 1]}>
          {cell}
        </td>
      ))}
    </tr>
  );
}

function Totals({ report }: Pick<Props, 'report'>) {
  const words = useWords(reportWords);
  const format = useFormat();
  const time = useTime();
  const heads = useHeads();
  const { took, planned, pauses, paused, items, end } = report;
  const of = (what: 'added' | 'captures') =>
    items.reduce((sum, { actual }) => sum + (actual?.[what] ?? 0), 0);
  return (
    <tr>
      <th scope="row">{words.total}</th>
      <td data-head={heads[0]}>{time(report.plannedStart)}</td>
      <td data-head={heads[1]}>{time(report.start)}</td>
      <td data-head={heads[2]}>{format.number(inMinutes(planned))}</td>
      <td data-head={heads[3]}>{format.number(inMinutes(took))}</td>
      <td data-head={heads[4]}>{end !== null && words.signed(inMinutes(took - planned))}</td>
      <td data-head={heads[5]}>{words.pausesOf(pauses, inMinutes(paused))}</td>
      <td data-head={heads[6]}>{words.signed(inMinutes(of('added')))}</td>
      <td data-head={heads[7]}>{format.number(of('captures'))}</td>
    </tr>
  );
}
