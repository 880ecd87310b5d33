// The runner itself, in a project of stand-in scripts.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const here = fileURLToPath(new URL('.', import.meta.url));
const unit = `
const at = process.argv.find((arg) => arg.startsWith('--outputFile.json=')).split('=')[1];
require('fs').writeFileSync(at, process.env.UNIT);
process.exitCode = JSON.parse(process.env.UNIT).success ? 0 : 1;`;
const journeys = `
require('fs').writeFileSync(process.env.PLAYWRIGHT_JSON_OUTPUT_FILE, process.env.E2E);
process.exitCode = JSON.parse(process.env.E2E).stats.unexpected;`;
const allUnitsPass = '{"numPassedTests":30,"numFailedTests":0,"success":true}';
const allJourneysPass = '{"stats":{"expected":4,"unexpected":0}}';
const pass = 'node pass.cjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'uthan-run-'));
  mkdirSync(join(root, 'tests', 'support'), { recursive: true });
  cpSync(join(here, 'run.mjs'), join(root, 'tests', 'run.mjs'));
  cpSync(join(here, 'support', 'chromium.mjs'), join(root, 'tests', 'support', 'chromium.mjs'));
  writeFileSync(join(root, 'pass.cjs'), '');
  writeFileSync(join(root, 'fail.cjs'), 'console.log("what is wrong"); process.exit(1);');
  writeFileSync(join(root, 'unit.cjs'), unit);
  writeFileSync(join(root, 'e2e.cjs'), journeys);
});
afterEach(() => rmSync(root, { recursive: true }));

function run(scripts: Record<string, string>, env: Record<string, string> = {}) {
  const all = {
    ...{ format: pass, lint: pass, types: pass, dead: pass, build: pass },
    ...{ unit: 'node unit.cjs', e2e: 'node e2e.cjs', ...scripts },
  };
  writeFileSync(join(root, 'package.json'), JSON.stringify({ scripts: all }));
  const { stdout, status } = spawnSync(process.execPath, [join(root, 'tests', 'run.mjs')], {
    encoding: 'utf8',
    env: {
      ...process.env,
      ...{ PLAYWRIGHT_CHROMIUM: process.execPath, UNIT: allUnitsPass, E2E: allJourneysPass },
      ...env,
    },
  });
  return { stdout, status, last: stdout.trimEnd().split('\n').at(-1) };
}

describe('the test runner', () => {
  test('adds up stages and tests, and says so on its last line', () => {
    expect(run({})).toMatchObject({ last: '39 passed, 0 failed', status: 0 });
  });

  test('goes on after a failed stage and shows what it said', () => {
    const { stdout, status, last } = run({ lint: 'node fail.cjs' });
    expect(stdout).toContain('what is wrong');
    expect(last).toBe('38 passed, 1 failed');
    expect(status).toBe(1);
  });

  test('counts failed tests of both kinds', () => {
    const env = {
      UNIT: '{"numPassedTests":28,"numFailedTests":2,"success":false}',
      E2E: '{"stats":{"expected":3,"unexpected":1}}',
    };
    expect(run({}, env)).toMatchObject({ last: '36 passed, 3 failed', status: 1 });
  });

  test('counts a run that ends without a report, and one whose file did not load', () => {
    const unit = '{"numPassedTests":30,"numFailedTests":0,"success":false}';
    const { last } = run({ e2e: 'node fail.cjs' }, { UNIT: unit });
    expect(last).toBe('35 passed, 2 failed');
  });

  test('says what to install where there is no browser', () => {
    const { stdout, last } = run({}, { PLAYWRIGHT_CHROMIUM: join(root, 'nowhere') });
    expect(stdout).toContain('need Chromium or Chrome');
    expect(last).toBe('35 passed, 1 failed');
  });
});
