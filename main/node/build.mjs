// Builds the pages and both hosts into dist/, one after the other.
import { fileURLToPath } from 'node:url';

const configs = [
  'renderer/vite.desk.config.ts',
  'renderer/vite.stage.config.ts',
  'main/vite.config.ts',
  'main/vite.preload.config.ts',
];

/**
 * Builds everything. Throws what Vite throws where a source does not compile.
 * @param {string} root the folder of package.json
 * @param {'info' | 'error'} logLevel
 */
export async function buildAll(root, logLevel) {
  const { build } = await import('vite');
  for (const config of configs) await build({ configFile: `${root}/${config}`, logLevel });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildAll(fileURLToPath(new URL('../..', import.meta.url)), 'info');
}
