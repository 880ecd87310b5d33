import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { newId } from '../../../shared/lib/ids.ts';
import { testFolder } from '../../support/folder.ts';
import { connectLive } from '../../support/live.ts';

const bin = fileURLToPath(new URL('../../../main/node/uthan.mjs', import.meta.url));
const tracer = 'strace';
const canTrace = spawnSync(tracer, ['-e', 'trace=none', 'true']).status === 0;

/** Starts a server under strace, lets `work` speak to it, and returns its calls in their order. */
async function traced(work: (desk: string) => Promise<void>): Promise<string[]> {
  const folder = testFolder();
  const file = join(folder, 'trace');
  const calls = ['-f', '-y', '-s', '200', '-e', 'trace=fdatasync,fsync,write,writev,pwrite64'];
  const serve = [bin, 'serve', '--json', '--port', '0', '--data', join(folder, 'data')];
  const child = spawn(tracer, [...calls, '-o', file, process.execPath, ...serve]);
  const [line] = await once(createInterface(child.stdout), 'line');
  const { desk, pid } = JSON.parse(String(line));
  await work(desk);
  process.kill(pid, 'SIGTERM');
  await once(child, 'exit');
  return readFileSync(file, 'utf8').split('\n');
}

it.skipIf(!canTrace)(
  'the disk has a change before anybody is told that it has',
  async () => {
    const commands = 20;
    const calls = await traced(async (desk) => {
      const live = await connectLive(desk);
      const id = newId();
      await live.send('library.create', { id, template: 'blank', language: 'en', title: 'Traced' });
      for (let at = 1; at < commands; at += 1) {
        await live.send('workshop.edit', { id, patch: { title: `Title ${at}` }, base: {} });
      }
      live.close();
    });
    let onDisk = true;
    const told = { safely: 0, tooEarly: 0 };
    for (const call of calls) {
      if (/pwrite64\(\d+<[^>]*uthan\.db-wal>/.test(call)) onDisk = false;
      if (/f(data)?sync\(\d+<[^>]*uthan\.db-wal>/.test(call)) onDisk = true;
      if (call.includes('\\"type\\":\\"answer\\"')) told[onDisk ? 'safely' : 'tooEarly'] += 1;
    }
    expect(told).toEqual({ safely: commands, tooEarly: 0 });
  },
  60_000,
);
