// What must be the same after a crash for phones to come back by themselves: kept beside the
// database as long as the room is open.
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

const kept = z.object({
  workshopId: z.string(),
  port: z.int(),
  code: z.string(),
  stageCode: z.string(),
  /** 256 bits in hex, which tokens are made with. */
  key: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  locked: z.boolean(),
  approves: z.boolean(),
  /** The instant (ms) at which it was opened first. */
  since: z.number(),
});
export type KeptRoom = z.infer<typeof kept>;

const fileIn = (folder: string) => join(folder, 'room.json');

/** Readable by the user alone: whoever has the key is whoever they like. Throws where it cannot. */
export function keepRoom(folder: string, room: KeptRoom): void {
  const file = fileIn(folder);
  rmSync(`${file}.new`, { force: true });
  writeFileSync(`${file}.new`, JSON.stringify(room), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/** The room that was open last and never closed; null where there is none. */
export function recallRoom(folder: string): KeptRoom | null {
  try {
    return kept.parse(JSON.parse(readFileSync(fileIn(folder), 'utf8')));
  } catch {
    return null; // none was open, or half of it was written: the next one is a new room
  }
}

export function forgetRoom(folder: string): void {
  rmSync(fileIn(folder), { force: true });
}
