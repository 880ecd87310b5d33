// Reads the sources that the architecture test looks at.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export type SourceFile = {
  /** From the folder of package.json, with forward slashes. */
  readonly path: string;
  readonly text: string;
};

/** All files with one of the extensions (`.ts`) under the folders. */
export function sourceFiles(
  folders: readonly string[],
  extensions: readonly string[],
): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => extensions.includes(extname(name)))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') })),
  );
}

/** The first parts of all paths that git keeps, each once. */
export function topLevelEntries(): string[] {
  const args = ['-c', 'safe.directory=*', 'ls-files', '-z'];
  const paths = execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\0');
  return [...new Set(paths.map((path) => path.split('/')[0] ?? ''))].filter((entry) => entry);
}
