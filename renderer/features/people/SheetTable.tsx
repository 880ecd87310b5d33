import { personWords } from '../../../shared/features/people/detail-messages.ts';
import { people as catalogue } from '../../../shared/features/people/messages.ts';
import type { ConsentAnswer, Person } from '../../../shared/features/people/model.ts';
import { peoplePapers } from '../../../shared/features/people/paper-messages.ts';
import type { SignColumn } from '../../../shared/features/people/sign-sheets.ts';
import { useWorkshop } from '../../state/use-rows.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import styles from './people-papers.module.css';

type Props = {
  readonly people: readonly Person[];
  readonly columns: readonly SignColumn[];
  /** Lines for those who come unannounced. */
  readonly emptyLines: number;
  readonly asksDisability: boolean;
};

/** One sheet. Its head is a table's, so that the printer says it again on each page. */
export function SheetTable({ people, columns, emptyLines, asksDisability }: Props) {
  const words = useWords(peoplePapers);
  const empty = Array.from({ length: emptyLines }, (_, at) => people.length + at + 1);
  return (
    <section className={styles.sheet}>
      <table className={styles.table}>
        <Widths columns={columns} asksDisability={asksDisability} />
        <Head columns={columns} asksDisability={asksDisability} />
        <tbody>
          {people.map((person, at) => (
            <Line
              key={person.id}
              number={at + 1}
              person={person}
              columns={columns}
              asksDisability={asksDisability}
            />
          ))}
          {empty.map((number) => (
            <Line
              key={number}
              number={number}
              person={null}
              columns={columns}
              asksDisability={asksDisability}
            />
          ))}
        </tbody>
      </table>
      <p className={styles.checked}>{words.checkedBy}: </p>
    </section>
  );
}

function Widths({ columns, asksDisability }: Pick<Props, 'columns' | 'asksDisability'>) {
  return (
    <colgroup>
      <col className={styles.numberWidth} />
      <col className={styles.nameWidth} />
      <col className={styles.sexWidth} />
      {asksDisability && <col className={styles.disabilityWidth} />}
      <col className={styles.organisationWidth} />
      <col className={styles.districtWidth} />
      <col className={styles.contactWidth} />
      {columns.map(({ number, half }) => (
        <col key={`${number}${half}`} />
      ))}
      <col className={styles.photosWidth} />
    </colgroup>
  );
}

function Head({ columns, asksDisability }: Pick<Props, 'columns' | 'asksDisability'>) {
  const words = useWords(peoplePapers);
  const format = useFormat();
  const width = 7 + (asksDisability ? 1 : 0) + columns.length;
  return (
    <thead>
      <tr>
        <td colSpan={width} className={styles.sheetHead}>
          <SheetTitle columns={columns} />
        </td>
      </tr>
      <tr>
        <th scope="col">{words.number}</th>
        <th scope="col">{words.fullName}</th>
        <th scope="col">
          <Stack lines={[words.sex, words.age]} />
        </th>
        {asksDisability && <th scope="col">{words.disability}</th>}
        <th scope="col">
          <Stack lines={[words.organisation, words.designation]} />
        </th>
        <th scope="col">{words.district}</th>
        <th scope="col">
          <Stack lines={[words.phone, words.email]} />
        </th>
        {columns.map(({ number, date, half }) => (
          <th key={`${number}${half}`} scope="col">
            <Stack
              lines={[
                date === '' ? words.day(number) : format.date(date),
                half === '' ? words.signature : words[half],
              ]}
            />
          </th>
        ))}
        <th scope="col">{words.photos}</th>
      </tr>
    </thead>
  );
}

function SheetTitle({ columns }: Pick<Props, 'columns'>) {
  const words = useWords(peoplePapers);
  const workshop = useWorkshop();
  const dates = columns.map(({ date }) => date).filter((date) => date !== '');
  const period = words.period(dates[0] ?? workshop?.startDate ?? '', dates.at(-1) ?? '');
  const held = dates.length === 0 ? '' : period;
  const where = [workshop?.venue, workshop?.place].filter(Boolean).join(', ');
  return (
    <>
      <b>{words.sheet}</b>
      <strong dir="auto">{workshop?.title}</strong>
      <span dir="auto">{[workshop?.organiser, where, held].filter(Boolean).join(' · ')}</span>
    </>
  );
}

function Line({
  number,
  person,
  columns,
  asksDisability,
}: Pick<Props, 'columns' | 'asksDisability'> & {
  readonly number: number;
  /** null: nobody yet. */
  readonly person: Person | null;
}) {
  const format = useFormat();
  const { sexWord } = useWords(catalogue);
  const { age } = useWords(personWords);
  const ageGroup = person?.ageGroup ?? '';
  const sex = person && person.sex !== '' ? sexWord(person.sex) : '';
  return (
    <tr>
      <td className={styles.number}>{format.number(number)}</td>
      {person === null ? (
        <td />
      ) : (
        <th scope="row" className={styles.name} dir="auto">
          {person.name}
        </th>
      )}
      <td>
        <Stack lines={[sex, ageGroup === '' ? '' : age(ageGroup)]} />
      </td>
      {asksDisability && <td dir="auto">{person?.disability}</td>}
      <td>
        <Stack lines={[person?.organisation, person?.designation]} />
      </td>
      <td dir="auto">{person?.district}</td>
      <td>
        <Stack lines={[person?.phone, person?.email]} />
      </td>
      {columns.map(({ number: day, half }) => (
        <td key={`${day}${half}`} />
      ))}
      <td>
        <Consents person={person} />
      </td>
    </tr>
  );
}

/** What is not known leaves its line free, to be written on. */
function Stack({ lines }: { readonly lines: readonly (string | undefined)[] }) {
  return lines.map((text, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
    <span key={at} className={styles.line} dir="auto">
      {text}
    </span>
  ));
}

/** Both consents to photos: as they were given, or as two boxes to tick. */
function Consents({ person }: { readonly person: Person | null }) {
  const words = useWords(peoplePapers);
  const kinds = [
    [words.internal, person?.photoInternal ?? ''],
    [words.public, person?.photoPublic ?? ''],
  ] as const;
  return kinds.map(([kind, answer]) => (
    <span key={kind} className={styles.consent}>
      <span>{kind}</span>
      <Answer answer={answer} />
    </span>
  ));
}

function Answer({ answer }: { readonly answer: ConsentAnswer }) {
  const words = useWords(peoplePapers);
  if (answer !== '') return <b>{words[answer]}</b>;
  return (
    <span className={styles.boxes}>
      <i />
      {words.yes} <i />
      {words.no}
    </span>
  );
}
