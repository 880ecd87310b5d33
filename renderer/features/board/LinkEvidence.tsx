// What stands behind a card: something that was noted down, or a picture.

import { ImagePlus } from 'lucide-react';
import { useRef, useState } from 'react';
import { deskWords } from '../../../shared/features/board/desk-messages.ts';
import type { Card } from '../../../shared/features/board/model.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { shrunkPhoto } from '../../client/photo.ts';
import { useAddFile } from '../../state/use-files.ts';
import { useRows } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { Button } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/language.tsx';
import { showToast } from '../../ui/toast-store.ts';
import styles from './panel.module.css';

/** What of a text is shown in a list. */
const shown = 80;

export function LinkEvidence({ card }: { readonly card: Card }) {
  const words = useWords(deskWords);
  const tie = useTie(card.id);
  const options = useEvidence(card);
  const chosen = (value: string) => {
    const [kind, id = ''] = value.split(' ');
    if (kind === 'capture') tie({ captureId: id });
    if (kind === 'file') tie({ fileId: id });
  };
  return (
    <div className={styles.evidence}>
      {options.length > 0 && (
        <SelectField
          label={words.addEvidence}
          value=""
          options={[{ value: '', label: words.chooseEvidence }, ...options]}
          onChange={chosen}
        />
      )}
      <AddPicture onAdded={(fileId, gesture) => tie({ fileId }, gesture)} />
    </div>
  );
}

function useTie(cardId: string) {
  const send = useSend();
  return (to: { captureId: string } | { fileId: string }, gesture?: string) => {
    const nowhere = { toCardId: null, captureId: null, fileId: null, lineId: null };
    const link = { id: newId(), cardId, kind: 'evidence', ...nowhere, ...to } as const;
    void send('board.link', link, { gesture });
  };
}

/** What was noted and the pictures there are, less what the card is tied to. */
function useEvidence({ id, workshopId }: Card) {
  const words = useWords(deskWords);
  const captures = useRows('capture', { workshopId });
  const files = useRows('file', { workshopId });
  const links = useRows('cardLink', { cardId: id, kind: 'evidence' });
  const isTied = (field: 'captureId' | 'fileId', to: string) =>
    links.some((link) => link[field] === to);
  return [
    ...captures
      .filter((capture) => !isTied('captureId', capture.id))
      .map((capture) => ({
        value: `capture ${capture.id}`,
        label: capture.text.slice(0, shown) || words.photo,
      })),
    ...files
      .filter((file) => file.type.startsWith('image/') && !isTied('fileId', file.id))
      .map((file) => ({ value: `file ${file.id}`, label: file.name.slice(0, shown) })),
  ];
}

function AddPicture({ onAdded }: { readonly onAdded: (fileId: string, gesture: string) => void }) {
  const words = useWords(deskWords);
  const addFile = useAddFile();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const take = async (file: File | undefined) => {
    if (!file) return;
    setBusy(true);
    const picture = await shrunkPhoto(file);
    if (!picture) showToast({ text: words.badPicture(file.name), tone: 'danger' });
    const gesture = newId();
    const id = picture && (await addFile(picture, file.name, gesture));
    setBusy(false);
    if (id) onAdded(id, gesture);
  };
  return (
    <>
      <Button size="small" icon={ImagePlus} disabled={busy} onPress={() => input.current?.click()}>
        {words.addPicture}
      </Button>
      <input
        ref={input}
        type="file"
        accept="image/*"
        hidden
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
    </>
  );
}
