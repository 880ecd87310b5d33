// Files brought into the open workshop.
import { useCallback } from 'react';
import { longestLine } from '../../shared/contract/limits.ts';
import { newId } from '../../shared/lib/ids.ts';
import { showToast } from '../ui/toast-store.ts';
import { useApp } from './app.tsx';
import { useWorkshopId } from './use-rows.ts';
import { useSend } from './use-send.ts';

export type AddFile = (content: Blob, name: string, gesture?: string) => Promise<string | null>;

/**
 * Brings a file into the workshop. The function settles with the id of its row, or with null where
 * it was refused, which has been said by then.
 */
export function useAddFile(): AddFile {
  const { files } = useApp();
  const send = useSend();
  const workshopId = useWorkshopId();
  return useCallback(
    async (content, name, gesture) => {
      const kept = await files.keepContent(content);
      if (!('hash' in kept)) {
        showToast({ text: kept.sentence, tone: 'danger' });
        return null;
      }
      const id = newId();
      const { type } = content;
      const file = { id, workshopId, name: name.slice(0, longestLine), type, ...kept };
      const answer = await send('library.addFile', file, { gesture });
      return answer.ok ? id : null;
    },
    [files, send, workshopId],
  );
}
