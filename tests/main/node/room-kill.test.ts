// The laptop goes out in the middle of it: the phones come back to the same room by themselves.
import { describe, expect, it } from 'vitest';
import { openStore } from '../../../main/store/open.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { testFolder } from '../../support/folder.ts';
import { connectLive } from '../../support/live.ts';
import { againPhone, seatedPhone } from '../../support/phone.ts';
import { startRoom, startServer } from '../../support/server.ts';

const kills = 5;
const phones = 8;

async function withWorkshop(): Promise<{ folder: string; workshopId: string }> {
  const folder = testFolder();
  const workshopId = newId();
  const server = await startServer(folder);
  const live = await connectLive(server.deskUrl);
  await live.send('library.addSample', { id: workshopId, sample: 'local-learning-groups-2010' });
  live.close();
  await server.stop();
  return { folder, workshopId };
}

describe('a room whose laptop goes out', () => {
  it(`is the same again after each of ${kills} kills, and has lost nothing it said it had`, {
    timeout: 120_000,
  }, async () => {
    const { folder, workshopId } = await withWorkshop();
    let server = await startRoom(folder, workshopId);
    const { room } = server;
    const seats = await Promise.all(
      Array.from({ length: phones }, (_, at) => seatedPhone(room, `Phone ${at}`)),
    );
    const acknowledged: string[] = [];
    let connected = seats.map(({ phone }) => phone);
    for (let kill = 0; kill < kills; kill += 1) {
      const said = connected.map(async (phone) => {
        for (let at = 0; at < 3; at += 1) {
          const id = newId();
          const answer = phone.send('room.say', { id, text: `Said ${id}` });
          const first = await Promise.race([answer, phone.closed]);
          if (typeof first === 'number') return;
          if (first.ok) acknowledged.push(id);
        }
      });
      await said[kill % phones];
      await server.kill();
      await Promise.all(connected.map((phone) => phone.closed));
      server = await startRoom(folder, workshopId);
      expect(server.room).toEqual(room);
      connected = await Promise.all(seats.map(({ token }) => againPhone(room.port, token)));
      for (const [at, phone] of connected.entries())
        expect(await phone.next('seated')).toMatchObject({ seatId: seats[at]?.seatId });
    }
    await server.kill();
    const store = await openStore(folder, Date.now);
    const kept = new Set(store.rows.list('seatMessage', { workshopId }).map(({ id }) => id));
    expect(acknowledged.length).toBeGreaterThan(kills);
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
    expect(store.check()).toEqual([]);
    store.close();
  });

  it('is not open after a start without being asked for', async () => {
    const { folder, workshopId } = await withWorkshop();
    const first = await startRoom(folder, workshopId);
    const { port } = first.room;
    await first.kill();
    const server = await startServer(folder);
    await expect(againPhone(port, 'x.y')).rejects.toThrow('ECONNREFUSED');
    const live = await connectLive(server.deskUrl);
    expect(await live.next('lan')).toMatchObject({ room: null, resumable: workshopId });
    live.tell({ type: 'lan', request: newId(), act: { do: 'open', workshopId } });
    const { room } = await live.next('lan');
    expect(room).toMatchObject({ port, code: first.room.code });
    live.close();
    await server.stop();
  });
});
