import { encode } from 'uqr';
import { classNames } from './class-names.ts';
import styles from './qr.module.css';

/** Light modules around it, by which a camera finds it. */
const quiet = 4;

/** A text for a camera: dark on light in any theme, as large as the place it is given. */
export function Qr({
  text,
  label,
  className,
}: {
  readonly text: string;
  /** What it is, for the screen reader. */
  readonly label: string;
  readonly className?: string | undefined;
}) {
  const { data, size } = encode(text, { ecc: 'M', border: quiet });
  return (
    <svg
      className={classNames(styles.qr, className)}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      data-theme="light"
      data-qr={text}
    >
      <path d={data.map(rowPath).join('')} />
    </svg>
  );
}

/** The dark modules of a row, each run of them as one box. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  let begun = -1;
  for (let x = 0; x <= row.length; x += 1) {
    const dark = row[x] === true;
    if (dark && begun < 0) begun = x;
    if (!dark && begun >= 0) {
      path += `M${begun} ${y}h${x - begun}v1h${begun - x}z`;
      begun = -1;
    }
  }
  return path;
}
