import { showToast } from '../ui/toast-store.ts';
import { useApp } from './app.tsx';

/** Takes a workshop away whole, as a `.uthan` file; a refusal is told in a toast. */
export function useKeepFile(workshopId: string): () => Promise<void> {
  const { files } = useApp();
  return async () => {
    const refused = await files.exportWorkshop(workshopId, 'uthan');
    if (refused) showToast({ text: refused.sentence, tone: 'danger' });
  };
}
