import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { newId } from '../../../shared/lib/ids.ts';
import { testFolder } from '../../support/folder.ts';
import { connectLive } from '../../support/live.ts';

const cli = fileURLToPath(new URL('../../../dist/main/cli.js', import.meta.url));
const prlimit = '/usr/bin/prlimit';

// A limit on the size of files stands in for the end of the disk: the system refuses the write.
describe.runIf(existsSync(prlimit))('an app whose disk is full', () => {
  it('says so, keeps what it acknowledged, and goes on within five seconds of room', async () => {
    const folder = testFolder();
    const ignoring = `trap '' XFSZ; exec "$0" "$@"`;
    const args = [process.execPath, cli, 'serve', '--json', '--port', '0', '--data', folder];
    const child = spawn('/bin/sh', ['-c', ignoring, ...args], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [line] = await once(createInterface(child.stdout), 'line');
    const { desk, pid } = JSON.parse(String(line)) as { desk: string; pid: number };
    const limit = (bytes: string) =>
      execFileSync(prlimit, ['--pid', String(pid), `--fsize=${bytes}`]);
    const live = await connectLive(desk);
    await live.next('saving');
    const workshopId = newId();
    const first = { id: workshopId, template: 'blank', language: 'en', title: 'Full' } as const;
    await live.send('library.create', first);
    const write = (text: string) =>
      live.send('workshop.addQuestion', { id: newId(), workshopId, after: null, text });

    limit(`${statSync(join(folder, 'uthan.db-wal')).size}:unlimited`);
    expect(await write('lost?')).toMatchObject({ ok: false, code: 'not-saved' });
    expect(await live.next('saving')).toMatchObject({ ok: false });
    const since = performance.now();
    limit('unlimited');
    expect(await live.next('saving')).toMatchObject({ ok: true });
    expect(performance.now() - since).toBeLessThan(5000);
    expect(await write('kept')).toMatchObject({ ok: true });

    live.tell({ type: 'open', workshopId });
    await live.next('snapshot');
    const { rows } = await live.next('snapshot');
    expect(rows.question?.map(({ text }) => text)).toEqual(['kept']);
    live.close();
    child.kill('SIGKILL');
    await once(child, 'exit');
  });
});
