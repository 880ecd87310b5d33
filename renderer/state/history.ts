// Undo and redo of whatever is open: a workshop's own stack, or Home's.
import { shell } from '../../shared/contract/shell-messages.ts';
import { flushDrafts } from '../ui/drafts.ts';
import { useWords } from '../ui/language.tsx';
import { showToast } from '../ui/toast-store.ts';
import { useApp, useAppState } from './app.tsx';
import { useSend } from './use-send.ts';

export type HistoryControls = {
  /** What would be taken back, in the screen's language; null where there is nothing. */
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
  undo(): void;
  redo(): void;
};

/** Undo and redo, and what they would act on. What was taken back is told in a toast. */
export function useHistory(): HistoryControls {
  const { store } = useApp();
  const send = useSend();
  const words = useWords(shell);
  const { undo, redo } = useAppState((state) => state.history);
  const act = async (
    name: 'history.undo' | 'history.redo',
    told: (what: string) => string,
  ): Promise<void> => {
    await flushDrafts();
    const answer = await send(name, { workshopId: store.getState().loaded ?? null });
    if (answer.ok && answer.about) showToast({ text: told(answer.about) });
  };
  return {
    undoLabel: undo,
    redoLabel: redo,
    undo: () => void act('history.undo', words.undone),
    redo: () => void act('history.redo', words.redone),
  };
}
