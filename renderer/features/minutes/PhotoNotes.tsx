// How each photo stands in the papers: its caption, whether it does, and whether it may be published.
import { useRef } from 'react';
import { plainPhoto } from '../../../shared/features/minutes/plain.ts';
import { minutesScreen } from '../../../shared/features/minutes/screen-messages.ts';
import type { Capture } from '../../../shared/features/run/model.ts';
import { inOrder } from '../../../shared/lib/ordering.ts';
import { useEdit } from '../../state/use-edit.ts';
import { usePicture } from '../../state/use-picture.ts';
import { useRow, useRows } from '../../state/use-rows.ts';
import { Toggle } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/language.tsx';
import { TextArea } from '../../ui/TextField.tsx';
import { useNear } from '../../ui/use-near.ts';
import styles from './side.module.css';

export function PhotoNotes({ workshopId }: { readonly workshopId: string }) {
  const words = useWords(minutesScreen);
  const captures = useRows('capture', { workshopId, kind: 'photo' });
  const photos = [...captures].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const refusing = useRows('person', { workshopId, photoPublic: 'no' });
  const names = inOrder(refusing).map(({ name }) => name);
  if (photos.length === 0) return <p className={styles.hint}>{words.noPhotos}</p>;
  return (
    <>
      <p className={styles.hint}>{words.photosHint}</p>
      <ul className={styles.photos}>
        {photos.map((capture, at) => (
          <PhotoNote key={capture.id} capture={capture} number={at + 1} refusing={names} />
        ))}
      </ul>
    </>
  );
}

type Props = {
  readonly capture: Capture;
  readonly number: number;
  /** Who said no to photos in public, by name: who is in a photo, only who looks at it can tell. */
  readonly refusing: readonly string[];
};

function PhotoNote({ capture, number, refusing }: Props) {
  const words = useWords(minutesScreen);
  const row = useRow('photoNote', capture.id) ?? { id: capture.id, ...plainPhoto(capture) };
  const edit = useEdit('minutes.editPhoto', row);
  const place = useRef<HTMLLIElement>(null);
  const near = useNear(place, false);
  return (
    <li ref={place} className={styles.photo}>
      <div className={styles.thumb}>
        {near && capture.fileId !== null && <Thumb fileId={capture.fileId} />}
      </div>
      <TextArea
        label={words.caption(number)}
        labelHidden
        placeholder={words.caption(number)}
        value={row.caption}
        onCommit={edit('caption')}
      />
      <Toggle label={words.inPaper} value={row.shown} onChange={edit('shown')} />
      <Toggle label={words.isPublic} value={row.isPublic} onChange={edit('isPublic')} />
      {row.isPublic && refusing.length > 0 && (
        <p className={styles.hint}>{words.refusing(refusing.join(', '))}</p>
      )}
    </li>
  );
}

function Thumb({ fileId }: { readonly fileId: string }) {
  const url = usePicture(fileId);
  return url === null ? null : <img src={url} alt="" />;
}
