import { addressOfScreen } from '../../../shared/contract/stage-address.ts';
import { roomWords } from '../../../shared/features/room/messages.ts';
import { useApp } from '../../state/app.tsx';
import { useWorkshopId } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { useWords } from '../../ui/language.tsx';
import { showToast } from '../../ui/toast-store.ts';

/** The stage's address beside the desk's, which the desktop app answers with a window of its own. */
const ownStage = '/stage/';

/**
 * Opens the window of the projector or of a further screen, or brings it to the front. Where the
 * projector shows nothing of this workshop yet, it welcomes.
 */
export function useOpenStage(output: string | null = null): () => void {
  const { store } = useApp();
  const workshopId = useWorkshopId();
  const send = useSend();
  const words = useWords(roomWords);
  return () => {
    const { stageUrl, view } = store.getState();
    const opened = window.open(
      addressOfScreen(stageUrl ?? ownStage, output),
      `uthan-stage-${output ?? ''}`,
    );
    if (opened) opened.opener = null;
    else if (stageUrl !== null) showToast({ text: words.windowBlocked, tone: 'danger' });
    if (view?.workshopId === workshopId) return;
    void send('room.show', { workshopId, kind: 'welcome', refId: null });
  };
}
