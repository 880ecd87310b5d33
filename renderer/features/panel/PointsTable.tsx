// Points as fast as they are read out: a number and Enter, and the cursor stands on the next line.
import { Fragment, useRef, useState } from 'react';
import { panelWords } from '../../../shared/features/panel/messages.ts';
import type { Criterion, Panellist, PanelScore } from '../../../shared/features/panel/model.ts';
import { mostPoints, rounded, sectionsOf, spreadOf } from '../../../shared/features/panel/rules.ts';
import { classNames } from '../../ui/class-names.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { PointCell } from './PointCell.tsx';
import styles from './points.module.css';

type PointsTableProps = {
  readonly planId: string;
  readonly rubric: readonly Criterion[];
  readonly panellists: readonly Panellist[];
  readonly scores: readonly PanelScore[];
};

export function PointsTable({ planId, rubric, panellists, scores }: PointsTableProps) {
  const words = useWords(panelWords);
  const format = useFormat();
  const frame = useRef<HTMLDivElement>(null);
  const [refusal, setRefusal] = useState('');
  const who = [...panellists.map(({ id, name }) => ({ id, name })), { id: null, name: words.self }];
  const of = (criterionId: string, panellistId: string | null) =>
    scores.find((each) => each.criterionId === criterionId && each.panellistId === panellistId);
  const go = (row: number, column: number) => focusCell(frame.current, row, column);
  const sums = who.map(({ id }) => sumOf(scores.filter(({ panellistId }) => panellistId === id)));
  const mean = (criterionId: string) => {
    const given = panellists.flatMap(({ id }) => of(criterionId, id)?.points ?? []);
    const spread = spreadOf(given);
    return spread ? format.number(rounded(spread.mean)) : '';
  };
  return (
    <>
      <div ref={frame} className={styles.frame}>
        <table className={styles.table}>
          <Head who={who} />
          <tbody>
            {sectionsOf(rubric).map(({ section, ids, points }) => (
              <Fragment key={section}>
                {section && (
                  <tr className={styles.section}>
                    <th scope="rowgroup">{section}</th>
                    <td>{format.number(points)}</td>
                    <td colSpan={who.length + 1} />
                  </tr>
                )}
                {rubric.flatMap((criterion, row) =>
                  ids.includes(criterion.id) ? (
                    <tr key={criterion.id}>
                      <th scope="row" dir="auto">
                        {criterion.title}
                      </th>
                      <td>{format.number(criterion.points)}</td>
                      {who.map(({ id, name }, column) => (
                        <td
                          key={id ?? ''}
                          className={classNames(styles.who, id === null && styles.self)}
                        >
                          <PointCell
                            place={{ planId, criterionId: criterion.id, panellistId: id }}
                            name={words.cell(criterion.title, name)}
                            most={criterion.points}
                            points={of(criterion.id, id)?.points ?? null}
                            at={{ row, column }}
                            onGo={go}
                            onRefused={setRefusal}
                          />
                        </td>
                      ))}
                      <td>{mean(criterion.id)}</td>
                    </tr>
                  ) : (
                    []
                  ),
                )}
              </Fragment>
            ))}
            <tr className={styles.total}>
              <th scope="row">{words.total}</th>
              <td>{format.number(mostPoints(rubric))}</td>
              {sums.map((sum, at) => (
                <td key={who[at]?.id ?? ''} className={styles.who}>
                  {sum === null ? '' : format.number(sum)}
                </td>
              ))}
              <td />
            </tr>
          </tbody>
        </table>
      </div>
      <p role="alert" className={styles.refusal}>
        {refusal}
      </p>
    </>
  );
}

function Head({
  who,
}: {
  readonly who: readonly { readonly id: string | null; readonly name: string }[];
}) {
  const words = useWords(panelWords);
  return (
    <thead>
      <tr>
        <th scope="col">{words.criterion}</th>
        <th scope="col">{words.most}</th>
        {who.map(({ id, name }) => (
          <th key={id ?? ''} scope="col" dir="auto" className={styles.who}>
            {name}
          </th>
        ))}
        <th scope="col">{words.mean}</th>
      </tr>
    </thead>
  );
}

function sumOf(scores: readonly PanelScore[]): number | null {
  return scores.length === 0 ? null : scores.reduce((sum, { points }) => sum + points, 0);
}

/** Cells stand in the order of the rubric, whatever section they are drawn under. */
function focusCell(frame: HTMLElement | null, row: number, column: number): void {
  const cells = [...(frame?.querySelectorAll<HTMLInputElement>('input') ?? [])];
  const columns = cells.filter(({ dataset }) => dataset.column === `${column}`);
  const at = columns.findIndex(({ dataset }) => dataset.row === `${row}`);
  const cell = at >= 0 ? columns[at] : undefined;
  cell?.focus();
}
