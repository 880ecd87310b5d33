// The first people as they will come in.
import { peopleImport } from '../../../shared/features/people/import-messages.ts';
import { useWords } from '../../ui/language.tsx';
import { TablePreview } from '../../ui/table/TablePreview.tsx';
import type { Importing } from './use-import.ts';
import { useImportFields } from './use-import-fields.ts';

const shown = 8;

export function ImportPreview({
  importing: { plan, layout, outcome },
}: {
  readonly importing: Importing;
}) {
  const words = useWords(peopleImport);
  const { fields, nameOf, said } = useImportFields();
  const held = fields.filter((field) => layout.mapping.includes(field));
  const first = outcome.people.slice(0, shown);
  const own = [...new Set(first.flatMap((each) => [...each.own.keys()]))];
  const lineOf = new Map(plan.good.map(({ person, line }) => [person, line]));
  return (
    <TablePreview
      title={words.first(first.length, outcome.people.length)}
      columns={[...held.map(nameOf), ...own]}
      rows={first.map((each, at) => ({
        line: lineOf.get(each.person) ?? at + 1,
        cells: [
          ...held.map((field) => said(each.person, field)),
          ...own.map((title) => each.own.get(title) ?? ''),
        ],
      }))}
    />
  );
}
