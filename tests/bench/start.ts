// From spawn to the first answer, and the memory of an app that waits, beside a bare server.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { median, type Result } from './result.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const rounds = 15;

export async function benchStart(): Promise<Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'uthan-bench-'));
  const uthan = [
    at('../../main/node/uthan.mjs'),
    'serve',
    '--json',
    '--port',
    '0',
    '--data',
    folder,
  ];
  const bare = [at('./bare-server.mjs')];
  const times = { uthan: [] as number[], bare: [] as number[] };
  const memory = { uthan: [] as number[], bare: [] as number[] };
  await measure(uthan); // makes the folder and fills the compile cache, as every first start does
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, args] of [
      ['bare', bare],
      ['uthan', uthan],
    ] as const) {
      const { ms, mb } = await measure(args);
      times[name].push(ms);
      memory[name].push(mb);
    }
  }
  rmSync(folder, { recursive: true });
  return [
    {
      name: 'start: spawn to first answer, beside a bare server',
      measured: median(times.uthan),
      peer: median(times.bare),
      unit: 'ms',
      limit: 2.2,
    },
    {
      name: 'idle memory, beside a bare server',
      measured: median(memory.uthan),
      peer: median(memory.bare),
      unit: 'MB',
      limit: 1.5,
    },
  ];
}

async function measure(args: readonly string[]): Promise<{ ms: number; mb: number }> {
  const from = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const { desk } = JSON.parse(await firstLine(child)) as { desk: string };
  const answer = await fetch(desk);
  await answer.arrayBuffer();
  const ms = performance.now() - from;
  await settled(child);
  const mb = residentMegabytes(child.pid ?? 0);
  child.kill('SIGKILL');
  await once(child, 'exit');
  return { ms, mb };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`ended with ${code} before it was ready`)));
    if (child.stdout) createInterface(child.stdout).once('line', resolve);
  });
}

/** Until its memory has stopped moving for half a second. */
async function settled(child: ChildProcess): Promise<void> {
  for (let last = 0, same = 0; same < 5; ) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const mb = residentMegabytes(child.pid ?? 0);
    same = Math.abs(mb - last) < 0.5 ? same + 1 : 0;
    last = mb;
  }
}

/** Resident set size, of this process alone. */
function residentMegabytes(pid: number): number {
  const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  return Number(/^Rss:\s+(\d+)/m.exec(text)?.[1] ?? 0) / 1024;
}
