import {
  Archive,
  FileText,
  FileType,
  Hash,
  LoaderCircle,
  type LucideIcon,
  Printer,
} from 'lucide-react';
import { minutesScreen } from '../../../shared/features/minutes/screen-messages.ts';
import { Button } from '../../ui/Button.tsx';
import { flushDrafts } from '../../ui/drafts.ts';
import { useWords } from '../../ui/language.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './minutes-screen.module.css';
import { type MinutesFormat, minutesFormats, type TakeAway } from './use-take-away.ts';

const icons: { readonly [F in MinutesFormat]: LucideIcon } = {
  docx: FileText,
  pdf: FileType,
  md: Hash,
  uthan: Archive,
};

/** A button a format, and one for the printer; while one is being made the others wait. */
export function TakeAwayButtons({
  making,
  take,
  empty,
}: Pick<TakeAway, 'making' | 'take'> & {
  /** true while there is nothing to take away, and something else to do first. */
  readonly empty: boolean;
}) {
  const words = useWords(minutesScreen);
  return (
    <fieldset className={styles.formats}>
      <legend>
        <VisuallyHidden>{words.takeAway}</VisuallyHidden>
      </legend>
      {minutesFormats.map((format) => (
        <Button
          key={format}
          tone={format === 'docx' && !empty ? 'primary' : 'plain'}
          icon={making === format ? LoaderCircle : icons[format]}
          tip={words[`${format}Tip`]}
          disabled={making !== null && making !== format}
          // The one being made keeps the focus, so it is not disabled; pressing it again does nothing.
          onPress={() => making === null && take(format)}
          rest={{ 'aria-busy': making === format }}
        >
          {words[format]}
        </Button>
      ))}
      <Button icon={Printer} tone="quiet" onPress={() => void print()}>
        {words.print}
      </Button>
      <output>
        <VisuallyHidden>{making === null ? '' : words.making(words[making])}</VisuallyHidden>
      </output>
    </fieldset>
  );
}

async function print(): Promise<void> {
  await flushDrafts();
  window.print();
}
