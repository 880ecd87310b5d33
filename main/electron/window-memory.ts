// What the shell remembers between starts: where windows were for each set of displays, and the menu's language.
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import * as z from 'zod/mini';
import { languages } from '../../shared/contract/catalogue.ts';

const box = z.object({ x: z.int(), y: z.int(), width: z.int(), height: z.int() });
const memory = z.object({
  language: z.optional(z.enum(languages)),
  /** By set of displays: the desk's place. */
  desk: z.record(z.string(), z.object({ box, maximized: z.boolean() })),
  /** By set of displays: the display that the stage was on. */
  stage: z.record(z.string(), z.string()),
  /** By set of displays and screen: the display that a further screen was on. */
  screens: z.optional(z.record(z.string(), z.string())),
});
type Memory = z.infer<typeof memory>;

/** A projector in every hall: only the sets used last are kept. */
const setsKept = 30;
/** Further screens, in all of those sets together. */
const screensKept = 4 * setsKept;

export type WindowMemory = {
  readonly now: () => Readonly<Memory>;
  /** Remembers, on the disk at once. A disk that cannot be written costs only the memory. */
  readonly keep: (change: Partial<Memory>) => void;
};

/** Opens the memory kept in `file`; one that is missing or damaged is an empty one. */
export function openWindowMemory(file: string, warn: (what: string) => void): WindowMemory {
  let current = read(file);
  return {
    now: () => current,
    keep: (change) => {
      const next = { ...current, ...change };
      current = {
        ...next,
        desk: newest(next.desk, setsKept),
        stage: newest(next.stage, setsKept),
        ...(next.screens ? { screens: newest(next.screens, screensKept) } : {}),
      };
      try {
        writeWhole(file, JSON.stringify(current, null, 2));
      } catch (error) {
        warn(`could not keep the windows' places: ${String(error)}`);
      }
    },
  };
}

/** A record with `key` put last, so that it is the newest. */
export function withNewest<T>(record: Readonly<Record<string, T>>, key: string, value: T) {
  const { [key]: _old, ...others } = record;
  return { ...others, [key]: value };
}

function newest<T>(record: Record<string, T>, most: number): Record<string, T> {
  return Object.fromEntries(Object.entries(record).slice(-most));
}

function read(file: string): Memory {
  try {
    return memory.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { desk: {}, stage: {} }; // the first start, or a damaged file: windows open in the middle
  }
}

/** A reader finds the old file or the new one, never half of it. */
function writeWhole(file: string, text: string): void {
  const beside = `${file}.new`;
  const descriptor = openSync(beside, 'w');
  try {
    writeSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(beside, file);
}
