// The report of a five-day workshop with its photos, as Word, PDF and a workbook: how long each takes,
// and by how much the process that makes it grows. Each is made in a process of its own, from the
// built app's worker, as in the hall.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median, type Result } from './result.ts';

const limits = {
  docx: { ms: 3000, mb: 300 },
  pdf: { ms: 6000, mb: null },
  xlsx: { ms: 1000, mb: null },
} as const;
type Format = keyof typeof limits;
type Made = { readonly ms: number; readonly mb: number };

const rounds = 3;

export function benchExports(): Result[] {
  return (['docx', 'pdf', 'xlsx'] as const).flatMap((format) => {
    const made = Array.from({ length: rounds }, () => made1(format));
    const { ms, mb } = limits[format];
    const time = {
      name: `report of five days as ${format}`,
      measured: median(made.map((one) => one.ms)),
      ...{ peer: null, unit: 'ms', limit: ms },
    };
    const memory = {
      name: `report of five days as ${format}, memory`,
      measured: median(made.map((one) => one.mb)),
      ...{ peer: null, unit: 'MB', limit: mb },
    };
    return [time, memory];
  });
}

function made1(format: Format): Made {
  const script = fileURLToPath(new URL('one-export.ts', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, format], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  const [ms = 0, mb = 0] = stdout.trim().split(' ').map(Number);
  return { ms, mb };
}
