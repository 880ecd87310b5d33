// What the panel's points for a plan come to, on the projector: only where it was asked for.
import { panelWords } from '../../../shared/features/panel/messages.ts';
import { rounded } from '../../../shared/features/panel/rules.ts';
import type { PanelResultsScene } from '../../../shared/features/panel/scene.ts';
import { classNames } from '../../ui/class-names.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { StageHead } from '../../ui/stage/StageHead.tsx';
import styles from './stage-panel.module.css';

export function StagePanelResults({
  title,
  results,
}: {
  readonly title: string;
  readonly results: PanelResultsScene;
}) {
  const words = useWords(panelWords);
  const format = useFormat();
  const { points, panel, self, spread, sections } = results;
  const said = (value: number | null) => (value === null ? '–' : format.number(rounded(value)));
  return (
    <div className={styles.scene}>
      <StageHead title={title} subject={words.panel} />
      <div className={styles.figures}>
        <p className={styles.figure}>
          <span className={styles.name}>
            <span className={classNames(styles.swatch, styles.panel)} aria-hidden />
            {words.panelBar}
          </span>
          <span className={styles.number}>{said(panel)}</span>
          <span className={styles.name}>{words.ofPoints(points)}</span>
        </p>
        <p className={styles.figure}>
          <span className={styles.name}>
            <span className={classNames(styles.swatch, styles.self)} aria-hidden />
            {words.self}
          </span>
          <span className={styles.number}>{said(self)}</span>
          <span className={styles.name}>{words.ofPoints(points)}</span>
        </p>
        {spread && spread.count > 1 && (
          <p className={styles.figure}>
            <span className={styles.name}>{words.spread}</span>
            <span className={styles.number}>{words.range(spread.least, spread.most)}</span>
            <span className={styles.name}>{words.whole(spread.count)}</span>
          </p>
        )}
      </div>
      <ul className={styles.sections}>
        {sections.map((each) => (
          <li key={each.section} className={styles.section}>
            <span dir="auto">
              {each.section || words.points}{' '}
              <span className={styles.most}>{words.ofPoints(each.points)}</span>
            </span>
            <span className={styles.bars} aria-hidden>
              <Bar value={each.panel} points={each.points} look={styles.panel} />
              <Bar value={each.self} points={each.points} look={styles.self} />
            </span>
            <span className={styles.value}>
              <span>{said(each.panel)}</span>
              <span>{said(each.self)}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Bar({
  value,
  points,
  look,
}: {
  readonly value: number | null;
  readonly points: number;
  readonly look: string | undefined;
}) {
  const share = Math.min(1, (value ?? 0) / Math.max(1, points));
  return (
    <span className={styles.bar}>
      <span className={classNames(styles.fill, look)} style={{ inlineSize: `${share * 100}%` }} />
    </span>
  );
}
