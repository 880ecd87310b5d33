// Files are made in a worker, one after the other, told of as they come along, and can be stopped.
import { describe, expect, it } from 'vitest';
import { exportWorkshop } from '../../../main/exports/export.ts';
import { exportJobs } from '../../../main/exports/jobs.ts';
import { hashOf } from '../../../main/store/content.ts';
import { wholeWorkshop } from '../../support/minutes-rows.ts';

const cancelled = expect.objectContaining({ code: 'cancelled' });

function options(more: object = {}) {
  return {
    ...{ rows: wholeWorkshop, format: 'md', appVersion: '0.1.0', fontFolder: 'resources/fonts' },
    clock: { now: () => 0 },
    store: { content: { get: (): Uint8Array | undefined => undefined } },
    host: { printPdf: async () => new TextEncoder().encode('%PDF') },
    ...more,
  } as Parameters<typeof exportWorkshop>[0];
}

describe('a file that is being made', () => {
  it('leaves this thread free', async () => {
    let turns = 0;
    const counting = setInterval(() => {
      turns += 1;
    }, 5);
    await exportWorkshop(options({ format: 'docx' }));
    clearInterval(counting);
    expect(turns).toBeGreaterThan(10);
  });

  it('says how far it is, never less than before', async () => {
    const shares: number[] = [];
    const { signal } = new AbortController();
    await exportWorkshop(
      options({ job: { signal, onProgress: (now: number) => shares.push(now) } }),
    );
    expect(shares.length).toBeGreaterThan(0);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  });

  it('asks for what files hold, and has it whole', async () => {
    const picture = new Uint8Array(200_000).fill(7);
    const hash = hashOf(picture);
    const file = { id: 'file-0001', workshopId: 'workshop-1', name: 'x', type: 'image/png' };
    const { bytes } = await exportWorkshop(
      options({
        format: 'uthan',
        rows: { ...wholeWorkshop, file: [{ ...file, hash, bytes: picture.length }] },
        store: { content: { get: () => Uint8Array.from(picture) } },
      }),
    );
    expect(bytes.length).toBeGreaterThan(picture.length);
  });

  it('ends at once where it is not wanted any more', async () => {
    const ending = new AbortController();
    const job = { signal: ending.signal, onProgress: () => ending.abort() };
    await expect(exportWorkshop(options({ format: 'docx', job }))).rejects.toEqual(cancelled);
    await expect(exportWorkshop(options({ format: 'docx', job }))).rejects.toEqual(cancelled);
  });

  it('is not printed once it is not wanted any more', async () => {
    const ending = new AbortController();
    const printPdf = (_html: string, signal: AbortSignal) =>
      new Promise((_made, failed) => {
        signal.addEventListener('abort', () => failed(signal.reason));
        ending.abort('stopped');
      });
    const job = { signal: ending.signal, onProgress: () => undefined };
    const printing = exportWorkshop(options({ format: 'pdf', job, host: { printPdf } }));
    await expect(printing).rejects.toBe('stopped');
  });
});

describe('jobs', () => {
  it('are done one after the other, each told of by its name', async () => {
    const told: string[] = [];
    const jobs = exportJobs((id, share) => told.push(`${id} ${share}`));
    const work = (name: string) =>
      jobs.run(name, async ({ onProgress }) => {
        onProgress(0);
        await new Promise(setImmediate);
        onProgress(1);
        return name;
      });
    expect(await Promise.all([work('a'), work('b')])).toEqual(['a', 'b']);
    expect(told).toEqual(['a 0', 'a 1', 'b 0', 'b 1']);
  });

  it('go on behind one that fails', async () => {
    const jobs = exportJobs(() => undefined);
    const bad = jobs.run('bad', () => Promise.reject(new Error('broken')));
    const good = jobs.run('good', async () => 'done');
    await expect(bad).rejects.toThrow('broken');
    expect(await good).toBe('done');
  });

  it('are cancelled while they wait, and then never begin', async () => {
    const jobs = exportJobs(() => undefined);
    const first = Promise.withResolvers<string>();
    let begun = false;
    const running = jobs.run('first', () => first.promise);
    const waiting = jobs.run('second', async () => {
      begun = true;
    });
    jobs.cancel('second');
    jobs.cancel('nobody');
    await expect(waiting).rejects.toEqual(cancelled);
    first.resolve('done');
    expect(await running).toBe('done');
    expect(await jobs.run('third', async () => 'too')).toBe('too');
    expect(begun).toBe(false);
  });
});
