// Every row that cannot be taken, by line and reason; who is there already; what was not understood.
import { longestLine, longestParagraphs } from '../../../shared/contract/limits.ts';
import { tableWords } from '../../../shared/contract/table-messages.ts';
import { peopleImport } from '../../../shared/features/people/import-messages.ts';
import type { Fault } from '../../../shared/features/people/import-rules.ts';
import { useWords } from '../../ui/language.tsx';
import { BadRows } from '../../ui/table/BadRows.tsx';
import styles from '../../ui/table/table.module.css';
import { ImportTwins } from './ImportTwins.tsx';
import type { Importing } from './use-import.ts';
import { useImportFields } from './use-import-fields.ts';

type Props = { readonly importing: Importing };

export function ImportTroubles({ importing }: Props) {
  const words = useWords(peopleImport);
  const reasonOf = useReason();
  const { plan } = importing;
  const bad = plan.bad.map(({ fault, ...row }) => ({ ...row, reason: reasonOf(fault) }));
  return (
    <>
      <BadRows rows={bad} />
      {plan.passed > 0 && <p className={styles.soft}>{words.passed(plan.passed)}</p>}
      <ImportTwins importing={importing} />
      <Unread importing={importing} />
    </>
  );
}

function useReason(): (fault: Fault) => string {
  const words = useWords(peopleImport);
  const common = useWords(tableWords);
  const { nameOf } = useImportFields();
  return (fault) => {
    switch (fault.kind) {
      case 'no-name':
        return words.faultNoName;
      case 'too-long':
        return common.faultTooLong(nameOf(fault.field), longestLine);
      case 'own-too-long':
        return common.faultTooLong(fault.title, longestParagraphs);
      case 'broken-quote':
        return common.faultQuote;
      case 'too-many-cells':
        return common.faultCells(fault.cells, fault.columns);
      default:
        return fault satisfies never;
    }
  };
}

function Unread({ importing: { plan } }: Props) {
  const words = useWords(peopleImport);
  const common = useWords(tableWords);
  const { nameOf } = useImportFields();
  const unread = plan.good.flatMap(({ line, person, unread: each }) =>
    each.map(({ field, word }) => ({ line, field, word, name: person.name })),
  );
  if (unread.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3>{words.unread(unread.length)}</h3>
      <ul className={styles.list}>
        {unread.map(({ line, field, word, name }) => (
          <li key={`${line} ${field}`}>
            <strong>{common.atLine(line)}</strong>, {nameOf(field)}: <q>{word}</q>{' '}
            <span className={styles.soft}>({name})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
