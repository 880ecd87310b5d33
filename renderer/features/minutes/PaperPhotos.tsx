import { useRef } from 'react';
import type { Photo } from '../../../shared/features/minutes/document.ts';
import { usePicture } from '../../state/use-picture.ts';
import { useNear } from '../../ui/use-near.ts';
import styles from './paper.module.css';

/** Two a row; a photo is fetched when it comes near. */
export function PaperPhotos({
  photos,
  whole,
}: {
  readonly photos: readonly Photo[];
  readonly whole: boolean;
}) {
  return (
    <div className={styles.photos}>
      {photos.map((photo) => (
        <figure key={photo.captureId}>
          <PaperPicture fileId={photo.fileId} alt={photo.alt} whole={whole} />
          {photo.caption.trim() !== '' && <figcaption>{photo.caption}</figcaption>}
        </figure>
      ))}
    </div>
  );
}

export function PaperPicture({
  fileId,
  alt,
  whole,
}: {
  readonly fileId: string;
  readonly alt: string;
  readonly whole: boolean;
}) {
  const place = useRef<HTMLDivElement>(null);
  const near = useNear(place, whole);
  return (
    <div ref={place} className={styles.picture}>
      {near && <Fetched fileId={fileId} alt={alt} />}
    </div>
  );
}

function Fetched({ fileId, alt }: { readonly fileId: string; readonly alt: string }) {
  const url = usePicture(fileId);
  return url === null ? null : <img src={url} alt={alt} />;
}
