// A durable command over the live connection, beside a bare write of the same size that waits
// for the disk. Both are taken in turns, so that the machine's noise falls on both alike.
import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../main/store/open.ts';
import { newId } from '../../shared/lib/ids.ts';
import { testEngine } from '../support/engine.ts';
import { connectLive } from '../support/live.ts';
import { startServer } from '../support/server.ts';
import { bytesInLog } from '../support/write-ahead-log.ts';
import { median, type Result } from './result.ts';

const rounds = 300;
/** Commands between the two measurements: the program runs in cold code before, in warm after. */
const warmUp = 300;

export async function benchCommands(): Promise<Result[]> {
  return [...(await atRows(200)), ...(await atRows(20_000))];
}

async function atRows(count: number): Promise<Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'uthan-bench-'));
  const boardId = await filled(folder, count);
  const server = await startServer(folder);
  const live = await connectLive(server.deskUrl);
  const path = join(folder, 'bare');
  const bare = openSync(path, 'w');
  const write = async () => {
    const input = { id: newId(), boardId, column: 'threat', after: null, text: 'a card' } as const;
    await live.send('board.addCard', input);
  };
  const bytes = await bytesOfOne(folder, write);
  const inTurns = async (when: string): Promise<Result> => {
    const times = { uthan: [] as number[], bare: [] as number[] };
    for (let round = 0; round < rounds; round += 1) {
      times.bare.push(await timed(async () => syncedWrite(bare, bytes)));
      times.uthan.push(await timed(write));
    }
    return {
      name: `durable command, ${when} ${rounds}, at ${count} rows (${bytes} bytes to the disk)`,
      measured: median(times.uthan),
      peer: median(times.bare),
      unit: 'ms',
      limit: 2,
    };
  };
  const first = await inTurns('the first');
  for (let round = 0; round < warmUp; round += 1) await write();
  const later = await inTurns('a later');
  closeSync(bare);
  live.close();
  await server.stop();
  rmSync(folder, { recursive: true });
  return [first, later];
}

async function filled(folder: string, count: number): Promise<string> {
  const store = await openStore(folder, Date.now);
  const { send, workshop } = testEngine(store);
  const workshopId = workshop();
  const boardId = newId();
  send('board.add', { id: boardId, workshopId, title: 'B', caseId: null, groupId: null });
  const person = {
    sex: '',
    organisation: 'O',
    project: '',
    designation: '',
    district: '',
  } as const;
  for (let made = 0; made < count; made += 1000) {
    const people = Array.from({ length: Math.min(1000, count - made) }, (_, at) => ({
      id: newId(),
      name: `Person ${made + at}`,
      ...person,
      phone: '',
      email: '',
    }));
    send('people.import', { workshopId, people });
  }
  store.close();
  return boardId;
}

/** What one command adds to the write-ahead log, on average. */
async function bytesOfOne(folder: string, write: () => Promise<void>): Promise<number> {
  const log = () => bytesInLog(folder);
  const commands = 20;
  await write();
  const before = log();
  for (let round = 0; round < commands; round += 1) await write();
  return Math.round((log() - before) / commands);
}

function syncedWrite(file: number, bytes: number): void {
  writeSync(file, Buffer.alloc(bytes, 1));
  fdatasyncSync(file);
}

async function timed(work: () => Promise<void>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}
