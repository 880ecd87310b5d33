// Builds the pages and both hosts into dist/, one after the other:
//   node main/node/build.mjs [--quiet] [desk] [stage] [seat] [main] [preload]
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { stampFile } from './freshness.mjs';

const parts = {
  desk: 'renderer/vite.desk.config.ts',
  stage: 'renderer/vite.stage.config.ts',
  seat: 'renderer/vite.seat.config.ts',
  main: 'main/vite.config.ts',
  preload: 'main/vite.preload.config.ts',
};

const root = fileURLToPath(new URL('../..', import.meta.url));
const words = process.argv.slice(2);
const names = words.filter((word) => word !== '--quiet');
const logLevel = words.includes('--quiet') ? 'error' : 'info';
// A source that changes while Vite runs must count as newer than what is built.
const begun = Date.now();
for (const [name, config] of Object.entries(parts)) {
  if (names.length > 0 && !names.includes(name)) continue;
  await build({ configFile: `${root}/${config}`, logLevel });
}
if (names.length === 0) writeFileSync(stampFile(root), String(begun));
