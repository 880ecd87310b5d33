import type { ExportedFile } from '../exports/export-task.ts';

/** A file to be kept, under its name. */
export function fileAnswer({ fileName, mime, bytes }: ExportedFile): Response {
  const name = encodeURIComponent(fileName).replaceAll("'", '%27');
  const ending = fileName.slice(fileName.lastIndexOf('.'));
  return new Response(Uint8Array.from(bytes), {
    headers: {
      'content-type': mime,
      'content-disposition': `attachment; filename="workshop${ending}"; filename*=UTF-8''${name}`,
      'cache-control': 'no-store',
    },
  });
}
