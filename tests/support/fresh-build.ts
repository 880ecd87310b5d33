// Playwright's global set-up: end-to-end tests run what is built, so it must be the sources' own.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { isStale } from '../../main/node/freshness.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

export default function freshBuild(): void {
  if (!isStale(root)) return;
  execFileSync(process.execPath, [`${root}/main/node/build.mjs`, '--quiet'], { stdio: 'inherit' });
}
