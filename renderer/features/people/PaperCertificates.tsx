// The certificates: their words, who signs them, for whom they are, and how they will look.
import { FileType, LoaderCircle } from 'lucide-react';
import { useMemo, useState } from 'react';
import { certificatesOf, certified, frameOf } from '../../../shared/features/people/certificate.ts';
import { certificateWords } from '../../../shared/features/people/certificate-messages.ts';
import { useApp } from '../../state/app.tsx';
import { useWorkshop, useWorkshopId } from '../../state/use-rows.ts';
import { Button } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { flushDrafts } from '../../ui/drafts.ts';
import { useWords } from '../../ui/language.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { CertificatePage } from './CertificatePage.tsx';
import { CertificateText } from './CertificateText.tsx';
import styles from './certificate.module.css';
import { PaperDesk, type PaperProps } from './PaperDesk.tsx';
import { Signers } from './Signers.tsx';
import { useCertificateRows } from './use-certificate-rows.ts';

export function Certificates({ language, languageField }: PaperProps) {
  const words = useWords(certificateWords);
  const rows = useCertificateRows();
  const [chosen, setChosen] = useState('0');
  const whom = useMemo(
    () => (/^\d+$/.test(chosen) ? { least: Number(chosen) } : { personId: chosen }),
    [chosen],
  );
  const people = useMemo(() => certified(rows, whom), [rows, whom]);
  const certificates = useMemo(
    () => certificatesOf(rows, people, language),
    [rows, people, language],
  );
  const frame = useMemo(() => frameOf(rows), [rows]);
  const days = rows.attendance.length === 0 ? [] : rows.day.map((_, at) => at + 1);
  const options = [
    { value: '0', label: words.everybody },
    ...days.map((count) => ({ value: String(count), label: words.atLeast(count) })),
    ...certified(rows, { least: 0 }).map(({ id, name }) => ({ value: id, label: name })),
  ];
  const choices = (
    <>
      <SelectField
        className={styles.whose}
        label={words.whose}
        value={chosen}
        options={options}
        onChange={setChosen}
      />
      {languageField}
      <p className={styles.count} role="status">
        {words.chosen(certificates.length)}
      </p>
      <PdfButton
        language={language}
        whom={whom}
        name={people[0]?.name ?? ''}
        disabled={people.length === 0}
      />
    </>
  );
  return (
    <>
      <div className={styles.making}>
        <CertificateText rows={rows} language={language} />
        <Signers />
      </div>
      <PaperDesk
        hint={words.hint}
        choices={choices}
        className={styles.certificates}
        language={language}
        nobody={{ title: words.noneTitle, text: words.noneText }}
      >
        {certificates.length === 0
          ? null
          : certificates.map((certificate) => (
              <CertificatePage key={certificate.personId} certificate={certificate} frame={frame} />
            ))}
      </PaperDesk>
    </>
  );
}

function PdfButton({
  language,
  whom,
  name,
  disabled,
}: Pick<PaperProps, 'language'> & {
  readonly whom: { readonly personId: string } | { readonly least: number };
  readonly name: string;
  readonly disabled: boolean;
}) {
  const words = useWords(certificateWords);
  const { files } = useApp();
  const workshopId = useWorkshopId();
  const title = useWorkshop()?.title ?? '';
  const [making, setMaking] = useState(false);
  const isOne = 'personId' in whom;
  const make = async () => {
    if (making) return;
    setMaking(true);
    await flushDrafts();
    const wish = isOne ? { person: whom.personId } : { least: String(whom.least) };
    const pdf = await files.certificates(workshopId, language, wish);
    setMaking(false);
    if (!(pdf instanceof Blob)) return showToast({ text: pdf.sentence, tone: 'danger' });
    const of = isOne ? words.fileNameOf(title, name) : words.fileName(title);
    files.keep(pdf, `${of}.pdf`);
    showToast({ text: words.ready });
  };
  return (
    <Button
      icon={making ? LoaderCircle : FileType}
      tip={making ? words.making : undefined}
      disabled={disabled}
      rest={{ 'aria-busy': making }}
      onPress={() => void make()}
    >
      {words.pdf}
    </Button>
  );
}
