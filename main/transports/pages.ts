// The built pages as files in memory: a name that is not among them is not found.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export type PageFile = { readonly type: string; readonly hashed: boolean; read(): Uint8Array };

/** The files a page is made of, by their path below the page's folder; `''` is its HTML. */
export function pageFiles(folder: string): ReadonlyMap<string, PageFile> {
  const files = new Map<string, PageFile>();
  for (const path of filesBelow(folder)) {
    const name = path.slice(folder.length + 1).replaceAll('\\', '/');
    const type = types[extname(name)] ?? 'application/octet-stream';
    const file = { type, hashed: name.startsWith('assets/'), read: () => readFileSync(path) };
    files.set(name === 'index.html' ? '' : name, file);
  }
  return files;
}

/** Plain calls only: in the packaged app the folder is inside an archive, which answers no others. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}
