// What the files of workshops hold, in and out. A page draws pictures; all else is only kept.
import type { App } from '../app.ts';
import { Refusal } from '../engine/refusal.ts';
import { isOutOfReach } from '../store/connect.ts';

/** Keeps bytes on the disk and returns their checksum. Refuses with `not-saved` where it is full. */
export function keepContent(app: App, bytes: Uint8Array): string {
  try {
    return app.store.content.put(bytes);
  } catch (error) {
    if (!isOutOfReach(error)) throw error;
    app.saving.trouble();
    throw new Refusal('not-saved');
  }
}

/** The content of a file by its row's id. Refuses with `gone` where there is none. */
export function contentAnswer(app: App, fileId: string): Response {
  const file = app.store.rows.get('file', fileId);
  const bytes = file && app.store.content.get(file.hash);
  if (!bytes) throw new Refusal('gone');
  const picture = pictureType(bytes);
  return new Response(Uint8Array.from(bytes), {
    headers: {
      'content-type': picture ?? 'application/octet-stream',
      'content-disposition': picture ? 'inline' : 'attachment',
      'cache-control': 'private, max-age=31536000, immutable',
    },
  });
}

/** What kind of picture bytes are, by how they begin: what a row says of them is not believed. */
export function pictureType(bytes: Uint8Array): string | null {
  const starts = (...expected: readonly number[]) =>
    expected.every((byte, at) => byte < 0 || bytes[at] === byte);
  if (starts(0xff, 0xd8, 0xff)) return 'image/jpeg';
  if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
  if (starts(0x47, 0x49, 0x46, 0x38)) return 'image/gif';
  const size = [-1, -1, -1, -1];
  return starts(0x52, 0x49, 0x46, 0x46, ...size, 0x57, 0x45, 0x42, 0x50) ? 'image/webp' : null;
}
