// Which column holds what: guessed from the headings, and put right here.
import type { Delimiter, TableFile, TableReading } from '../../../shared/contract/table-file.ts';
import { tableWords } from '../../../shared/contract/table-messages.ts';
import { headingWithin, type Layout } from '../../../shared/lib/headings.ts';
import { type Option, SelectField } from '../ChoiceField.tsx';
import { useWords } from '../language.tsx';
import styles from './table.module.css';

export type TableColumnsProps<F extends string> = {
  readonly table: TableFile;
  readonly layout: Layout<F>;
  /** What a column can hold. */
  readonly fields: readonly Option<F>[];
  readonly onColumn: (column: number, field: F | null) => void;
  readonly onHeading: (heading: number | null) => void;
  readonly onReread: (how: TableReading) => void;
};

const nothing = 'nothing';

export function TableColumns<F extends string>(props: TableColumnsProps<F>) {
  const { table, layout, fields, onColumn } = props;
  const words = useWords(tableWords);
  const { rows } = table;
  const { heading, mapping } = layout;
  const options = [{ value: nothing, label: words.leaveOut }, ...fields];
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
          <SelectField
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place in the file
            key={column}
            className={styles.column}
            label={title(column)}
            hint={sample(column)}
            value={field ?? nothing}
            options={options}
            onChange={(value) =>
              onColumn(column, fields.find((each) => each.value === value)?.value ?? null)
            }
          />
        ))}
      </div>
      <FileFields {...props} />
    </section>
  );
}

type FileFieldsProps = Pick<
  TableColumnsProps<string>,
  'table' | 'layout' | 'onHeading' | 'onReread'
>;

/** How the file is written: seldom wrong, and then there is no way round it. */
function FileFields({ table, layout: { heading }, onHeading, onReread }: FileFieldsProps) {
  const words = useWords(tableWords);
  const { rows, delimiter, sheets, sheet } = table;
  const headings = rows.slice(0, headingWithin).map(({ line }, at) => ({
    value: String(at),
    label: words.inRow(line),
  }));
  const divided: readonly Option<Delimiter>[] = [
    { value: ',', label: words.comma },
    { value: ';', label: words.semicolon },
    { value: '\t', label: words.tab },
  ];
  return (
    <div className={styles.columns}>
      {delimiter !== null && (
        <SelectField
          label={words.delimiter}
          value={delimiter}
          options={divided}
          onChange={(next) => onReread({ delimiter: next })}
        />
      )}
      {sheets.length > 1 && (
        <SelectField
          label={words.sheet}
          value={String(sheet)}
          options={sheets.map((name, at) => ({ value: String(at), label: name }))}
          onChange={(next) => onReread({ sheet: Number(next) })}
        />
      )}
      <SelectField
        label={words.heading}
        value={heading === null ? nothing : String(heading)}
        options={[{ value: nothing, label: words.noHeading }, ...headings]}
        onChange={(value) => {
          const at = headings.findIndex((each) => each.value === value);
          onHeading(at < 0 ? null : at);
        }}
      />
    </div>
  );
}
