import { describe, expect, it } from 'vitest';
import { newId } from '../../../shared/lib/ids.ts';
import { testFolder } from '../../support/folder.ts';
import { canFillDisks, fillDisk, freeDisk, outlivingLimits } from '../../support/full-disk.ts';
import { connectLive } from '../../support/live.ts';
import { startServer } from '../../support/server.ts';

describe.runIf(canFillDisks)('an app whose disk is full', () => {
  it('says so, keeps what it acknowledged, and goes on within five seconds of room', async () => {
    const folder = testFolder();
    const { deskUrl: desk, pid, kill } = await startServer(folder, 0, outlivingLimits);
    const live = await connectLive(desk);
    await live.next('saving');
    const workshopId = newId();
    const first = { id: workshopId, template: 'blank', language: 'en', title: 'Full' } as const;
    await live.send('library.create', first);
    const write = (text: string) =>
      live.send('workshop.addQuestion', { id: newId(), workshopId, after: null, text });

    fillDisk(pid, folder);
    expect(await write('lost?')).toMatchObject({ ok: false, code: 'not-saved' });
    expect(await live.next('saving')).toMatchObject({ ok: false });
    const since = performance.now();
    freeDisk(pid);
    expect(await live.next('saving')).toMatchObject({ ok: true });
    expect(performance.now() - since).toBeLessThan(5000);
    expect(await write('kept')).toMatchObject({ ok: true });

    live.tell({ type: 'open', workshopId });
    await live.next('snapshot');
    const { rows } = await live.next('snapshot');
    expect(rows.question?.map(({ text }) => text)).toEqual(['kept']);
    live.close();
    await kill();
  });
});
