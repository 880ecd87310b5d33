// Builds the pages and both hosts into dist/, one after the other.
import { fileURLToPath } from 'node:url';

const parts = {
  desk: 'renderer/vite.desk.config.ts',
  stage: 'renderer/vite.stage.config.ts',
  main: 'main/vite.config.ts',
  preload: 'main/vite.preload.config.ts',
};

/**
 * Builds everything, or the parts whose names are given. Throws what Vite throws where a source
 * does not compile.
 * @param {string} root the folder of package.json
 * @param {'info' | 'error'} logLevel
 * @param {readonly string[]} names `desk`, `stage`, `main`, `preload`; none means all
 */
export async function buildAll(root, logLevel, names = []) {
  const { build } = await import('vite');
  for (const [name, config] of Object.entries(parts)) {
    if (names.length === 0 || names.includes(name)) {
      await build({ configFile: `${root}/${config}`, logLevel });
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildAll(fileURLToPath(new URL('../..', import.meta.url)), 'info', process.argv.slice(2));
}
