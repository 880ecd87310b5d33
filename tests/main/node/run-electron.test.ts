import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runElectron } from '../../../main/node/run-electron.ts';
import { testFolder } from '../../support/folder.ts';

/** A program in Electron's place that writes what it was started with and ends as it is told. */
function standIn(folder: string, end: string): string {
  const path = join(folder, 'electron');
  writeFileSync(path, `#!/bin/sh\nprintf '%s\\n' "$@" > '${folder}/args'\n${end}\n`);
  chmodSync(path, 0o755);
  return path;
}

describe('the desktop window', () => {
  it('is given the app and the data folder, and ends with its own exit code', async () => {
    const folder = testFolder();
    const run = { electron: standIn(folder, 'exit 0'), root: '/app', folder: '/data' };
    expect(await runElectron(run)).toEqual({ opened: true, code: 0 });
    expect(readFileSync(join(folder, 'args'), 'utf8').trim().split('\n')).toEqual([
      '/app',
      '--data',
      '/data',
    ]);
  });

  it.each([
    ['ends at once with a failure', 'exit 127'],
    ['is killed at once', 'kill -TRAP $$'],
  ])('counts as not to be had where it %s', async (_what, end) => {
    const folder = testFolder();
    const run = { electron: standIn(folder, end), root: '/app', folder: '/data' };
    expect(await runElectron(run)).toMatchObject({ opened: false });
  });

  it('counts as not to be had where it cannot be started', async () => {
    const electron = join(testFolder(), 'none');
    expect(await runElectron({ electron, root: '/app', folder: '/data' })).toMatchObject({
      opened: false,
    });
  });

  it('that fails after it has been in use is not opened again elsewhere', async () => {
    const folder = testFolder();
    let now = 0;
    const clock = () => {
      now += 60_000;
      return now;
    };
    const run = { electron: standIn(folder, 'exit 3'), root: '/app', folder: '/data' };
    expect(await runElectron(run, clock)).toEqual({ opened: true, code: 3 });
  });
});
