import type { ReactNode } from 'react';
import { tableWords } from '../../../shared/contract/table-messages.ts';
import { useFormat, useWords } from '../language.tsx';
import styles from './table.module.css';

export type PreviewRow = {
  readonly line: number;
  readonly cells: readonly ReactNode[];
  /** A name for the rows from here on, e.g. of a day. */
  readonly head?: string | undefined;
};

/** Rows as they will come in, each with its line. */
export function TablePreview({
  title,
  columns,
  rows,
}: {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly PreviewRow[];
}) {
  const words = useWords(tableWords);
  const format = useFormat();
  if (rows.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3>{title}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={styles.preview} aria-label={title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.line}</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ line, cells, head }) => [
              head !== undefined && (
                <tr key={`head-${line}`}>
                  <th scope="rowgroup" colSpan={columns.length + 1}>
                    {head}
                  </th>
                </tr>
              ),
              <tr key={line}>
                <td className="figures">{format.number(line)}</td>
                {cells.map((cell, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
                  <td key={at}>{cell}</td>
                ))}
              </tr>,
            ])}
          </tbody>
        </table>
      </section>
    </section>
  );
}
