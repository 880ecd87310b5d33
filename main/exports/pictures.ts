// The pictures of a paper as it is printed: photos and logos no larger than they need be, drawings as
// pictures where a format knows no others.
import type { MinutesDocument } from '../../shared/features/minutes/document.ts';
import { type Drawing, svgOf } from '../../shared/lib/drawing.ts';
import type { Making } from './export-task.ts';
import { pictureSize } from './picture-size.ts';
import { loadSharp, type Sharp } from './sharp.ts';

export type PaperPicture = {
  readonly type: 'jpg' | 'png';
  readonly bytes: Uint8Array;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
};

export type PaperPictures = {
  /** By the hash of a photo or logo; null where it is gone, or is no picture that can be read. */
  of(hash: string): PaperPicture | null;
  /** null where this machine cannot draw it. */
  drawn(drawing: Drawing): PaperPicture | null;
};

export const noPictures: PaperPictures = { of: () => null, drawn: () => null };

/** At most so many pixels either way. */
type Look = { readonly size: number; readonly type: PaperPicture['type'] };
/** Half a page's width at 240 dots an inch. */
const photoLook: Look = { size: 800, type: 'jpg' };
const logoLook: Look = { size: 400, type: 'png' };
/** Pixels a pixel of a drawing, which is as wide as the page: 180 dots an inch of paper. */
const sharpness = 1.25;
/** As many at once: each is decoded in memory. */
const atOnce = 3;
/** A picture of more pixels than any camera's is an attack. */
const mostPixels = 120e6;

export type PictureWish = {
  readonly minutes: Pick<MinutesDocument, 'cover' | 'blocks'>;
  readonly making: Making;
  /** Whether drawings are wanted as pictures. */
  readonly drawings: boolean;
};

/** Fetches and scales all pictures of a paper, telling how far that is. */
export async function paperPictures({
  minutes,
  making,
  drawings,
}: PictureWish): Promise<PaperPictures> {
  const { cover, blocks } = minutes;
  const photos = blocks.flatMap((block) => (block.kind === 'photos' ? block.photos : []));
  const drawn = blocks.flatMap((block) =>
    drawings && block.kind === 'drawing' ? [block.drawing] : [],
  );
  if (photos.length + drawn.length + cover.logos.length === 0) return noPictures;
  const sharp = await loadSharp();
  const files = new Map<string, PaperPicture>();
  const shapes = new Map<Drawing, PaperPicture>();
  // Each file once, whatever shows it: what is let go of is not to be read by another turn.
  const looks = new Map<string, Look>([
    ...cover.logos.map(({ hash }) => [hash, logoLook] as const),
    ...photos.map(({ hash }) => [hash, photoLook] as const),
  ]);
  await inTurns(making, [
    ...[...looks].map(([hash, look]) => async () => {
      const bytes = await making.contentOf(hash);
      const picture = await ofFile(sharp, bytes, look);
      if (picture) files.set(hash, picture);
      if (bytes && picture?.bytes !== bytes) letGo(bytes);
    }),
    ...drawn.map((drawing) => async () => {
      const picture = sharp && (await ofDrawing(sharp, drawing));
      if (picture) shapes.set(drawing, picture);
    }),
  ]);
  return { of: (hash) => files.get(hash) ?? null, drawn: (own) => shapes.get(own) ?? null };
}

/** Does work a few at a time. */
async function inTurns(making: Making, work: readonly (() => Promise<void>)[]): Promise<void> {
  const waiting = [...work];
  let done = 0;
  const turn = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      await next();
      done += 1;
      making.progress(0.1 + (0.6 * done) / work.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, turn));
}

/** Photos are large, and the collector of garbage is in no hurry. */
function letGo({ buffer, byteLength }: Uint8Array): void {
  if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) buffer.transfer(0);
}

/** Turned as it was held, without what the camera wrote into it: that may say where somebody lives. */
async function ofFile(
  sharp: Sharp | null,
  bytes: Uint8Array | undefined,
  { size, type }: Look,
): Promise<PaperPicture | null> {
  if (!bytes) return null;
  if (!sharp) return asItIs(bytes);
  try {
    const scaled = sharp(bytes, { limitInputPixels: mostPixels, sequentialRead: true })
      .autoOrient()
      .resize({ width: size, height: size, fit: 'inside', withoutEnlargement: true });
    const written =
      type === 'png'
        ? scaled.png()
        : scaled.flatten({ background: '#ffffff' }).jpeg({ quality: 76 });
    const { data, info } = await written.toBuffer({ resolveWithObject: true });
    return { type, bytes: data, width: info.width, height: info.height };
  } catch {
    return null; // what stands in a file need not be a picture
  }
}

/** Where nothing can scale it. */
function asItIs(bytes: Uint8Array): PaperPicture | null {
  const size = pictureSize(bytes);
  return size && { ...size, bytes };
}

async function ofDrawing(sharp: Sharp, drawing: Drawing): Promise<PaperPicture | null> {
  try {
    const svg = Buffer.from(svgOf(onWhite(drawing)));
    const picture = sharp(svg, { density: 72 * sharpness, limitInputPixels: mostPixels });
    const { data, info } = await picture
      .removeAlpha()
      .png({ compressionLevel: 3 }) // more takes longer than it saves
      .toBuffer({ resolveWithObject: true });
    return { type: 'png', bytes: data, width: info.width, height: info.height };
  } catch {
    return null; // too large to be drawn
  }
}

/** Quicker than laying what is drawn upon white, pixel by pixel. */
function onWhite({ width, height, shapes }: Drawing): Drawing {
  const place = { x: 0, y: 0, width, height, radius: 0 };
  return {
    width,
    height,
    shapes: [{ kind: 'rect', ...place, fill: '#fff', stroke: '' }, ...shapes],
  };
}
