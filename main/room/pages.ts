// The seat page and the stage page as the room serves them: from memory, and packed where that helps.
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { type PageFile, pageFiles } from '../transports/pages.ts';

export type Served = {
  readonly type: string;
  readonly hashed: boolean;
  readonly body: Uint8Array;
  readonly packed: Uint8Array | null;
};

const packs = /^(text|image\/svg)/;

/**
 * What is served by its path: `/` and `/seat/…`, `/stage/…`. Nothing else of the built pages is.
 * @param folder the built pages
 */
export async function roomPages(folder: string): Promise<ReadonlyMap<string, Served>> {
  const served = new Map<string, Served>();
  for (const page of ['seat', 'stage']) {
    if (!existsSync(`${folder}/${page}`)) continue;
    for (const [name, file] of pageFiles(`${folder}/${page}`)) {
      const path = page === 'seat' && name === '' ? '/' : `/${page}/${name}`;
      served.set(path, await read(file));
    }
  }
  return served;
}

async function read({ type, hashed, read: readFile }: PageFile): Promise<Served> {
  const body = Uint8Array.from(readFile());
  const packed = packs.test(type) ? await promisify(gzip)(body, { level: 9 }) : null;
  return { type, hashed, body, packed };
}
