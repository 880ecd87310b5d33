import { seatGroupWords } from '../../../../shared/features/groups/seat-messages.ts';
import { useSeatState } from '../../../state/seat/seat-app.tsx';
import { listOf } from '../../../state/seat/view.ts';
import { useFormat, useWords } from '../../../ui/language.tsx';
import { Note, Panel } from '../../../ui/seat/parts.tsx';
import styles from '../group.module.css';
import { type PlannedLine, plannedLines } from './planned-lines.ts';

/** The group's action plans, to be read. */
export function PlanPanel() {
  const words = useWords(seatGroupWords);
  const entries = useSeatState((state) => state.entries);
  return (
    <>
      {listOf(entries, 'plan').map(({ id, title }) => (
        <Panel key={id} title={title || words.plan}>
          <Lines lines={plannedLines(entries, [], id)} />
        </Panel>
      ))}
    </>
  );
}

function Lines({ lines }: { readonly lines: readonly PlannedLine[] }) {
  const words = useWords(seatGroupWords);
  if (lines.length === 0) return <Note>{words.noLines}</Note>;
  return (
    <ol className={styles.lines}>
      {lines.map((line) => (
        <li key={line.id}>
          <LineWords line={line} />
        </li>
      ))}
    </ol>
  );
}

export function LineWords({
  line: { activity, responsible, due },
}: {
  readonly line: PlannedLine;
}) {
  const format = useFormat();
  return (
    <>
      <p className={styles.activity} dir="auto">
        {activity}
      </p>
      {(responsible || due) && (
        <p className={styles.roles} dir="auto">
          {[responsible, format.date(due)].filter(Boolean).join(' · ')}
        </p>
      )}
    </>
  );
}
