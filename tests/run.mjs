// Runs every check and test, goes on after failures, and ends with `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { needChromium } from './support/chromium.mjs';

/** @typedef {{ readonly passed: number, readonly failed: number }} Score */

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = mkdtempSync(join(tmpdir(), 'uthan-reports-'));
const unitReport = join(reports, 'unit.json');
const journeyReport = join(reports, 'e2e.json');

// The import rules are tests among the unit tests.
const scores = [
  stage('format'),
  stage('lint'),
  stage('types'),
  stage('dead'),
  stage('build'),
  unitTests(),
  journeys(),
];
rmSync(reports, { recursive: true });

const passed = scores.reduce((sum, score) => sum + score.passed, 0);
const failed = scores.reduce((sum, score) => sum + score.failed, 0);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);

/**
 * A stage that counts as one; its output is shown only where it fails.
 * @param {string} script
 * @returns {Score}
 */
function stage(script) {
  const begun = Date.now();
  const { status, stdout, stderr } = npmRun(script, [], 'pipe');
  const took = `${((Date.now() - begun) / 1000).toFixed(1)} s`;
  if (status === 0) {
    console.log(`ok      ${script} (${took})`);
    return { passed: 1, failed: 0 };
  }
  console.log(`FAILED  ${script} (${took})\n${stdout}${stderr}`);
  return { passed: 0, failed: 1 };
}

/** @returns {Score} */
function unitTests() {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];
  const { status } = npmRun('unit', reporters, 'inherit');
  const report = read(unitReport);
  return score(report?.numPassedTests, report?.numFailedTests, status);
}

/** @returns {Score} */
function journeys() {
  try {
    needChromium();
  } catch (error) {
    console.log(`FAILED  e2e: ${error instanceof Error ? error.message : error}`);
    return { passed: 0, failed: 1 };
  }
  const { status } = npmRun('e2e', ['--reporter=list,json'], 'inherit', {
    PLAYWRIGHT_JSON_OUTPUT_FILE: journeyReport,
  });
  const stats = read(journeyReport)?.stats;
  return score(stats?.expected, stats?.unexpected, status);
}

/**
 * A run that failed without a failed test (a file that does not load, none found) counts as one.
 * @param {number} passed
 * @param {number} failed
 * @param {number | null} status
 * @returns {Score}
 */
function score(passed = 0, failed = 0, status) {
  return { passed, failed: status === 0 ? failed : Math.max(failed, 1) };
}

/** @param {string} file */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null; // no report: the run ended before its first test, which its status tells
  }
}

/**
 * Through npm, which puts the project's own Node and tools first on the path.
 * @param {string} script
 * @param {readonly string[]} args
 * @param {'pipe' | 'inherit'} output
 * @param {Record<string, string>} [env]
 */
function npmRun(script, args, output, env = {}) {
  return spawnSync('npm', ['run', '--silent', script, '--', ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', output, output],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
}
