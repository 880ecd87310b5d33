// A workshop as a `.uthan` file: a zip of a manifest and of all its rows, whole and lossless.
import { strToU8, zipSync } from 'fflate';
import * as z from 'zod/mini';
import type { Snapshot } from '../../shared/contract/protocol.ts';
import {
  largestAttachment,
  type RowsByTable,
  rowsByTable,
} from '../../shared/features/library/model.ts';
import { Refusal } from '../engine/refusal.ts';
import { hashOf } from '../store/content.ts';
import { type BundleUpgrades, bundleUpgrades } from './bundle-upgrades.ts';
import { openZip, tooLarge, type Zip, zipLimits } from './zip-reader.ts';

/** Raised when the zip itself changes shape; the rows inside have the schema's version. */
const bundleVersion = 1;
/** The start of time in a zip: the same rows always make the same file. */
const noTime = new Date(1980, 0, 1);

const format = z.object({ format: z.literal('uthan'), version: z.int().check(z.gte(1)) });
const manifest = z.object({
  ...format.shape,
  /** Version of the schema that the rows follow. */
  schema: z.int().check(z.gte(1)),
  /** Version of the app that wrote the file. */
  app: z.string(),
  /** SHA-256 of `rows.json`, in hex. */
  sha256: z.string(),
});

/**
 * The bytes of a `.uthan` file.
 * @param rows all rows of one workshop
 * @throws Refusal `too-large` where it would be refused again on the way in
 */
export function packWorkshop(
  rows: Snapshot,
  schemaVersion: number,
  appVersion: string,
  contentOf: ContentOf = () => undefined,
): Uint8Array {
  const content = strToU8(JSON.stringify(rows));
  const head: z.infer<typeof manifest> = {
    format: 'uthan',
    version: bundleVersion,
    schema: schemaVersion,
    app: appVersion,
    sha256: hashOf(content),
  };
  const headBytes = strToU8(JSON.stringify(head));
  const files = filesOf(rows, contentOf);
  const all = [content, headBytes, ...Object.values(files)];
  const size = all.reduce((sum, { length }) => sum + length, 0);
  if (size > zipLimits.unpacked) throw tooLarge(zipLimits.unpacked);
  const stored = Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name, [bytes, { level: 0 }] as const]),
  );
  const zip = (level: 0 | 6) =>
    zipSync(
      { 'manifest.json': headBytes, 'rows.json': [content, { level }], ...stored },
      { mtime: noTime },
    );
  const deflated = zip(6);
  // Rows that shrink like a zip bomb are stored as they are, or no Uthan would take them back.
  const bytes = deflated.length * zipLimits.ratio * 0.9 < content.length ? zip(0) : deflated;
  if (bytes.length > zipLimits.packed) throw tooLarge(zipLimits.packed);
  return bytes;
}

/** The content of a checksum, where it is at hand. */
export type ContentOf = (hash: string) => Uint8Array | undefined;

/** Each file's content once, whole as it is: pictures do not shrink. */
function filesOf(rows: Snapshot, contentOf: ContentOf): Record<string, Uint8Array> {
  const found = (rows.file ?? []).flatMap(({ hash }) => {
    const bytes = contentOf(hash);
    return bytes ? [[entryOf(hash), bytes] as const] : [];
  });
  return Object.fromEntries(found);
}

function entryOf(hash: string): string {
  return `files/${hash}`;
}

export type Unpacked = {
  readonly rows: RowsByTable;
  /** What its files hold, each checked against its checksum. */
  readonly contents: readonly Uint8Array[];
};

/**
 * The rows in a `.uthan` file, brought up to `schemaVersion`. They are JSON of the right outline,
 * still to be parsed by their tables' schemas.
 * @throws Refusal `newer-file`, `too-large` or `damaged-file`
 */
export function unpackWorkshop(
  bytes: Uint8Array,
  schemaVersion: number,
  upgrades: BundleUpgrades = bundleUpgrades,
): Unpacked {
  const { read } = openZip(bytes);
  const { schema, sha256: expected } = readManifest(read('manifest.json'), schemaVersion);
  const content = read('rows.json');
  if (hashOf(content) !== expected) throw new Refusal('damaged-file');
  const rows = upgraded(readAs(rowsByTable, content), schema, schemaVersion, upgrades);
  return { rows, contents: contentsIn(rows, read) };
}

function contentsIn(rows: RowsByTable, read: Zip['read']): Uint8Array[] {
  const hashes = new Set((rows.file ?? []).map(({ hash }) => String(hash)));
  return [...hashes].map((hash) => {
    const bytes = read(entryOf(hash));
    if (bytes.length > largestAttachment || hashOf(bytes) !== hash) {
      throw new Refusal('damaged-file');
    }
    return bytes;
  });
}

function readManifest(bytes: Uint8Array, schemaVersion: number): z.infer<typeof manifest> {
  if (readAs(format, bytes).version > bundleVersion) throw new Refusal('newer-file');
  const head = readAs(manifest, bytes);
  if (head.schema > schemaVersion) throw new Refusal('newer-file');
  return head;
}

function readAs<S extends z.ZodMiniType>(schema: S, bytes: Uint8Array): z.infer<S> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return z.parse(schema, JSON.parse(text));
  } catch {
    // Not UTF-8, not JSON or not of this outline: all the same to whoever opens the file.
    throw new Refusal('damaged-file');
  }
}

function upgraded(
  rows: RowsByTable,
  from: number,
  to: number,
  upgrades: BundleUpgrades,
): RowsByTable {
  let current = rows;
  for (let version = from; version < to; version += 1) {
    current = upgrades.get(version)?.(current) ?? current;
  }
  return current;
}
