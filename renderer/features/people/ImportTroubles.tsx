// Every row that cannot be taken, by line and reason; who is there already; what was not understood.
import { Users } from 'lucide-react';
import { longestLine } from '../../../shared/contract/limits.ts';
import { tableWords } from '../../../shared/contract/table-messages.ts';
import { peopleImport } from '../../../shared/features/people/import-messages.ts';
import type { Fault, GoodRow, ImportPlan } from '../../../shared/features/people/import-rules.ts';
import { people as catalogue } from '../../../shared/features/people/messages.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { BadRows } from '../../ui/table/BadRows.tsx';
import styles from '../../ui/table/table.module.css';

export type ImportTroublesProps = {
  readonly plan: ImportPlan;
  /** The lines of the duplicates that are wanted all the same. */
  readonly wanted: ReadonlySet<number>;
  readonly onWanted: (lines: ReadonlySet<number>) => void;
};

export function ImportTroubles(props: ImportTroublesProps) {
  const reasonOf = useReason();
  const bad = props.plan.bad.map(({ fault, ...row }) => ({ ...row, reason: reasonOf(fault) }));
  return (
    <>
      <BadRows rows={bad} />
      <Duplicates {...props} />
      <UnreadSexes plan={props.plan} />
    </>
  );
}

function useReason(): (fault: Fault) => string {
  const words = useWords(peopleImport);
  const common = useWords(tableWords);
  const names = useWords(catalogue);
  return (fault) => {
    switch (fault.kind) {
      case 'no-name':
        return words.faultNoName;
      case 'too-long':
        return common.faultTooLong(names[fault.field], longestLine);
      case 'broken-quote':
        return common.faultQuote;
      case 'too-many-cells':
        return common.faultCells(fault.cells, fault.columns);
      case 'above-heading':
        return words.faultAbove;
      default:
        return fault satisfies never;
    }
  };
}

function Duplicates({ plan, wanted, onWanted }: ImportTroublesProps) {
  const words = useWords(peopleImport);
  const duplicates = plan.good.filter((row) => row.duplicate !== null);
  if (duplicates.length === 0) return null;
  const all = new Set(duplicates.map(({ line }) => line));
  return (
    <section className={styles.twice} aria-label={words.duplicates(duplicates.length)}>
      <h3>
        <Users aria-hidden size={18} /> {words.duplicates(duplicates.length)}
      </h3>
      <div className={styles.row}>
        <p className={styles.soft}>{words.duplicatesHint}</p>
        <Button size="small" onPress={() => onWanted(wanted.size < all.size ? all : new Set())}>
          {wanted.size < all.size ? words.tickAll : words.tickNone}
        </Button>
      </div>
      <ul className={styles.list}>
        {duplicates.map((row) => (
          <Duplicate
            key={row.line}
            row={row}
            wanted={wanted.has(row.line)}
            onToggle={() => onWanted(toggled(wanted, row.line))}
          />
        ))}
      </ul>
    </section>
  );
}

function toggled(lines: ReadonlySet<number>, line: number): ReadonlySet<number> {
  const others = [...lines].filter((each) => each !== line);
  return new Set(lines.has(line) ? others : [...others, line]);
}

function Duplicate({
  row: { line, person, duplicate },
  wanted,
  onToggle,
}: {
  readonly row: GoodRow;
  readonly wanted: boolean;
  readonly onToggle: () => void;
}) {
  const words = useWords(peopleImport);
  const common = useWords(tableWords);
  const where = duplicate === 'workshop' ? words.inWorkshop : words.inFile;
  return (
    <li>
      <label className={styles.tick}>
        <input
          type="checkbox"
          aria-label={words.bringIn(person.name)}
          checked={wanted}
          onChange={onToggle}
        />
        <span>
          <strong>{common.atLine(line)}</strong>: {person.name}
          {person.organisation && `, ${person.organisation}`}{' '}
          <span className={styles.soft}>({where})</span>
        </span>
      </label>
    </li>
  );
}

function UnreadSexes({ plan: { good } }: Pick<ImportTroublesProps, 'plan'>) {
  const words = useWords(peopleImport);
  const common = useWords(tableWords);
  const unread = good.filter((row) => row.unreadSex !== null);
  if (unread.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3>{words.unread(unread.length)}</h3>
      <ul className={styles.list}>
        {unread.map(({ line, unreadSex, person }) => (
          <li key={line}>
            <strong>{common.atLine(line)}</strong>: <q>{unreadSex}</q>{' '}
            <span className={styles.soft}>({person.name})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
