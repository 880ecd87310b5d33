import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const from = fileURLToPath(new URL('../../../main/node/', import.meta.url));
// Stands in for the real build, which takes seconds: counts its runs and writes a command line.
const standIn = `
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stampFile } from './freshness.mjs';
const root = fileURLToPath(new URL('../..', import.meta.url));
const begun = Date.now();
mkdirSync(root + '/dist/main', { recursive: true });
writeFileSync(root + '/dist/main/cli.js', 'console.log("cli", ...process.argv.slice(2));');
appendFileSync(root + '/runs', 'x');
writeFileSync(stampFile(root), String(begun));
`;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'uthan-launch-'));
  mkdirSync(join(root, 'main', 'node'), { recursive: true });
  mkdirSync(join(root, 'shared'));
  for (const name of ['uthan.mjs', 'launch.mjs', 'freshness.mjs']) {
    copyFileSync(join(from, name), join(root, 'main', 'node', name));
  }
  writeFileSync(join(root, 'main', 'node', 'cli.ts'), '');
  writeFileSync(join(root, 'main', 'node', 'build.mjs'), standIn);
});
afterEach(() => rmSync(root, { recursive: true }));

const uthan = (...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'main', 'node', 'uthan.mjs'), ...args], {
    encoding: 'utf8',
  });
const builds = () => readFileSync(join(root, 'runs'), 'utf8').length;
/** Puts the last build's start before every source without touching those. */
const age = (ms: number) => writeFileSync(join(root, 'dist', 'built'), String(Date.now() + ms));

describe('the launcher', () => {
  test('builds first, says so on the error stream, and hands its words over', () => {
    const { stdout, stderr, status } = uthan('list', '--data', 'somewhere');
    expect(stdout).toBe('cli list --data somewhere\n');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('Building Uthan');
    expect(status).toBe(0);
  });

  test('does not build again while the sources stand', () => {
    uthan();
    age(1000);
    expect(uthan('list').stderr).toBe('');
    expect(builds()).toBe(1);
  });

  test('builds again after a source has changed', () => {
    uthan();
    age(-1000);
    writeFileSync(join(root, 'shared', 'new.ts'), '');
    uthan();
    expect(builds()).toBe(2);
  });

  test('builds again after a source was deleted', () => {
    writeFileSync(join(root, 'shared', 'old.ts'), '');
    uthan();
    rmSync(join(root, 'shared', 'old.ts'));
    uthan();
    expect(builds()).toBe(2);
  });

  test('never builds a package that carries no sources', () => {
    uthan();
    rmSync(join(root, 'main', 'node', 'cli.ts'));
    age(-1_000_000);
    expect(uthan('list').stdout).toBe('cli list\n');
    expect(builds()).toBe(1);
  });

  test('refuses with a sentence where the build fails', () => {
    writeFileSync(join(root, 'main', 'node', 'build.mjs'), 'process.exit(1);');
    const { stderr, stdout, status } = uthan('list');
    expect(stdout).toBe('');
    expect(stderr).toContain('could not be built');
    expect(status).toBe(1);
  });

  test('refuses with a sentence where a package without sources was never built', () => {
    rmSync(join(root, 'main', 'node', 'cli.ts'));
    const { stderr, status } = uthan('list');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(status).toBe(1);
  });

  test('refuses an old Node with a sentence', () => {
    // The version is all that the launcher looks at before it loads anything newer.
    const pretend = join(root, 'pretend.mjs');
    writeFileSync(
      pretend,
      `Object.defineProperty(process, 'versions', { value: { node: '22.13.1' } });
       await import('./main/node/uthan.mjs');`,
    );
    const { stderr, status } = spawnSync(process.execPath, [pretend], { encoding: 'utf8' });
    expect(stderr).toContain('Uthan needs Node 22.14 or newer and this is Node 22.13.1.');
    expect(status).toBe(1);
  });
});
