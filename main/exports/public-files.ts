// The pictures of a redacted workshop: what the camera wrote into them may say where somebody lives.
import type { Snapshot } from '../../shared/contract/protocol.ts';
import { type TableName, tableNames, tables } from '../../shared/contract/registry.ts';
import type { File } from '../../shared/features/library/model.ts';
import { hashOf } from '../store/content.ts';
import { loadSharp, type Sharp } from './sharp.ts';

type Rows = Required<Snapshot>;
type Bytes = Uint8Array;

/** Pixels: more than any camera takes, and few enough to be held. */
const mostPixels = 80_000_000;

export type PublicFiles = {
  readonly rows: Rows;
  /** By their new checksums. */
  readonly contents: ReadonlyMap<string, Bytes>;
};

/**
 * Writes every picture anew, without what the camera noted in it. What is no picture, and every
 * picture where this machine cannot write them, is left out.
 * @param contents of the files, by their checksums
 */
export async function publicFiles(
  rows: Rows,
  contents: ReadonlyMap<string, Bytes>,
): Promise<PublicFiles> {
  const sharp = await loadSharp();
  const written = new Map<string, Bytes>();
  const file: File[] = [];
  for (const row of rows.file) {
    const bytes = await bare(sharp, row, contents.get(row.hash));
    if (!bytes) continue;
    const hash = hashOf(bytes);
    written.set(hash, bytes);
    file.push({ ...row, type: typeOf(row), bytes: bytes.length, hash });
  }
  const kept = new Set<unknown>(file.map(({ id }) => id));
  return { rows: { ...withFiles(rows, kept), file }, contents: written };
}

function typeOf({ type }: Pick<File, 'type'>): string {
  return type === 'image/png' ? type : 'image/jpeg';
}

async function bare(
  sharp: Sharp | null,
  file: File,
  bytes: Bytes | undefined,
): Promise<Bytes | null> {
  if (!sharp || !bytes) return null;
  try {
    const turned = sharp(bytes, { limitInputPixels: mostPixels }).autoOrient();
    const png = typeOf(file) === 'image/png';
    return await (png ? turned.png() : turned.jpeg({ quality: 88 })).toBuffer();
  } catch {
    return null; // what stands in a file need not be a picture
  }
}

/** Rows in which nothing points to a file that is left out. */
function withFiles(rows: Rows, kept: ReadonlySet<unknown>): Rows {
  const byTable = tableNames.map((table) => [table, pointing(table, rows[table], kept)]);
  return Object.fromEntries(byTable);
}

function pointing(table: TableName, own: readonly object[], kept: ReadonlySet<unknown>): object[] {
  const columns = Object.entries(tables[table].parents).filter(
    ([, parent]) => parent.table === 'file',
  );
  return columns.reduce<object[]>(
    (left, [column, { then }]) => {
      const isGone = (row: object) => {
        const value = new Map(Object.entries(row)).get(column) ?? null;
        return value !== null && !kept.has(value);
      };
      if (then === 'cascade') return left.filter((row) => !isGone(row));
      return left.map((row) => (isGone(row) ? { ...row, [column]: null } : row));
    },
    [...own],
  );
}
