// Whether dist/ was built from the sources as they stand.
const { existsSync, readdirSync, readFileSync, statSync } = process.getBuiltinModule('node:fs');
const { join } = process.getBuiltinModule('node:path');

const sources = [
  'main',
  'renderer',
  'shared',
  'resources/samples',
  'resources/templates',
  'resources/fonts',
  'package-lock.json',
];

/**
 * The file that says when the last whole build began, in milliseconds since 1970.
 * @param {string} root the folder of package.json
 */
export function stampFile(root) {
  return join(root, 'dist', 'built');
}

/**
 * True where a build is due. A package without sources is never stale.
 * @param {string} root the folder of package.json
 */
export function isStale(root) {
  if (!existsSync(join(root, 'main', 'node', 'cli.ts'))) return false;
  const stamp = stampFile(root);
  if (!existsSync(stamp)) return true;
  const begun = Number(readFileSync(stamp, 'utf8'));
  return sources.some((source) => newest(join(root, source)) > begun);
}

/**
 * The latest change of a file, or of a folder and all that is in it: a folder's own time tells of
 * deleted files. 0 where there is nothing.
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  return stat.isDirectory() ? newestIn(path, stat.mtimeMs) : stat.mtimeMs;
}

/**
 * This is in the way of every start: a folder tells which of its entries are folders, and no path
 * is made sense of twice.
 * @param {string} folder
 * @param {number} own when the folder itself was changed
 */
function newestIn(folder, own) {
  let latest = own;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    const at = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    latest = Math.max(latest, at, entry.isDirectory() ? newestIn(path, at) : 0);
  }
  return latest;
}
