import { library } from '../../../shared/features/library/messages.ts';
import { useApp } from '../../state/app.tsx';
import { useWords } from '../../ui/language.tsx';
import { showToast } from '../../ui/toast-store.ts';

/** Puts a copy of a workshop beside it in which nobody is named; what came of it is told in a toast. */
export function useRedactedCopy(workshopId: string): (title: string) => Promise<void> {
  const words = useWords(library);
  const { files } = useApp();
  return async (title) => {
    const made = await files.redactedCopy(workshopId);
    if ('sentence' in made) showToast({ text: made.sentence, tone: 'danger' });
    else showToast({ text: words.copyRedacted(title) });
  };
}
