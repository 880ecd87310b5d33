// What the groups that are large enough said, beside each other.
import { useId } from 'react';
import { rounded } from '../../../shared/features/evaluation/charts.ts';
import { formResultWords } from '../../../shared/features/evaluation/result-messages.ts';
import type { GroupCell, GroupTable } from '../../../shared/features/evaluation/results.ts';
import { titleOf } from '../../../shared/features/evaluation/titles.ts';
import { fewest } from '../../../shared/lib/fewest.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import styles from './results.module.css';

export function ResultGroups({
  title,
  table: { groups, rows },
  nameOf,
}: {
  readonly title: string;
  readonly table: GroupTable;
  /** What a group is called; never asked for the one that did not tell. */
  readonly nameOf: (key: string) => string;
}) {
  const words = useWords(formResultWords);
  const format = useFormat();
  const id = useId();
  if (groups.length === 0) return null;
  const anyShown = groups.some(({ n }) => n !== null);
  const named = (key: string) => (key === '' ? words.notTold : nameOf(key));
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p className={styles.soft}>{anyShown ? words.groupsHint(fewest) : words.noGroups}</p>
      {anyShown && (
        <div className={styles.scroll}>
          <table className={styles.table} aria-labelledby={id}>
            <thead>
              <tr>
                <th scope="col">{words.question}</th>
                {groups.map(({ key, n }) => (
                  <th key={key} scope="col" className={styles.figure}>
                    <span dir="auto">{named(key)}</span>
                    <span className={styles.under}>
                      {n === null ? words.hidden(fewest) : words.answered(n)}
                    </span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ item, cells }) => (
                <tr key={item.id}>
                  <th scope="row" dir="auto">
                    {titleOf(item, format.language)}
                  </th>
                  {cells.map((cell, at) => (
                    <td key={groups[at]?.key} className={styles.figure}>
                      <Cell cell={cell} isYesNo={item.kind === 'yes-no'} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function Cell({ cell, isYesNo }: { readonly cell: GroupCell | null; readonly isYesNo: boolean }) {
  const words = useWords(formResultWords);
  const format = useFormat();
  if (!cell) return <span className={styles.soft}>–</span>;
  if (isYesNo) return `${words.yes} ${words.percent(cell.mean)}`;
  const mean = format.number(rounded(cell.mean));
  return (
    <>
      {mean}
      {cell.topTwo !== null && <span className={styles.under}>{words.percent(cell.topTwo)}</span>}
    </>
  );
}
