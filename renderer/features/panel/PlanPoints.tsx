// A plan's points: the rubric down, the panellists across, and the team's own beside them.
import { Projector, TriangleAlert } from 'lucide-react';
import type { Plan } from '../../../shared/features/action-plan/model.ts';
import { panelWords } from '../../../shared/features/panel/messages.ts';
import {
  exceeding,
  mostPoints,
  panelResults,
  rounded,
} from '../../../shared/features/panel/rules.ts';
import { useRows } from '../../state/use-rows.ts';
import { useShowOnStage } from '../../state/use-stage.ts';
import { Button } from '../../ui/Button.tsx';
import { useFormat, useWords } from '../../ui/language.tsx';
import { Note, Panel } from '../../ui/Surfaces.tsx';
import { PointsTable } from './PointsTable.tsx';
import styles from './points.module.css';
import { SetUpFirst } from './SetUpFirst.tsx';
import { usePanel } from './use-panel.ts';

export function PlanPoints({ plan }: { readonly plan: Plan }) {
  const words = useWords(panelWords);
  const { panellists, rubric } = usePanel();
  const scores = useRows('panelScore', { planId: plan.id });
  const [result] = panelResults([plan.id], rubric, panellists, scores);
  const { shown, show } = useShowOnStage('report', plan.id);
  const above = rubric.reduce((sum, criterion) => sum + exceeding(criterion, scores), 0);
  if (rubric.length === 0) {
    return (
      <Panel title={words.points}>
        <SetUpFirst text={words.noCriteria} />
      </Panel>
    );
  }
  const button = (
    <Button icon={Projector} pressed={shown} onPress={show}>
      {shown ? words.resultsShown : words.showResults}
    </Button>
  );
  return (
    <Panel title={words.points} actions={button}>
      {panellists.length === 0 && <SetUpFirst text={words.noPanellists} />}
      {above > 0 && (
        <Note tone="warning" icon={TriangleAlert}>
          {words.tooMany(above)}
        </Note>
      )}
      <PointsTable planId={plan.id} rubric={rubric} panellists={panellists} scores={scores} />
      <p className={styles.soft}>{words.pointsHint}</p>
      {result && <Figures result={result} points={mostPoints(rubric)} />}
    </Panel>
  );
}

function Figures({
  result: { panel, self, spread },
  points,
}: {
  readonly result: ReturnType<typeof panelResults>[number];
  readonly points: number;
}) {
  const words = useWords(panelWords);
  const format = useFormat();
  const said = (value: number | null) => (value === null ? '–' : format.number(rounded(value)));
  const figures = [
    { name: words.panelBar, value: said(panel), more: words.ofPoints(points) },
    { name: words.self, value: said(self), more: words.ofPoints(points) },
    ...(spread
      ? [
          {
            name: words.spread,
            value: words.range(spread.least, spread.most),
            more: words.whole(spread.count),
          },
          { name: words.deviation, value: said(spread.deviation), more: '' },
        ]
      : []),
  ];
  return (
    <div className={styles.figures}>
      {figures.map(({ name, value, more }) => (
        <span key={name} className={styles.figure}>
          <span className={styles.soft}>{name}</span>
          <span className={styles.number}>{value}</span>
          <span className={styles.soft}>{more}</span>
        </span>
      ))}
    </div>
  );
}
