// The photos that were taken, two a row, each under its caption.
import type { Photo } from '../document.ts';
import { plainPhoto } from '../plain.ts';
import { heading, type Part } from './part.ts';

export const photos: Part = ({ rows, report }) => {
  const notes = new Map(rows.photoNote.map((note) => [note.captureId, note]));
  const files = new Map(rows.file.map((file) => [file.id, file]));
  const shown = rows.capture
    .filter(({ kind }) => kind === 'photo')
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    .flatMap((capture, at): Photo[] => {
      const { caption, shown: stands } = notes.get(capture.id) ?? plainPhoto(capture);
      const file = capture.fileId === null ? undefined : files.get(capture.fileId);
      if (!file || !stands) return [];
      const alt = caption.trim() || report.words.photo(at + 1);
      return [{ captureId: capture.id, fileId: file.id, hash: file.hash, caption, alt }];
    });
  if (shown.length === 0) return [];
  return [
    heading('photos', 1, report.words.photos),
    { kind: 'photos', place: 'photos/all', photos: shown },
  ];
};
