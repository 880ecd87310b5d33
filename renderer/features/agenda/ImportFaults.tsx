// Every row that cannot be taken, by line and reason, and where a length had to be assumed.
import { tableWords } from '../../../shared/contract/table-messages.ts';
import type { AgendaPlan } from '../../../shared/features/agenda/import-plan.ts';
import type { Fault, TimeField } from '../../../shared/features/agenda/import-rules.ts';
import { agendaImport, columnWords } from '../../../shared/features/agenda/table-messages.ts';
import { useWords } from '../../ui/language.tsx';
import { BadRows } from '../../ui/table/BadRows.tsx';
import styles from '../../ui/table/table.module.css';

/** How many lines are named one by one. */
const named = 20;

export function ImportFaults({ plan }: { readonly plan: AgendaPlan }) {
  const words = useWords(agendaImport);
  const reasonOf = useReason();
  const bad = plan.bad.map(({ fault, ...row }) => ({ ...row, reason: reasonOf(fault) }));
  const assumed = plan.days.flatMap(({ rows }) => rows.filter((row) => row.assumed));
  return (
    <>
      <BadRows rows={bad} />
      {assumed.length > 0 && (
        <section className={styles.twice} aria-label={words.assumed(assumed.length)}>
          <h3>{words.assumed(assumed.length)}</h3>
          <p className={styles.soft}>
            {words.atLines(assumed.slice(0, named).map(({ line }) => line))}
            {assumed.length > named && '…'}
          </p>
        </section>
      )}
    </>
  );
}

function useReason(): (fault: Fault) => string {
  const words = useWords(agendaImport);
  const common = useWords(tableWords);
  const names = useWords(columnWords);
  return (fault) => {
    switch (fault.kind) {
      case 'no-title':
        return words.faultNoTitle;
      case 'bad-cell':
        if (fault.field === 'date') return words.faultDate(fault.text);
        return isTime(fault.field) ? words.faultTime(fault.text) : words.faultLength(fault.text);
      case 'ends-before':
        return words.faultEnds;
      case 'too-long':
        return common.faultTooLong(names[fault.field], fault.most);
      case 'broken-quote':
        return common.faultQuote;
      case 'too-many-cells':
        return common.faultCells(fault.cells, fault.columns);
      default:
        return fault satisfies never;
    }
  };
}

function isTime(field: TimeField): boolean {
  return field === 'start' || field === 'end' || field === 'dayEnd';
}
