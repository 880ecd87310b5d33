import {
  Archive,
  CalendarDays,
  FileSpreadsheet,
  FileText,
  FileType,
  Globe,
  Hash,
  LoaderCircle,
  type LucideIcon,
  Presentation,
  Printer,
  Sheet,
} from 'lucide-react';
import { useState } from 'react';
import type { ExportFormat } from '../../../shared/contract/export-formats.ts';
import type { Paper } from '../../../shared/features/minutes/model.ts';
import { minutesScreen } from '../../../shared/features/minutes/screen-messages.ts';
import { takeAwayWords } from '../../../shared/features/minutes/take-away-messages.ts';
import type { ExportMore } from '../../client/files.ts';
import { Button } from '../../ui/Button.tsx';
import { flushDrafts } from '../../ui/drafts.ts';
import { useWords } from '../../ui/language.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './minutes-screen.module.css';
import { TakeAwayDialog } from './TakeAwayDialog.tsx';
import { TakeAwayProgress } from './TakeAwayProgress.tsx';
import type { TakeAway } from './use-take-away.ts';

const icons: { readonly [F in ExportFormat]: LucideIcon } = {
  docx: FileText,
  pdf: FileType,
  html: Globe,
  md: Hash,
  pptx: Presentation,
  xlsx: FileSpreadsheet,
  csv: Sheet,
  ics: CalendarDays,
  uthan: Archive,
};
/** What is asked for most stands on the screen itself. */
const first = ['docx', 'pdf', 'md', 'uthan'] as const;

type Taking = Pick<TakeAway, 'making' | 'take'>;

/** A button a usual format, one for all of them, one for the printer, and what is being made. */
export function TakeAwayButtons({
  paper,
  making,
  take,
  empty,
}: Taking & {
  /** The one that is on the screen. */
  readonly paper: Paper;
  /** true while there is nothing to take away, and something else to do first. */
  readonly empty: boolean;
}) {
  const words = useWords(minutesScreen);
  const more = useWords(takeAwayWords);
  const [open, setOpen] = useState(false);
  return (
    <fieldset className={styles.formats}>
      <legend>
        <VisuallyHidden>{words.takeAway}</VisuallyHidden>
      </legend>
      {first.map((format) => (
        <FormatButton
          key={format}
          format={format}
          making={making}
          take={take}
          more={{ paper }}
          tone={format === 'docx' && !empty ? 'primary' : 'plain'}
        />
      ))}
      <Button icon={FileSpreadsheet} tip={more.moreTip} onPress={() => setOpen(true)}>
        {more.more}
      </Button>
      <Button icon={Printer} tone="quiet" onPress={() => void print()}>
        {words.print}
      </Button>
      {!open && <TakeAwayProgress making={making} />}
      {open && (
        <TakeAwayDialog
          shown={paper}
          onClose={() => setOpen(false)}
          progress={<TakeAwayProgress making={making} />}
        >
          {(format, wish) => (
            <FormatButton key={format} format={format} making={making} take={take} more={wish} />
          )}
        </TakeAwayDialog>
      )}
    </fieldset>
  );
}

/** The one being made keeps the focus, so it is not disabled; pressing it again does nothing. */
function FormatButton({
  format,
  making,
  take,
  more,
  tone = 'plain',
}: Taking & {
  readonly format: ExportFormat;
  readonly more?: ExportMore;
  readonly tone?: 'primary' | 'plain';
}) {
  const words = useWords(takeAwayWords);
  const screen = useWords(minutesScreen);
  const busy = making.some((one) => one.format === format);
  const tips = { ...words, ...screen };
  return (
    <Button
      tone={tone}
      icon={busy ? LoaderCircle : icons[format]}
      tip={tips[`${format}Tip`]}
      onPress={() => !busy && take(format, more)}
      rest={{ 'aria-busy': busy }}
    >
      {words[format]}
    </Button>
  );
}

async function print(): Promise<void> {
  await flushDrafts();
  window.print();
}
