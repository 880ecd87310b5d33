// The first people as they will come in.
import { importFields, type Mapping } from '../../../shared/features/people/import-columns.ts';
import { peopleImport } from '../../../shared/features/people/import-messages.ts';
import type { GoodRow } from '../../../shared/features/people/import-rules.ts';
import { people as catalogue } from '../../../shared/features/people/messages.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import styles from './import.module.css';

const shown = 8;

export function ImportPreview({
  rows,
  mapping,
}: {
  readonly rows: readonly GoodRow[];
  readonly mapping: Mapping;
}) {
  const words = useWords(peopleImport);
  const names = useWords(catalogue);
  const format = useFormat();
  const fields = importFields.filter((field) => mapping.includes(field));
  const first = rows.slice(0, shown);
  if (first.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3>{words.first(first.length, rows.length)}</h3>
      <div className={styles.preview}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.line}</th>
              {fields.map((field) => (
                <th key={field} scope="col">
                  {names[field]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {first.map(({ line, person }) => (
              <tr key={line}>
                <td className="figures">{format.number(line)}</td>
                {fields.map((field) => (
                  <td key={field}>{field === 'sex' ? names.sexWord(person.sex) : person[field]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
