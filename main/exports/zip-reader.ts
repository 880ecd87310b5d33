// Reads a few named entries of a zip that may be hostile. Sizes are checked as declared, before
// anything is inflated, and held to while inflating. Names are compared, never used as paths.
import { crc32, inflateRawSync } from 'node:zlib';
import { Refusal } from '../engine/refusal.ts';

const megabyte = 1024 * 1024;
export const zipLimits = {
  /** Bytes of the file itself. */
  packed: 50 * megabyte,
  /** Bytes of all entries together, inflated. */
  unpacked: 250 * megabyte,
  /** Times by which an entry may grow. */
  ratio: 100,
  /** Bytes from which the ratio counts: small entries of blanks shrink further, and do no harm. */
  ratioFrom: megabyte,
  entries: 2000,
} as const;

type Entry = {
  readonly name: string;
  readonly deflated: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where its local header stands. */
  readonly at: number;
};

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const longestComment = 0xffff;

export type Zip = {
  readonly names: readonly string[];
  /** The bytes of the entry of a name; refuses with `damaged-file` where it isn't there just once. */
  read(name: string): Uint8Array;
};

/**
 * Opens a zip. Entries that are never asked for are never inflated.
 * @throws Refusal `too-large` past one of the limits; `damaged-file` for anything else that is not
 *   a whole, plain zip. So does reading an entry.
 */
export function openZip(bytes: Uint8Array): Zip {
  if (bytes.length > zipLimits.packed) throw tooLarge(zipLimits.packed);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = orDamaged(() => directory(view, bytes));
  checkSizes(entries);
  return {
    names: entries.map(({ name }) => name),
    read: (name) => orDamaged(() => inflate(view, bytes, onlyOne(entries, name))),
  };
}

function orDamaged<R>(read: () => R): R {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    // A read past the end of the view, or what zlib says of a broken stream.
    throw new Refusal('damaged-file');
  }
}

/** The refusal of something larger than `bytes`. */
export function tooLarge(bytes: number): Refusal {
  return new Refusal('too-large', { values: [Math.floor(bytes / megabyte)] });
}

function directory(view: DataView, bytes: Uint8Array): Entry[] {
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > zipLimits.entries) throw tooLarge(zipLimits.unpacked);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i += 1) {
    if (view.getUint32(at, true) !== entrySignature) throw new Refusal('damaged-file');
    const nameLength = view.getUint16(at + 28, true);
    entries.push(entryAt(view, at, bytes.subarray(at + 46, at + 46 + nameLength)));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOfDirectory(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw new Refusal('damaged-file');
}

function entryAt(view: DataView, at: number, name: Uint8Array): Entry {
  const method = view.getUint16(at + 10, true);
  const encrypted = (view.getUint16(at + 8, true) & 1) === 1;
  if (encrypted || (method !== 0 && method !== 8)) throw new Refusal('damaged-file');
  return {
    name: new TextDecoder().decode(name),
    deflated: method === 8,
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    at: view.getUint32(at + 42, true),
  };
}

function checkSizes(entries: readonly Entry[]): void {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  const bomb = entries.some(
    ({ size, packed }) => size > zipLimits.ratioFrom && size > packed * zipLimits.ratio,
  );
  if (bomb || total > zipLimits.unpacked) throw tooLarge(zipLimits.unpacked);
}

function onlyOne(entries: readonly Entry[], name: string): Entry {
  const [entry, second] = entries.filter((one) => one.name === name);
  if (!entry || second) throw new Refusal('damaged-file');
  return entry;
}

function inflate(view: DataView, bytes: Uint8Array, entry: Entry): Uint8Array {
  if (view.getUint32(entry.at, true) !== localSignature) throw new Refusal('damaged-file');
  const start =
    entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  // zlib stops at the size that was declared; an entry that goes on behind it is refused.
  const content = entry.deflated
    ? inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) })
    : packed;
  if (content.length !== entry.size || crc32(content) !== entry.crc) {
    throw new Refusal('damaged-file');
  }
  return content;
}
