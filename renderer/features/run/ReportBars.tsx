// Bars of how long each item was planned for and took: told by pattern and place, not by colour alone.
import { useId } from 'react';
import { inMinutes, type ReportItem } from '../../../shared/features/run/report.ts';
import { reportWords } from '../../../shared/features/run/report-messages.ts';
import { useWords } from '../../ui/language.tsx';
import styles from './report.module.css';

const barHeight = 10;

export function ReportBars({ items }: { readonly items: readonly ReportItem[] }) {
  const words = useWords(reportWords);
  const hatch = useId();
  const timed = items.filter(({ planned, actual }) => planned > 0 || actual !== null);
  const longest = Math.max(1, ...timed.map((item) => Math.max(item.planned, tookOf(item))));
  const share = (ms: number) => `${(ms / longest) * 100}%`;
  return (
    <figure className={styles.chart}>
      <figcaption>
        <strong>{words.chart}</strong>
        <span className={styles.legend}>
          <Swatch className={styles.planned} /> {words.planned}
          <Swatch className={styles.actual} /> {words.actual}
          <Swatch className={styles.actual} over={`url(#${hatch})`} /> {words.over}
        </span>
        <svg className={styles.defs} aria-hidden="true">
          <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse">
            <path d="M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2" className={styles.hatch} />
          </pattern>
        </svg>
      </figcaption>
      <ul>
        {timed.map((item) => (
          <li key={item.itemId}>
            <span className={styles.label}>{item.title || words.untitled}</span>
            <svg aria-hidden="true" width="100%" height={barHeight * 2 + 6}>
              <rect className={styles.planned} width={share(item.planned)} height={barHeight} />
              <ActualBar item={item} share={share} hatch={`url(#${hatch})`} />
            </svg>
            <span className={styles.minutes}>
              {item.actual
                ? words.bars(inMinutes(item.planned), inMinutes(item.actual.took))
                : words.barPlanned(inMinutes(item.planned))}
            </span>
          </li>
        ))}
      </ul>
    </figure>
  );
}

function tookOf({ actual }: ReportItem): number {
  return actual?.took ?? 0;
}

/** What it took; the part over the plan is hatched. */
function ActualBar({
  item,
  share,
  hatch,
}: {
  readonly item: ReportItem;
  readonly share: (ms: number) => string;
  readonly hatch: string;
}) {
  const took = tookOf(item);
  const over = Math.max(0, took - item.planned);
  const place = { y: barHeight + 3, height: barHeight };
  return (
    <>
      <rect className={styles.actual} width={share(took)} {...place} />
      {over > 0 && <rect x={share(item.planned)} width={share(over)} {...place} fill={hatch} />}
    </>
  );
}

function Swatch({
  className,
  over,
}: {
  readonly className: string | undefined;
  readonly over?: string;
}) {
  return (
    <svg aria-hidden="true" width="18" height={barHeight}>
      <rect className={className} width="18" height={barHeight} />
      {over && <rect width="18" height={barHeight} fill={over} />}
    </svg>
  );
}
