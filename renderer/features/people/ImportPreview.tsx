// The first people as they will come in.
import { type ImportField, importFields } from '../../../shared/features/people/import-columns.ts';
import { peopleImport } from '../../../shared/features/people/import-messages.ts';
import type { GoodRow } from '../../../shared/features/people/import-rules.ts';
import { people as catalogue } from '../../../shared/features/people/messages.ts';
import type { Mapping } from '../../../shared/lib/headings.ts';
import { useWords } from '../../ui/language.tsx';
import { TablePreview } from '../../ui/table/TablePreview.tsx';

const shown = 8;

export function ImportPreview({
  rows,
  mapping,
}: {
  readonly rows: readonly GoodRow[];
  readonly mapping: Mapping<ImportField>;
}) {
  const words = useWords(peopleImport);
  const names = useWords(catalogue);
  const fields = importFields.filter((field) => mapping.includes(field));
  const first = rows.slice(0, shown);
  return (
    <TablePreview
      title={words.first(first.length, rows.length)}
      columns={fields.map((field) => names[field])}
      rows={first.map(({ line, person }) => ({
        line,
        cells: fields.map((field) => (field === 'sex' ? names.sexWord(person.sex) : person[field])),
      }))}
    />
  );
}
