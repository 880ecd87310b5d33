// What files hold, under the checksum of it. Not rows: it is never journalled and never changes;
// undo brings back a file's row, and finds its content still here.
import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';

export type ContentStore = {
  /** Keeps bytes, once however often they come, and returns their SHA-256 in hex. */
  put(bytes: Uint8Array): string;
  get(hash: string): Uint8Array | undefined;
  has(hash: string): boolean;
};

export function contentStore(db: Database): ContentStore {
  const insert = db.prepare('INSERT OR IGNORE INTO content VALUES (?, ?)');
  const read = db.prepare<[string], Uint8Array>('SELECT bytes FROM content WHERE hash = ?').pluck();
  const found = db.prepare('SELECT 1 FROM content WHERE hash = ?').pluck();
  return {
    put: (bytes) => {
      const hash = hashOf(bytes);
      insert.run(hash, bytes);
      return hash;
    },
    get: (hash) => read.get(hash) as Uint8Array | undefined,
    has: (hash) => found.get(hash) !== undefined,
  };
}

/** SHA-256 in hex. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
