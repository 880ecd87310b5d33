// Taking the minutes away as a file: one at a time, and the sentence where it is refused.
import { useState } from 'react';
import { minutesScreen } from '../../../shared/features/minutes/screen-messages.ts';
import { useApp } from '../../state/app.tsx';
import { flushDrafts } from '../../ui/drafts.ts';
import { useWords } from '../../ui/language.tsx';
import { showToast } from '../../ui/toast-store.ts';

export const minutesFormats = ['docx', 'pdf', 'md', 'uthan'] as const;
export type MinutesFormat = (typeof minutesFormats)[number];

export type TakeAway = {
  /** The format that is being made. */
  readonly making: MinutesFormat | null;
  /** Why the last one was refused. */
  readonly refusal: string | null;
  take(format: MinutesFormat): void;
};

/** What is written on this screen is sent first, so that the file holds it. */
export function useTakeAway(workshopId: string): TakeAway {
  const words = useWords(minutesScreen);
  const { files } = useApp();
  const [making, setMaking] = useState<MinutesFormat | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const take = async (format: MinutesFormat) => {
    setMaking(format);
    setRefusal(null);
    await flushDrafts();
    const refused = await files.exportWorkshop(workshopId, format);
    setMaking(null);
    if (refused) setRefusal(refused.sentence);
    else showToast({ text: words.ready(words[format]) });
  };
  return { making, refusal, take: (format) => void take(format) };
}
