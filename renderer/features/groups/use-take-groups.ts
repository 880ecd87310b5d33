import type { TableFormat } from '../../../shared/contract/export-formats.ts';
import { groupPapers } from '../../../shared/features/groups/paper-messages.ts';
import { useApp } from '../../state/app.tsx';
import { useWorkshopId } from '../../state/use-rows.ts';
import { flushDrafts } from '../../ui/drafts.ts';
import { useWords } from '../../ui/language.tsx';
import { showToast } from '../../ui/toast-store.ts';

/** Takes an arrangement away as a table; what is being written is sent first, so that it is in it. */
export function useTakeGroups(arrangement: string) {
  const words = useWords(groupPapers);
  const { files } = useApp();
  const workshopId = useWorkshopId();
  return async (format: TableFormat) => {
    await flushDrafts();
    const more = { table: 'groups', arrangement } as const;
    const refused = await files.exportWorkshop(workshopId, format, more);
    if (refused) showToast({ text: refused.sentence, tone: 'danger' });
    else showToast({ text: words.ready });
  };
}
