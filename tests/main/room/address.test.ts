// Which of the laptop's addresses the room is shown, and since when it is this room.
import { expect, test } from 'vitest';
import type { OwnAddress } from '../../../main/room/addresses.ts';
import { roomsOf } from '../../../main/room/room.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { openTestApp } from '../../support/open-room.ts';
import { makePages } from '../../support/pages.ts';

const at = (address: string, likely: boolean): OwnAddress => ({
  ...{ address, name: 'wlan0', kind: 'wifi', likely, ownHotspot: false },
});

async function roomWith(addresses: OwnAddress[]) {
  const { app, folder, send, clock } = await openTestApp();
  const workshopId = newId();
  send('library.addSample', { id: workshopId, sample: 'local-learning-groups-2010' });
  const rooms = roomsOf({ app, pages: makePages(folder), port: 0, addresses: () => addresses });
  const open = () => rooms.act({ do: 'open', workshopId });
  await open();
  const shown = () =>
    rooms.state().room?.addresses.flatMap(({ address, shown: is }) => (is ? [address] : []));
  return { rooms, open, shown, clock };
}

test('the room is shown the likely address, another where that is chosen, and the likely one again', async () => {
  const addresses = [at('192.168.0.12', true), at('10.0.0.2', false)];
  const { rooms, open, shown } = await roomWith(addresses);
  expect(shown()).toEqual(['192.168.0.12']);
  await rooms.act({ do: 'use', address: '10.0.0.2' });
  expect(shown()).toEqual(['10.0.0.2']);
  await rooms.act({ do: 'use', address: '172.16.0.9' });
  expect(shown()).toEqual(['192.168.0.12']);
  await rooms.act({ do: 'use', address: '10.0.0.2' });
  addresses.pop(); // the cable is pulled
  expect(shown()).toEqual(['192.168.0.12']);
  await rooms.act({ do: 'close' });
  await expect(rooms.act({ do: 'use', address: '10.0.0.2' })).rejects.toThrow();
  addresses.push(at('10.0.0.2', false));
  await open();
  expect(shown()).toEqual(['192.168.0.12']);
  rooms.close();
});

test('a room is this room since it was opened, and another one once it was closed', async () => {
  const { rooms, open, clock } = await roomWith([at('192.168.0.12', true)]);
  const since = rooms.state().room?.since;
  expect(since).toBe(clock.now());
  clock.advance(60_000);
  await open();
  expect(rooms.state().room?.since).toBe(since);
  await rooms.act({ do: 'close' });
  await open();
  expect(rooms.state().room?.since).toBe(clock.now());
  rooms.close();
});
