// Builds where that is due, then hands over to the command line.
import { isStale } from './freshness.mjs';

// Asked for so, each is there alone: an import would fill in all it has, and load much of Node for it.
const { existsSync } = process.getBuiltinModule('node:fs');
const nodeModule = process.getBuiltinModule('node:module');
const { join } = process.getBuiltinModule('node:path');
const { fileURLToPath, pathToFileURL } = process.getBuiltinModule('node:url');

const root = fileURLToPath(new URL('../..', import.meta.url));
const cli = join(root, 'dist', 'main', 'cli.js');

const ready = !isStale(root) || build();
if (!ready || !existsSync(cli)) {
  console.error('Uthan could not be built. Run "npm ci" in its folder, then try again.');
  process.exitCode = 1;
} else {
  nodeModule.enableCompileCache(join(root, 'node_modules', '.cache', 'uthan'));
  // Written early, because a laptop that loses power never reaches a clean exit.
  setTimeout(() => nodeModule.flushCompileCache(), 2000).unref();
  await import(pathToFileURL(cli).href);
}

/** In a process of its own, so that no build tool stays in the memory of the app. */
function build() {
  console.error('Building Uthan: this happens once after each change of its sources.');
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const script = join(root, 'main', 'node', 'build.mjs');
  const { status } = spawnSync(process.execPath, [script, '--quiet'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return status === 0;
}
