// The cover and the language of the papers: the signs on it, and a line beneath the title.
import { ImagePlus, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { paperLanguages } from '../../../shared/features/minutes/kinds.ts';
import { plainMinutes } from '../../../shared/features/minutes/plain.ts';
import { minutesScreen } from '../../../shared/features/minutes/screen-messages.ts';
import type { Logo } from '../../../shared/features/people/model.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { outcomeOf, useEdit } from '../../state/use-edit.ts';
import { useAddFile } from '../../state/use-files.ts';
import { usePicture } from '../../state/use-picture.ts';
import { useRow, useRows } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { SelectField, Toggle } from '../../ui/ChoiceField.tsx';
import type { CommitHow } from '../../ui/draft.ts';
import { DragHandle } from '../../ui/drag/Drag.tsx';
import { SortableList } from '../../ui/drag/SortableList.tsx';
import { useWords } from '../../ui/language.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { showToast } from '../../ui/toast-store.ts';
import styles from './side.module.css';

export function CoverSide({ workshopId }: { readonly workshopId: string }) {
  const words = useWords(minutesScreen);
  const row = useRow('minutesText', workshopId) ?? { id: workshopId, ...plainMinutes };
  const edit = useEdit('minutes.edit', row);
  const names = { '': words.asWorkshop, en: words.english, bn: words.bangla };
  const options = paperLanguages.map((value) => ({ value, label: names[value] }));
  return (
    <div className={styles.cover}>
      <Subtitle workshopId={workshopId} />
      <Logos workshopId={workshopId} />
      <SelectField
        label={words.language}
        hint={words.languageHint}
        value={row.language}
        options={options}
        onChange={edit('language')}
      />
      <Toggle
        label={words.boardPictures}
        value={row.boardPictures}
        onChange={edit('boardPictures')}
      />
    </div>
  );
}

/** It has no text of its own beneath it: it is nothing but other words for none. */
function Subtitle({ workshopId }: { readonly workshopId: string }) {
  const words = useWords(minutesScreen);
  const send = useSend();
  const place = 'cover/subtitle';
  const [known] = useRows('textEdit', { workshopId, place });
  const commit = async (text: string, how: CommitHow<string>) => {
    const input = { id: newId(), workshopId, place, assembled: '', text };
    const base = known ? how.base : null;
    const options = { gesture: how.gesture, refusalShown: true };
    return outcomeOf(await send('minutes.retext', { ...input, base }, options), how);
  };
  return (
    <TextField
      label={words.subtitle}
      value={known?.text ?? ''}
      onCommit={Object.assign(commit, { place: `${workshopId} ${place}` })}
    />
  );
}

function Logos({ workshopId }: { readonly workshopId: string }) {
  const words = useWords(minutesScreen);
  const send = useSend();
  const logos = useRows('logo', { workshopId });
  const files = useRows('file', { workshopId });
  const nameOf = ({ fileId }: Logo) => files.find(({ id }) => id === fileId)?.name ?? words.logos;
  return (
    <section className={styles.logos} aria-label={words.logos}>
      <h3>{words.logos}</h3>
      {logos.length === 0 && <p className={styles.hint}>{words.noLogos}</p>}
      <SortableList
        items={logos}
        name={words.logos}
        nameOf={nameOf}
        onMove={(id, after) => void send('minutes.moveLogo', { id, after })}
        className={styles.list}
        itemClassName={styles.part}
      >
        {(logo) => (
          <>
            <DragHandle name={nameOf(logo)} />
            <LogoPicture fileId={logo.fileId} name={nameOf(logo)} />
            <IconButton
              size="small"
              icon={Trash2}
              label={words.deleteLogo}
              onPress={() =>
                void send('minutes.removeLogo', { id: logo.id }, { undoable: words.logoDeleted })
              }
            />
          </>
        )}
      </SortableList>
      <AddLogo workshopId={workshopId} />
    </section>
  );
}

function LogoPicture({ fileId, name }: { readonly fileId: string; readonly name: string }) {
  const url = usePicture(fileId);
  return (
    <span className={styles.logo}>
      {url !== null && <img src={url} alt="" />}
      <small>{name}</small>
    </span>
  );
}

/** A sign is kept as it is: shrunk as a photo it would lose what is clear in it. */
function AddLogo({ workshopId }: { readonly workshopId: string }) {
  const words = useWords(minutesScreen);
  const send = useSend();
  const addFile = useAddFile();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const take = async (file: File) => {
    setBusy(true);
    const bitmap = await createImageBitmap(file).catch(() => null);
    bitmap?.close();
    if (!bitmap) showToast({ text: words.badLogo(file.name), tone: 'danger' });
    const gesture = newId();
    const fileId = bitmap && (await addFile(file, file.name, gesture));
    if (fileId) await send('minutes.addLogo', { id: newId(), workshopId, fileId }, { gesture });
    setBusy(false);
  };
  return (
    <>
      <Button size="small" icon={ImagePlus} disabled={busy} onPress={() => input.current?.click()}>
        {words.addLogo}
      </Button>
      <input
        ref={input}
        type="file"
        accept="image/png,image/jpeg,image/webp"
        hidden
        aria-label={words.addLogo}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) void take(file);
          event.target.value = ''; // so that the same file can be chosen again
        }}
      />
    </>
  );
}
