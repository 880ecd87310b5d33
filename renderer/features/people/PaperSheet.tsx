// The attendance sheet: everybody with what is asked of them, and room to sign for each day.
import { useMemo, useState } from 'react';
import type { Person } from '../../../shared/features/people/model.ts';
import { peoplePapers } from '../../../shared/features/people/paper-messages.ts';
import { type SignColumn, signSheets } from '../../../shared/features/people/sign-sheets.ts';
import { byName } from '../../../shared/lib/by-name.ts';
import { inOrder } from '../../../shared/lib/ordering.ts';
import { useRow, useRows, useWorkshopId } from '../../state/use-rows.ts';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { useFormat, useWords } from '../../ui/language.tsx';
import { PaperDesk, type PaperProps } from './PaperDesk.tsx';
import styles from './people-papers.module.css';
import { SheetTable } from './SheetTable.tsx';
import { useListed } from './use-listed.ts';

const emptyLines = ['0', '5', '10', '20'] as const;

export function Sheet({ language, languageField }: PaperProps) {
  const words = useWords(peoplePapers);
  const format = useFormat();
  const { people, field } = useListed();
  const { sheets, asksDisability, apart, setApart, canPart } = useSheets();
  const [order, setOrder] = useState<'list' | 'name'>('list');
  const [more, setMore] = useState<(typeof emptyLines)[number]>('5');
  const lines = useMemo(
    () => sorted(people, order === 'name' ? byName(language) : null),
    [people, order, language],
  );
  const fields = {
    signatures: {
      label: words.signatures,
      value: apart ? 'apart' : 'together',
      options: (['together', 'apart'] as const).map((value) => ({ value, label: words[value] })),
      onChange: (value: string) => setApart(value === 'apart'),
    },
    order: {
      label: words.order,
      value: order,
      options: (['list', 'name'] as const).map((value) => ({ value, label: words[value] })),
      onChange: setOrder,
    },
    more: {
      label: words.walkIns,
      value: more,
      options: emptyLines.map((value) => ({ value, label: format.number(Number(value)) })),
      onChange: setMore,
    },
  } as const;
  const choices = (
    <>
      <SelectField className={styles.choice} {...field} />
      {canPart && <SelectField className={styles.choice} {...fields.signatures} />}
      <SelectField className={styles.choice} {...fields.order} />
      <SelectField className={styles.choice} {...fields.more} />
      {languageField}
    </>
  );
  const nobody = lines.length === 0 && more === '0';
  return (
    <PaperDesk
      hint={words.sheetHint}
      choices={choices}
      className={styles.sheets}
      language={language}
    >
      {nobody
        ? null
        : sheets.map((columns) => (
            <SheetTable
              key={columns.map(keyOf).join(' ')}
              people={lines}
              columns={columns}
              emptyLines={Number(more)}
              asksDisability={asksDisability}
            />
          ))}
    </PaperDesk>
  );
}

function useSheets() {
  const workshopId = useWorkshopId();
  const days = useRows('day', { workshopId });
  const settings = useRow('peopleSettings', workshopId);
  const [apart, setApart] = useState(false);
  const halfDays = settings?.halfDays ?? false;
  const sheets = useMemo(
    () => signSheets(inOrder(days), { halfDays, apart }),
    [days, halfDays, apart],
  );
  const asksDisability = settings?.asksDisability ?? false;
  return { sheets, asksDisability, apart, setApart, canPart: days.length > 1 };
}

function sorted(people: readonly Person[], compare: ((a: string, b: string) => number) | null) {
  return compare === null ? people : [...people].sort((a, b) => compare(a.name, b.name));
}

function keyOf({ number, half }: SignColumn): string {
  return `${number}${half}`;
}
