import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { packWorkshop } from '../../../main/exports/bundle.ts';
import { schemaVersion } from '../../../main/store/migrate.ts';
import { openStore } from '../../../main/store/open.ts';
import { testEngine } from '../../support/engine.ts';
import { testFolder } from '../../support/folder.ts';
import { connectLive } from '../../support/live.ts';
import { wholeWorkshop } from '../../support/minutes-rows.ts';
import { startRoom, startServer } from '../../support/server.ts';
import { sixtyInGroups } from '../../support/sixty-people.ts';

const bin = fileURLToPath(new URL('../../../main/node/uthan.mjs', import.meta.url));

function uthan(folder: string, ...args: string[]) {
  const env = { ...process.env, LANG: 'C', LC_ALL: 'C' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args, '--data', folder], {
    encoding: 'utf8',
    env,
  });
  return { status, stdout, stderr };
}

describe('the command line', { timeout: 60_000 }, () => {
  it('adds the samples, lists them, and says that the store is whole', () => {
    const folder = testFolder();
    const { status, stdout } = uthan(folder, 'sample');
    expect(status).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(2);
    expect(uthan(folder, 'list').stdout.trim().split('\n').sort()).toEqual(
      stdout.trim().split('\n').sort(),
    );
    expect(uthan(folder, 'check')).toMatchObject({ status: 0, stderr: '' });
  });

  it('carries a workshop to another machine whole, and exports its minutes', () => {
    const [here, there] = [testFolder(), testFolder()];
    const id = uthan(here, 'sample').stdout.split('\t')[0] ?? '';
    const file = join(here, 'one.uthan');
    const out = uthan(here, 'export', '--workshop', id, '--format', 'uthan', '--out', file);
    expect(out).toMatchObject({ status: 0, stderr: '' });
    expect(uthan(there, 'import', file)).toMatchObject({ status: 0, stderr: '' });
    const minutes = (folder: string) => {
      const path = join(folder, 'minutes.md');
      const args = ['--workshop', id, '--format', 'md', '--out', path];
      expect(uthan(folder, 'export', ...args)).toMatchObject({ status: 0 });
      return readFileSync(path, 'utf8');
    };
    expect(minutes(there)).toBe(minutes(here));
    expect(minutes(there)).toContain('Rajiv Pradhan');
  });

  it('writes the groups of a workshop as a table', async () => {
    const folder = testFolder();
    const store = await openStore(folder, Date.now);
    const { workshopId } = await sixtyInGroups(testEngine(store), 'bn');
    store.close();
    const out = join(folder, 'groups.csv');
    const args = ['--workshop', workshopId, '--format', 'csv', '--table', 'groups', '--out', out];
    expect(uthan(folder, 'export', ...args)).toMatchObject({ status: 0, stderr: '' });
    const lines = readFileSync(out, 'utf8').split('\r\n');
    expect(lines[0]).toMatch(/^\ufeffক্রম,নাম,প্রতিষ্ঠান,পর্ব ১: দল,/);
    expect(lines.filter((line) => line.includes('রহিমা বেগম'))).toHaveLength(4);
  });

  it('refuses with a sentence and 1', () => {
    const folder = testFolder();
    const file = join(folder, 'bad.uthan');
    writeFileSync(file, 'rubbish');
    const bad = uthan(folder, 'import', file);
    expect(bad).toMatchObject({ status: 1, stdout: '' });
    expect(bad.stderr).toBe('This is not a whole Uthan file. Nothing was brought in.\n');
    expect(uthan(folder, 'import', join(folder, 'none.uthan')).status).toBe(1);
    const id = '00000000-0000-7000-8000-000000000000';
    const args = ['--workshop', id, '--format', 'md', '--out', join(folder, 'x.md')];
    expect(uthan(folder, 'export', ...args)).toMatchObject({
      status: 1,
      stderr: 'There is no workshop with that id.\n',
    });
  });

  it('lists workshops alone, none of the templates beside them', () => {
    const folder = testFolder();
    const workshop = wholeWorkshop.workshop.map((row) => ({ ...row, use: 'template' as const }));
    const file = join(folder, 'template.uthan');
    writeFileSync(file, packWorkshop({ ...wholeWorkshop, workshop, file: [] }, schemaVersion, '0'));
    expect(uthan(folder, 'import', file)).toMatchObject({ status: 0, stderr: '' });
    expect(uthan(folder, 'list')).toMatchObject({ status: 0, stdout: '' });
  });

  it('takes a folder with spaces and Bangla in its name, and refuses a file or nothing', () => {
    const folder = join(testFolder(), 'আমার কাজ', "it's here");
    expect(uthan(folder, 'sample')).toMatchObject({ status: 0, stderr: '' });
    expect(uthan(folder, 'list').stdout.trim().split('\n')).toHaveLength(2);
    const file = join(folder, 'uthan.log.txt');
    writeFileSync(file, 'mine');
    expect(uthan(file, 'list')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/^Uthan cannot use its data folder, .*uthan\.log\.txt\. .*\n$/),
    });
    expect(readFileSync(file, 'utf8')).toBe('mine');
    expect(uthan('', 'list').status).toBe(2);
  });

  it('ends a check with 1 where something was damaged, though it is repaired by then', () => {
    const folder = testFolder();
    uthan(folder, 'sample');
    writeFileSync(join(folder, 'uthan.db'), 'no database');
    const { status, stderr } = uthan(folder, 'check');
    expect(status).toBe(1);
    expect(stderr).toContain('was damaged');
    expect(uthan(folder, 'check')).toMatchObject({ status: 0, stderr: '' });
  });

  it('ends quietly where nobody reads on, as before `head`', async () => {
    const folder = testFolder();
    uthan(folder, 'sample');
    const child = spawn(process.execPath, [bin, 'list', '--data', folder]);
    child.stdout.destroy();
    let complaints = '';
    child.stderr.on('data', (chunk) => {
      complaints += String(chunk);
    });
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(complaints).toBe('');
  });

  it('answers wrong usage with 2 and shows the usage', () => {
    const folder = testFolder();
    for (const args of [
      [],
      ['dance'],
      ['export', '--format', 'md'],
      ['export', '--workshop', 'x', '--format', 'exe', '--out', 'y'],
      ['serve', '--port', 'ninety'],
      ['list', '--nonsense'],
      ['import'],
      ['import', 'one.uthan', 'two.uthan'],
      ['list', 'everything'],
    ]) {
      const { status, stderr } = uthan(folder, ...args);
      expect(status, args.join(' ')).toBe(2);
      expect(stderr).toContain('uthan serve');
    }
    expect(uthan(folder, '--help')).toMatchObject({ status: 0, stderr: '' });
  });

  it('refuses a folder that another Uthan holds, and serves on the next free port', async () => {
    const folder = testFolder();
    const taken = createServer();
    const port = await new Promise<number>((resolve) => {
      taken.listen(0, '127.0.0.1', () => {
        const at = taken.address();
        resolve(typeof at === 'object' && at ? at.port : 0);
      });
    });
    const server = await startServer(folder, port);
    expect(Number(new URL(server.deskUrl).port)).not.toBe(port);
    expect(uthan(folder, 'list')).toMatchObject({ status: 1, stdout: '' });
    const live = await connectLive(server.deskUrl);
    expect(await live.next('welcome')).toMatchObject({ role: 'desk', dataFolder: folder });
    live.close();
    await server.stop();
    taken.close();
    expect(uthan(folder, 'list').status).toBe(0);
  });
});

