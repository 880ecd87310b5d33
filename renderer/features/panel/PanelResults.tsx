// What came of the panel, plan by plan: comments still to be answered, points and how far apart.
import { panelWords } from '../../../shared/features/panel/messages.ts';
import { panelChart } from '../../../shared/features/panel/outline.ts';
import {
  mostPoints,
  openComments,
  type PlanResult,
  rounded,
} from '../../../shared/features/panel/rules.ts';
import { hrefOf } from '../../state/route.ts';
import { useRow, useRows, useWorkshopId } from '../../state/use-rows.ts';
import { DrawnPicture } from '../../ui/DrawnPicture.tsx';
import { useFormat, useWords } from '../../ui/language.tsx';
import { Panel } from '../../ui/Surfaces.tsx';
import styles from './panel.module.css';
import { panelSheet } from './places.ts';
import points from './points.module.css';
import { usePanel, usePanelResults, usePlanName } from './use-panel.ts';

export function PanelResults({ scores }: { readonly scores: boolean }) {
  const words = useWords(panelWords);
  const { plans, results } = usePanelResults();
  const { rubric } = usePanel();
  const ranked = [...results].sort((a, b) => (a.rank ?? 1e9) - (b.rank ?? 1e9));
  const any = scores && results.some(({ panel, self }) => panel !== null || self !== null);
  if (plans.length === 0) return null;
  return (
    <Panel title={words.results}>
      <div className={points.frame}>
        <table className={points.table}>
          <ResultsHead any={any} />
          <tbody>
            {ranked.map((result) => (
              <ResultRow key={result.planId} result={result} any={any} />
            ))}
          </tbody>
        </table>
      </div>
      {any ? (
        <ResultsChart results={ranked} most={mostPoints(rubric)} />
      ) : (
        <p className={styles.soft}>{scores ? words.noResults : words.scoresHint}</p>
      )}
    </Panel>
  );
}

function ResultsHead({ any }: { readonly any: boolean }) {
  const words = useWords(panelWords);
  const { results } = usePanelResults();
  const sections = results[0]?.sections ?? [];
  return (
    <thead>
      <tr>
        <th scope="col">{words.plan}</th>
        {any && (
          <>
            <th scope="col">{words.rank}</th>
            {sections.map(({ section }) => (
              <th key={section} scope="col" dir="auto">
                {section || words.points}
              </th>
            ))}
            <th scope="col">{words.panelBar}</th>
            <th scope="col">{words.spread}</th>
            <th scope="col">{words.deviation}</th>
            <th scope="col">{words.self}</th>
          </>
        )}
        <th scope="col">{words.notAnsweredShort}</th>
      </tr>
    </thead>
  );
}

function ResultRow({ result, any }: { readonly result: PlanResult; readonly any: boolean }) {
  const words = useWords(panelWords);
  const format = useFormat();
  const workshopId = useWorkshopId();
  const nameOf = usePlanName();
  const plan = useRow('plan', result.planId);
  const open = openComments(useRows('panelComment', { planId: result.planId }));
  const said = (value: number | null) => (value === null ? '–' : format.number(rounded(value)));
  const { rank, sections, panel, spread, self, planId } = result;
  return (
    <tr>
      <th scope="row" dir="auto">
        <a href={hrefOf(workshopId, 'actions', planId, panelSheet)}>{nameOf(plan)}</a>
      </th>
      {any && (
        <>
          <td>{rank === null ? '–' : format.number(rank)}</td>
          {sections.map((each) => (
            <td key={each.section}>{said(each.panel)}</td>
          ))}
          <td>
            <strong>{said(panel)}</strong>
          </td>
          <td>{spread ? words.range(spread.least, spread.most) : '–'}</td>
          <td>{said(spread?.deviation ?? null)}</td>
          <td>{said(self)}</td>
        </>
      )}
      <td>{format.number(open)}</td>
    </tr>
  );
}

function ResultsChart({
  results,
  most,
}: {
  readonly results: readonly PlanResult[];
  readonly most: number;
}) {
  const words = useWords(panelWords);
  const format = useFormat();
  const nameOf = usePlanName();
  const plans = useRows('plan', { workshopId: useWorkshopId() });
  const drawing = panelChart(results, most, (id) => nameOf(plans.find((plan) => plan.id === id)), {
    panel: words.panelBar,
    self: words.self,
    number: format.number,
  });
  return (
    // A drawing has the colours of paper, whatever those of the desk are.
    <div className={styles.chart} data-theme="light">
      <DrawnPicture drawing={drawing} label={words.chart} />
    </div>
  );
}
