// The pictures of a Word document, which its library never sees: it would press each together once more
// and reckon checksums of it, both slowly. It is given stand-ins, and the pictures go in at the end.
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { PaperPicture, PaperPictures } from './pictures.ts';

export type SetAside = {
  /** As they were given, with stand-ins of a few bytes for what they hold. */
  readonly pictures: PaperPictures;
  /** @param packed a document with the stand-ins. @returns the same one, with the pictures */
  readonly filled: (packed: Uint8Array) => Uint8Array;
};

/** Sets the pictures of a document aside until it is written. */
export function setAside({ of, drawn }: PaperPictures): SetAside {
  const standIns = new Map<Uint8Array, Uint8Array>();
  const held = new Map<string, Uint8Array>();
  const standIn = (picture: PaperPicture | null) => {
    if (!picture) return null;
    const known = standIns.get(picture.bytes);
    const bytes = known ?? strToU8(`${standIns.size}`);
    standIns.set(picture.bytes, bytes);
    held.set(strFromU8(bytes), picture.bytes);
    return { ...picture, bytes };
  };
  return {
    pictures: { of: (hash) => standIn(of(hash)), drawn: (drawing) => standIn(drawn(drawing)) },
    filled: (packed) => (held.size === 0 ? packed : withPictures(packed, held)),
  };
}

function withPictures(packed: Uint8Array, held: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const parts: Zippable = {};
  for (const [path, bytes] of Object.entries(unzipSync(packed))) {
    const picture = path.startsWith('word/media/') ? held.get(strFromU8(bytes)) : undefined;
    parts[path] = picture ? [picture, { level: 0 }] : bytes;
  }
  return zipSync(parts);
}
