// Links and files at an item: links are http, https or mail addresses and opened outside the app.
import { Download, ExternalLink, Paperclip, Plus, Trash2 } from 'lucide-react';
import { useId, useMemo, useRef, useState } from 'react';
import { longestLine } from '../../../shared/contract/limits.ts';
import { parseLink } from '../../../shared/features/agenda/link.ts';
import type { AgendaItem, Attachment } from '../../../shared/features/agenda/model.ts';
import { planWords } from '../../../shared/features/agenda/plan-messages.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useApp } from '../../state/app.tsx';
import { useEdit } from '../../state/use-edit.ts';
import { useAddFile } from '../../state/use-files.ts';
import { useRow, useRows } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import type { Codec } from '../../ui/draft.ts';
import { useWords } from '../../ui/language.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { TypedField } from '../../ui/TypedField.tsx';
import { showToast } from '../../ui/toast-store.ts';
import styles from './item-parts.module.css';

export function ItemLinks({ item }: { readonly item: AgendaItem }) {
  const words = useWords(planWords);
  const send = useSend();
  const title = useId();
  const attachments = useRows('attachment', { itemId: item.id });
  const add = (fields: { title: string; url: string; fileId?: string }, gesture?: string) => {
    const after = attachments.at(-1)?.id ?? null;
    const input = { id: newId(), itemId: item.id, after, ...fields };
    return send('agenda.addAttachment', input, { gesture });
  };
  return (
    <section className={styles.part} aria-labelledby={title}>
      <h3 id={title}>{words.linksGroup}</h3>
      {attachments.length > 0 && (
        <ul className={styles.list}>
          {attachments.map((each) =>
            each.fileId === null ? (
              <LinkRow key={each.id} link={each} />
            ) : (
              <FileRow key={each.id} attachment={each} fileId={each.fileId} />
            ),
          )}
        </ul>
      )}
      <div className={styles.add}>
        <Button size="small" icon={Plus} onPress={() => void add({ title: '', url: '' })}>
          {words.addLink}
        </Button>
        <AddFile
          onAdded={(fileId, name, gesture) => void add({ title: name, url: '', fileId }, gesture)}
        />
      </div>
    </section>
  );
}

function AddFile({
  onAdded,
}: {
  readonly onAdded: (fileId: string, name: string, gesture: string) => void;
}) {
  const words = useWords(planWords);
  const addFile = useAddFile();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const chosen = async (file: File) => {
    setBusy(true);
    const gesture = newId();
    const name = file.name.slice(0, longestLine);
    const fileId = await addFile(file, name, gesture);
    if (fileId !== null) onAdded(fileId, name, gesture);
    setBusy(false);
  };
  return (
    <>
      <Button size="small" icon={Paperclip} disabled={busy} onPress={() => input.current?.click()}>
        {words.addFile}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={words.addFile}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) void chosen(file);
          event.target.value = ''; // so that the same file can be chosen again
        }}
      />
    </>
  );
}

/** A file: named in place, and taken out again under the name it came with. */
function FileRow({
  attachment,
  fileId,
}: {
  readonly attachment: Attachment;
  readonly fileId: string;
}) {
  const words = useWords(planWords);
  const { files } = useApp();
  const edit = useEdit('agenda.editAttachment', attachment);
  const fileName = useRow('file', fileId)?.name ?? '';
  const name = attachment.title || fileName;
  const take = async () => {
    const content = await files.content(fileId);
    if (content instanceof Blob) files.keep(content, fileName);
    else showToast({ text: content.sentence, tone: 'danger' });
  };
  return (
    <li className={styles.link}>
      <TextField
        labelHidden
        className={styles.title}
        label={words.linkTitle}
        placeholder={fileName}
        value={attachment.title}
        onCommit={edit('title')}
      />
      <Button
        size="small"
        icon={Download}
        tip={words.takeFile(fileName)}
        onPress={() => void take()}
      >
        {fileName}
      </Button>
      <Remove id={attachment.id} name={name} />
    </li>
  );
}

function LinkRow({ link }: { readonly link: Attachment }) {
  const words = useWords(planWords);
  const edit = useEdit('agenda.editAttachment', link);
  const codec = useLinkCodec();
  const name = link.title || link.url || words.untitledLink;
  return (
    <li className={styles.link}>
      <TextField
        labelHidden
        className={styles.title}
        label={words.linkTitle}
        placeholder={words.linkTitle}
        value={link.title}
        onCommit={edit('title')}
      />
      <TypedField
        labelHidden
        numeric={false}
        className={styles.address}
        label={words.linkAddress}
        placeholder={words.linkAddress}
        codec={codec}
        value={link.url}
        onCommit={edit('url')}
      />
      {link.url !== '' && (
        <a
          className={styles.open}
          href={link.url}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={words.openLink(name)}
          data-tip={words.openLink(name)}
        >
          <ExternalLink aria-hidden size={18} />
        </a>
      )}
      <Remove id={link.id} name={name} />
    </li>
  );
}

function Remove({ id, name }: { readonly id: string; readonly name: string }) {
  const words = useWords(planWords);
  const send = useSend();
  const remove = () =>
    send('agenda.removeAttachment', { id }, { undoable: words.linkDeleted(name) });
  return <IconButton icon={Trash2} label={words.deleteLink(name)} onPress={() => void remove()} />;
}

function useLinkCodec(): Codec<string> {
  const words = useWords(planWords);
  return useMemo(
    () => ({
      write: (url) => url,
      read: (text) => {
        const value = parseLink(text);
        const fits = value !== null && value.length <= longestLine;
        return fits ? { ok: true, value } : { ok: false, sentence: words.badLink };
      },
    }),
    [words],
  );
}
