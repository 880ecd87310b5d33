import { Panellists } from './Panellists.tsx';
import { PanelResults } from './PanelResults.tsx';
import styles from './panel.module.css';
import { Rubric } from './Rubric.tsx';
import { usePanel } from './use-panel.ts';

/** The panel as a whole: what came of all plans, who sits on it and what it looks at. */
export function AllPanel() {
  const { settings } = usePanel();
  return (
    <div className={styles.sheet}>
      <PanelResults scores={settings.scores} />
      <div className={styles.columns}>
        <Panellists />
        <Rubric />
      </div>
    </div>
  );
}
