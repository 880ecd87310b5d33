import { type ReactNode, useState } from 'react';
import { type Language, languages } from '../../../shared/contract/catalogue.ts';
import { type ExportFormat, paperFormats } from '../../../shared/contract/export-formats.ts';
import { papers } from '../../../shared/features/minutes/kinds.ts';
import type { Paper } from '../../../shared/features/minutes/model.ts';
import { takeAwayWords } from '../../../shared/features/minutes/take-away-messages.ts';
import { workshop } from '../../../shared/features/workshop/messages.ts';
import type { ExportMore } from '../../client/files.ts';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useWords } from '../../ui/language.tsx';
import styles from './take-away.module.css';

const others = ['pptx', 'xlsx', 'csv', 'ics', 'uthan'] as const;

/** Every file that a workshop can be taken away as, and what is to be in it. */
export function TakeAwayDialog({
  shown,
  onClose,
  progress,
  children,
}: {
  /** The paper that is on the screen, chosen at first. */
  readonly shown: Paper;
  readonly onClose: () => void;
  /** How far the files are that are being made. */
  readonly progress: ReactNode;
  /** Draws the button of a format. */
  readonly children: (format: ExportFormat, wish: ExportMore) => ReactNode;
}) {
  const words = useWords(takeAwayWords);
  const names = useWords(workshop);
  const [paper, setPaper] = useState<Paper>(shown);
  const [language, setLanguage] = useState<Language | ''>('');
  const [who, setWho] = useState<'full' | 'redacted'>('full');
  const wish: ExportMore = {
    paper,
    ...(language === '' ? {} : { language }),
    ...(who === 'redacted' && { redacted: 'yes' }),
  };
  const languageNames = { '': words.asPapers, en: names.en, bn: names.bn };
  return (
    <Dialog title={words.title} onClose={onClose}>
      <div className={styles.sheet}>
        <div className={styles.wishes}>
          <SelectField
            label={words.paper}
            value={paper}
            options={papers.map((value) => ({ value, label: words[value] }))}
            onChange={setPaper}
          />
          <SelectField
            label={words.language}
            value={language}
            options={(['', ...languages] as const).map((value) => ({
              value,
              label: languageNames[value],
            }))}
            onChange={setLanguage}
          />
          <SelectField
            label={words.who}
            value={who}
            options={(['full', 'redacted'] as const).map((value) => ({
              value,
              label: words[value],
            }))}
            onChange={setWho}
          />
        </div>
        {who === 'redacted' && <p className={styles.hint}>{words.redactedHint}</p>}
        <h3>{words.papers}</h3>
        <div className={styles.files}>{paperFormats.map((format) => children(format, wish))}</div>
        <h3>{words.rest}</h3>
        <div className={styles.files}>{others.map((format) => children(format, wish))}</div>
        {progress}
      </div>
    </Dialog>
  );
}
