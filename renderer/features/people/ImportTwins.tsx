// Those of a list who seem to be there already: what differs, and what is to become of each.
import { Users } from 'lucide-react';
import { useId } from 'react';
import {
  differences,
  type MergeChoice,
  mergeChoices,
  twinIn,
  usualChoice,
} from '../../../shared/features/people/import-merge.ts';
import { peopleImport } from '../../../shared/features/people/import-messages.ts';
import type { GoodRow } from '../../../shared/features/people/import-rules.ts';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useWords } from '../../ui/language.tsx';
import table from '../../ui/table/table.module.css';
import styles from './import-twins.module.css';
import type { Importing } from './use-import.ts';
import { useImportFields } from './use-import-fields.ts';

/** So many are drawn: for more of them there is the choice for all. */
const most = 60;
const each = 'each';

export function ImportTwins({ importing }: { readonly importing: Importing }) {
  const words = useWords(peopleImport);
  const { plan, chosen, choose } = importing;
  const twins = plan.good.filter(({ twin }) => twin !== null);
  if (twins.length === 0) return null;
  const choiceOf = (row: GoodRow) => chosen.get(row.line) ?? usualChoice(plan, row);
  const choices = new Set(twins.map(choiceOf));
  const [one] = choices;
  const chosenForAll = choices.size === 1 && one !== undefined ? one : each;
  const lines = twins.map(({ line }) => line);
  return (
    <section className={table.twice} aria-label={words.duplicates(twins.length)}>
      <h3>
        <Users aria-hidden size={18} /> {words.duplicates(twins.length)}
      </h3>
      <div className={styles.head}>
        <p className={table.soft}>{words.duplicatesHint}</p>
        <SelectField
          className={styles.choice}
          label={words.forAll}
          value={chosenForAll}
          options={[
            ...(chosenForAll === each ? [{ value: each, label: words.each } as const] : []),
            ...mergeChoices.map((choice) => ({ value: choice, label: words.choice(choice) })),
          ]}
          onChange={(choice) => {
            if (choice !== each) choose(lines, choice);
          }}
        />
      </div>
      <ul className={styles.list}>
        {twins.slice(0, most).map((row) => (
          <Twin
            key={row.line}
            row={row}
            importing={importing}
            choice={choiceOf(row)}
            onChoose={(choice) => choose([row.line], choice)}
          />
        ))}
      </ul>
      {twins.length > most && <p className={table.soft}>{words.moreTwins(twins.length - most)}</p>}
    </section>
  );
}

function Twin({
  row,
  importing: { plan },
  choice,
  onChoose,
}: {
  readonly row: GoodRow;
  readonly importing: Importing;
  readonly choice: MergeChoice;
  readonly onChoose: (choice: MergeChoice) => void;
}) {
  const words = useWords(peopleImport);
  const id = useId();
  const { twin, person } = row;
  if (twin === null) return null;
  const where =
    twin.in === 'workshop' ? words.inWorkshop(twin.person.name) : words.inFile(twin.line);
  return (
    <li className={styles.twin}>
      <div className={styles.head}>
        <p id={id}>
          <strong>{person.name}</strong>{' '}
          <span className={classNames(table.soft, styles.where)}>{where}</span>
        </p>
        <SelectField
          className={styles.choice}
          label={words.whatToDo(person.name)}
          labelHidden
          value={choice}
          options={mergeChoices.map((value) => ({ value, label: words.choice(value) }))}
          onChange={onChoose}
        />
      </div>
      <Differences row={row} plan={plan} labelledBy={id} choice={choice} />
    </li>
  );
}

function Differences({
  row,
  plan,
  labelledBy,
  choice,
}: {
  readonly row: GoodRow;
  readonly plan: Importing['plan'];
  readonly labelledBy: string;
  readonly choice: MergeChoice;
}) {
  const words = useWords(peopleImport);
  const { nameOf, said } = useImportFields();
  const there = twinIn(plan, row);
  const found = there ? differences(there, row) : [];
  if (!there || found.length === 0) return <p className={table.soft}>{words.noDifference}</p>;
  const isTaken = (listed: string) =>
    choice === 'another' || choice === 'take' || (choice === 'fill' && listed === '');
  return (
    <table className={styles.differences} aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col">{words.field}</th>
          <th scope="col">{words.listed}</th>
          <th scope="col">{words.filed}</th>
        </tr>
      </thead>
      <tbody>
        {found.map(({ field, listed, filed }) => {
          const own = typeof field === 'string' ? null : field.own;
          return (
            <tr key={own ?? String(field)} data-taken={isTaken(listed)}>
              <th scope="row">{typeof field === 'string' ? nameOf(field) : own}</th>
              <td>{typeof field === 'string' ? said(there.person, field) : listed}</td>
              <td>{typeof field === 'string' ? said(row.person, field) : filed}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
