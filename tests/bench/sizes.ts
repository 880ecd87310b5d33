// How much JavaScript a page loads before it can be used, gzipped.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Result } from './result.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

export function benchSizes(): Result[] {
  return [
    {
      name: 'desk: all JavaScript, gzipped',
      measured: size('desk'),
      peer: null,
      unit: 'KB',
      limit: 250,
    },
    {
      name: 'stage: all JavaScript, gzipped',
      measured: size('stage'),
      peer: null,
      unit: 'KB',
      limit: 60,
    },
  ];
}

function size(page: string): number {
  const files = readdirSync(join(dist, page), { recursive: true, encoding: 'utf8' });
  const scripts = files.filter((name) => name.endsWith('.js'));
  const bytes = scripts.map((name) => gzipSync(readFileSync(join(dist, page, name))).length);
  return bytes.reduce((sum, one) => sum + one, 0) / 1000;
}