describe('uthan serve --room', { timeout: 60_000 }, () => {
  it('opens the room of a workshop and says in one line where it is', async () => {
    const folder = testFolder();
    const workshopId = uthan(folder, 'sample').stdout.split('\t')[0] ?? '';
    const server = await startRoom(folder, workshopId);
    expect(server.room.code).toMatch(/^[CFHJKMNPRTWXY34679]{6}$/);
    expect(server.room.seatUrl).toMatch(/^http:\/\/[\d.]+:\d+\/$/);
    expect(server.stageUrl).toMatch(/^http:\/\/[\d.]+:\d+\/stage\/#token=/);
    const page = await fetch(`http://127.0.0.1:${server.room.port}/stage/`);
    expect(page.status).toBe(200);
    await server.stop();
  });

  it('says what is missing or wrong, and serves nothing then', () => {
    const folder = testFolder();
    const without = uthan(folder, 'serve', '--room', '--json');
    expect(without).toMatchObject({ status: 2, stdout: '' });
    expect(without.stderr).toContain('--workshop ID');
    const unknown = uthan(folder, 'serve', '--room', '--workshop', 'not-there', '--json');
    expect(unknown).toMatchObject({ status: 1, stdout: '' });
    expect(unknown.stderr).toContain('no workshop with that id');
  });
});
