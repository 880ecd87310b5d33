import type { SeatReport } from '../../../../shared/contract/seat-view.ts';
import { seatGroupWords } from '../../../../shared/features/groups/seat-messages.ts';
import { useEntry } from '../../../state/seat/seat-app.tsx';
import { useWords } from '../../../ui/language.tsx';
import { Note, Panel } from '../../../ui/seat/parts.tsx';
import styles from '../group.module.css';
import { reportFields } from './report-fields.ts';

/** What the group reports, to be read. */
export function ReportPanel() {
  const words = useWords(seatGroupWords);
  const report = useEntry('report');
  if (!report || isEmpty(report)) return null;
  return (
    <Panel title={words.report}>
      <Written report={report} />
    </Panel>
  );
}

export function Written({ report }: { readonly report: SeatReport }) {
  const words = useWords(seatGroupWords);
  if (isEmpty(report)) return <Note>{words.noReport}</Note>;
  return (
    <dl className={styles.report}>
      {reportFields.map((field) =>
        report[field] ? (
          <div key={field}>
            <dt className={styles.label}>{words[field]}</dt>
            <dd dir="auto">{report[field]}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}

function isEmpty(report: SeatReport): boolean {
  return reportFields.every((field) => report[field] === '');
}
