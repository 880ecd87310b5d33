// Taking the workshop away as files: one after the other, how far each is, and the sentence where one
// is refused.
import { useEffect, useState } from 'react';
import type { ExportFormat } from '../../../shared/contract/export-formats.ts';
import { takeAwayWords } from '../../../shared/features/minutes/take-away-messages.ts';
import { newId } from '../../../shared/lib/ids.ts';
import type { ExportMore } from '../../client/files.ts';
import { useApp } from '../../state/app.tsx';
import { flushDrafts } from '../../ui/drafts.ts';
import { useWords } from '../../ui/language.tsx';
import { showToast } from '../../ui/toast-store.ts';

/** A file that is being made, or waits for its turn. */
export type Making = {
  readonly id: string;
  readonly format: ExportFormat;
  /** From 0 to 1; null while it waits. */
  readonly share: number | null;
  cancel(): void;
};
export type TakeAway = {
  /** In the order in which they were asked for. */
  readonly making: readonly Making[];
  /** Why the last one was refused. */
  readonly refusal: string | null;
  take(format: ExportFormat, more?: ExportMore): void;
};

/** What is written on this screen is sent first, so that the file holds it. */
export function useTakeAway(workshopId: string): TakeAway {
  const words = useWords(takeAwayWords);
  const { files, onMaking } = useApp();
  const [making, setMaking] = useState<readonly Making[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  useEffect(
    () =>
      onMaking(({ job, share }) =>
        setMaking((all) => all.map((one) => (one.id === job ? { ...one, share } : one))),
      ),
    [onMaking],
  );
  const take = async (format: ExportFormat, more: ExportMore = {}) => {
    const id = newId();
    const cancel = () => void files.cancelExport(id);
    setMaking((all) => [...all, { id, format, share: null, cancel }]);
    setRefusal(null);
    await flushDrafts();
    const refused = await files.exportWorkshop(workshopId, format, { ...more, job: id });
    setMaking((all) => all.filter((one) => one.id !== id));
    if (!refused) showToast({ text: words.ready(words[format]) });
    else if (refused.code !== 'cancelled') setRefusal(refused.sentence);
  };
  return { making, refusal, take: (format, more) => void take(format, more) };
}
