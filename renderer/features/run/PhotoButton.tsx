import { Camera } from 'lucide-react';
import { useRef, useState } from 'react';
import { runWords } from '../../../shared/features/run/messages.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { shrunkPhoto } from '../../client/photo.ts';
import { useAddFile } from '../../state/use-files.ts';
import { useWorkshopId } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { IconButton } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useReadFront } from './front-track.ts';

/** Takes a picture from the disk or the camera; what is written meanwhile stands beneath it. */
export function PhotoButton({
  text,
  onKept,
}: {
  readonly text: string;
  readonly onKept: () => void;
}) {
  const words = useWords(runWords);
  const send = useSend();
  const readFront = useReadFront();
  const workshopId = useWorkshopId();
  const addFile = useAddFile();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const keep = async (file: File) => {
    setBusy(true);
    const picture = await shrunkPhoto(file);
    if (!picture) showToast({ text: words.noPicture(file.name), tone: 'danger' });
    const gesture = newId();
    const fileId = picture && (await addFile(picture, file.name, gesture));
    if (fileId) {
      const about = { id: newId(), workshopId, runningId: readFront() };
      const photo = { ...about, kind: 'photo', text: text.trim(), fileId } as const;
      const answer = await send('run.capture', photo, { gesture });
      if (answer.ok) onKept();
    }
    setBusy(false);
  };
  return (
    <>
      <IconButton
        icon={Camera}
        label={words.addPhoto}
        disabled={busy}
        onPress={() => input.current?.click()}
      />
      <input
        ref={input}
        type="file"
        accept="image/*"
        capture="environment"
        hidden
        aria-label={words.addPhoto}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) void keep(file);
          event.target.value = ''; // so that the same file can be chosen again
        }}
      />
    </>
  );
}
