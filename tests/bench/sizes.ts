// How much JavaScript a page loads before it can be used, gzipped.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Result } from './result.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** The build's own list of its files and what each of them imports. */
type Manifest = Readonly<
  Record<
    string,
    {
      readonly file: string;
      readonly imports?: readonly string[];
      readonly dynamicImports?: readonly string[];
    }
  >
>;

export function benchSizes(): Result[] {
  return [
    {
      name: 'desk: all JavaScript of its largest screen, gzipped',
      measured: largestScreen(),
      peer: null,
      unit: 'KB',
      limit: 250,
    },
    {
      name: 'stage: all JavaScript, gzipped',
      measured: kilobytes(scriptsOf('stage')),
      peer: null,
      unit: 'KB',
      limit: 60,
    },
  ];
}

/** What is loaded with the desk and the one screen that needs most. */
function largestScreen(): number {
  const path = join(dist, 'desk', '.vite', 'manifest.json');
  const manifest: Manifest = JSON.parse(readFileSync(path, 'utf8'));
  const screens = manifest['index.html']?.dynamicImports ?? [];
  if (screens.length === 0) throw new Error('The desk fetches its screens when they are opened.');
  return Math.max(
    ...screens.map((screen) => {
      const needed = closure(manifest, ['index.html', screen]);
      return kilobytes([...needed].map((name) => join('desk', manifest[name]?.file ?? '')));
    }),
  );
}

function closure(manifest: Manifest, names: readonly string[], known = new Set<string>()) {
  for (const name of names) {
    if (known.has(name)) continue;
    known.add(name);
    closure(manifest, manifest[name]?.imports ?? [], known);
  }
  return known;
}

function scriptsOf(page: string): string[] {
  const files = readdirSync(join(dist, page), { recursive: true, encoding: 'utf8' });
  return files.filter((name) => name.endsWith('.js')).map((name) => join(page, name));
}

function kilobytes(scripts: readonly string[]): number {
  const bytes = scripts.map((name) => gzipSync(readFileSync(join(dist, name))).length);
  return bytes.reduce((sum, one) => sum + one, 0) / 1000;
}
