// Who signs the certificates: in which order, as what, and with which picture.
import { ArrowDown, ArrowUp, ImageOff, ImagePlus, Trash2, UserPlus } from 'lucide-react';
import { useRef, useState } from 'react';
import { certificateWords } from '../../../shared/features/people/certificate-messages.ts';
import type { Signer } from '../../../shared/features/people/model.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { inOrder } from '../../../shared/lib/ordering.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useAddFile } from '../../state/use-files.ts';
import { usePicture } from '../../state/use-picture.ts';
import { useRows, useWorkshopId } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { Panel } from '../../ui/Surfaces.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { showToast } from '../../ui/toast-store.ts';
import styles from './certificate.module.css';

export function Signers() {
  const words = useWords(certificateWords);
  const workshopId = useWorkshopId();
  const signers = inOrder(useRows('signer', { workshopId }));
  const send = useSend();
  const [added, setAdded] = useState<string | null>(null);
  const add = () => {
    const id = newId();
    setAdded(id);
    void send('people.addSigner', { id, workshopId, name: '', role: '' });
  };
  return (
    <Panel title={words.signers}>
      {signers.length > 0 && (
        <ol className={styles.signers}>
          {signers.map((signer, at) => (
            <SignerRow
              key={signer.id}
              signer={signer}
              isNew={signer.id === added}
              earlier={at === 0 ? undefined : (signers[at - 2]?.id ?? null)}
              later={signers[at + 1]?.id}
            />
          ))}
        </ol>
      )}
      <Button size="small" icon={UserPlus} onPress={add}>
        {words.addSigner}
      </Button>
      <p className={styles.soft}>{words.logosHint}</p>
    </Panel>
  );
}

function SignerRow({
  signer,
  isNew,
  earlier,
  later,
}: {
  readonly signer: Signer;
  readonly isNew: boolean;
  /** Behind whom it goes with a step forward; null: to the beginning; undefined: it is first. */
  readonly earlier: string | null | undefined;
  /** Likewise back; undefined: it is last. */
  readonly later: string | undefined;
}) {
  const words = useWords(certificateWords);
  const send = useSend();
  const edit = useEdit('people.editSigner', signer);
  const { id } = signer;
  const name = signer.name.trim() || words.unnamed;
  const move = (after: string | null | undefined) =>
    after !== undefined && void send('people.moveSigner', { id, after });
  const remove = () => send('people.removeSigner', { id }, { undoable: words.signerRemoved(name) });
  return (
    <li className={styles.signer}>
      <TextField
        key={`name ${id}`}
        label={words.signerName}
        value={signer.name}
        autoFocus={isNew}
        onCommit={edit('name')}
      />
      <TextField
        key={`role ${id}`}
        label={words.signerRole}
        value={signer.role}
        onCommit={edit('role')}
      />
      <div className={styles.signerTools}>
        <SignaturePicture signer={signer} />
        <IconButton
          size="small"
          icon={ArrowUp}
          label={words.earlier(name)}
          disabled={earlier === undefined}
          onPress={() => move(earlier)}
        />
        <IconButton
          size="small"
          icon={ArrowDown}
          label={words.later(name)}
          disabled={later === undefined}
          onPress={() => move(later)}
        />
        <IconButton
          size="small"
          icon={Trash2}
          label={words.removeSigner(name)}
          onPress={() => void remove()}
        />
      </div>
    </li>
  );
}

function SignaturePicture({ signer: { id, fileId } }: { readonly signer: Signer }) {
  const words = useWords(certificateWords);
  const send = useSend();
  const addFile = useAddFile();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const set = (to: string | null, gesture?: string) =>
    send('people.editSigner', { id, patch: { fileId: to }, base: { fileId } }, { gesture });
  const chosen = async (file: File) => {
    setBusy(true);
    const bitmap = await createImageBitmap(file).catch(() => null);
    bitmap?.close();
    const gesture = newId();
    if (!bitmap) showToast({ text: words.noPicture(file.name), tone: 'danger' });
    const added = bitmap && (await addFile(file, file.name, gesture));
    if (added) await set(added, gesture);
    setBusy(false);
  };
  return (
    <div className={styles.signaturePicture}>
      {fileId !== null && <Shown fileId={fileId} />}
      {fileId === null ? (
        <Button
          size="small"
          icon={ImagePlus}
          disabled={busy}
          onPress={() => input.current?.click()}
        >
          {words.addSignature}
        </Button>
      ) : (
        <IconButton
          size="small"
          icon={ImageOff}
          label={words.removeSignature}
          onPress={() => void set(null)}
        />
      )}
      <input
        ref={input}
        type="file"
        accept="image/png,image/jpeg,image/webp,image/gif"
        hidden
        aria-label={words.addSignature}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) void chosen(file);
          event.target.value = ''; // so that the same file can be chosen again
        }}
      />
    </div>
  );
}

function Shown({ fileId }: { readonly fileId: string }) {
  const words = useWords(certificateWords);
  const url = usePicture(fileId);
  return url && <img src={url} alt={words.signature} />;
}
