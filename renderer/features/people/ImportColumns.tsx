// Which column holds what: guessed from the headings, and put right here.
import { type ImportField, importFields } from '../../../shared/features/people/import-columns.ts';
import { peopleImport } from '../../../shared/features/people/import-messages.ts';
import { headingWithin } from '../../../shared/features/people/import-rules.ts';
import { people as catalogue } from '../../../shared/features/people/messages.ts';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/language.tsx';
import type { Delimiter } from './csv.ts';
import styles from './import.module.css';
import type { Importing, ListRead } from './use-import.ts';

type Props = { readonly importing: Importing; readonly list: ListRead };

const nothing = 'nothing';

export function ImportColumns({ importing, list }: Props) {
  const words = useWords(peopleImport);
  const { rows } = list.table;
  const { heading, mapping } = list.layout;
  const title = (column: number) => {
    const written = heading === null ? '' : (rows[heading]?.cells[column] ?? '').trim();
    return written || words.column(column + 1);
  };
  const sample = (column: number) =>
    rows.find((row, at) => at > (heading ?? -1) && row.cells[column]?.trim())?.cells[column];
  return (
    <section className={styles.part}>
      <h3>{words.columns}</h3>
      <p className={styles.soft}>{words.columnsHint}</p>
      <div className={styles.columns}>
        {mapping.map((field, column) => (
          <ColumnField
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place in the file
            key={column}
            title={title(column)}
            sample={sample(column)}
            field={field}
            onChange={(next) => importing.setColumn(column, next)}
          />
        ))}
      </div>
      <FileFields importing={importing} list={list} />
    </section>
  );
}

function ColumnField({
  title,
  sample,
  field,
  onChange,
}: {
  readonly title: string;
  readonly sample: string | undefined;
  readonly field: ImportField | null;
  readonly onChange: (field: ImportField | null) => void;
}) {
  const words = useWords(peopleImport);
  const names = useWords(catalogue);
  const options = [
    { value: nothing, label: words.leaveOut },
    ...importFields.map((each) => ({ value: each, label: names[each] })),
  ];
  return (
    <SelectField
      className={styles.column}
      label={title}
      hint={sample}
      value={field ?? nothing}
      options={options}
      onChange={(value) => onChange(importFields.find((each) => each === value) ?? null)}
    />
  );
}

/** How the file is written: seldom wrong, and then there is no way round it. */
function FileFields({ importing, list }: Props) {
  const words = useWords(peopleImport);
  const { rows, delimiter } = list.table;
  const { heading } = list.layout;
  const headings = rows.slice(0, headingWithin).map(({ line }, at) => ({
    value: String(at),
    label: words.inRow(line),
  }));
  const options = [{ value: nothing, label: words.noHeading }, ...headings];
  const divided: readonly { readonly value: Delimiter; readonly label: string }[] = [
    { value: ',', label: words.comma },
    { value: ';', label: words.semicolon },
    { value: '\t', label: words.tab },
  ];
  return (
    <div className={styles.columns}>
      <SelectField
        label={words.delimiter}
        value={delimiter}
        options={divided}
        onChange={importing.divideBy}
      />
      <SelectField
        label={words.heading}
        value={heading === null ? nothing : String(heading)}
        options={options}
        onChange={(value) => {
          const at = headings.findIndex((each) => each.value === value);
          importing.setHeading(at < 0 ? null : at);
        }}
      />
    </div>
  );
}
