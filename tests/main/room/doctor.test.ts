import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type Interfaces, type OwnAddress, ownAddresses } from '../../../main/room/addresses.ts';
import { type Facts, findingsOf, openDoctor, reachesItself } from '../../../main/room/doctor.ts';
import { openTestRoom } from '../../support/open-room.ts';

const ip = (address: string, internal = false, family: 'IPv4' | 'IPv6' = 'IPv4') =>
  [{ address, internal, family, netmask: '', mac: '', cidr: null, scopeid: 0 }] as NonNullable<
    Interfaces[string]
  >;
const lo = { lo: ip('127.0.0.1', true) };

describe('the laptop’s own addresses', () => {
  it.each<[string, Interfaces, string[]]>([
    ['none but its own', lo, []],
    [
      'Wi-Fi before a cable, and neither Docker nor what has found no network',
      {
        ...lo,
        docker0: ip('172.17.0.1'),
        eth0: ip('192.168.1.5'),
        wlp2s0: ip('192.168.1.6'),
        usb0: ip('169.254.3.4'),
        wlan1: ip('fe80::1', false, 'IPv6'),
      },
      ['192.168.1.6 wifi', '192.168.1.5 ethernet'],
    ],
    [
      'its own hotspot before all, though Windows calls it virtual',
      {
        'Wi-Fi': ip('192.168.0.7'),
        'Microsoft Wi-Fi Direct Virtual Adapter': ip('192.168.137.1'),
        'vEthernet (WSL)': ip('172.28.0.1'),
      },
      ['192.168.137.1 hotspot', '192.168.0.7 wifi'],
    ],
    [
      'a phone’s hotspot that it has joined',
      { en0: ip('172.20.10.2'), utun3: ip('10.8.0.2') },
      ['172.20.10.2 hotspot'],
    ],
    [
      'a public address last',
      { wlan0: ip('203.0.113.4'), eth0: ip('10.0.0.4') },
      ['10.0.0.4 ethernet', '203.0.113.4 wifi'],
    ],
  ])('%s', (_what, interfaces, expected) => {
    const found = ownAddresses(interfaces);
    expect(found.map(({ address, kind }) => `${address} ${kind}`)).toEqual(expected);
    expect(found.map(({ likely }) => likely)).toEqual(expected.map((_, at) => at === 0));
  });
});

const wifi: OwnAddress = {
  ...{ address: '192.168.1.6', name: 'wlan0', kind: 'wifi', likely: true, ownHotspot: false },
};
const hotspot: OwnAddress = { ...wifi, kind: 'hotspot', ownHotspot: true };
const well: Facts = {
  ...{ addresses: [wifi], reaches: true, openFor: 60_000, live: 1 },
  phones: [{ pageFor: 50_000, wasLive: true }],
};

describe('the join doctor', () => {
  it.each<[string, Partial<Facts>, string[]]>([
    ['finds nothing where phones come in', {}, []],
    ['finds that there is no network', { addresses: [], reaches: null }, ['no-network']],
    [
      'finds that the laptop does not reach itself',
      { reaches: false, phones: [] },
      ['unreachable'],
    ],
    ['waits half a minute for the first phone', { phones: [], openFor: 29_000 }, []],
    ['finds that nobody came', { phones: [], openFor: 30_000 }, ['nobody-came']],
    ['leaves a network with many phones alone', { live: 40 }, []],
    ['finds a hotspot that takes no more', { addresses: [hotspot], live: 7 }, ['hotspot-full']],
    ['lets a page come alive', { phones: [{ pageFor: 9000, wasLive: false }] }, []],
    [
      'finds a phone that has the page and no connection',
      { phones: [{ pageFor: 10_000, wasLive: false }] },
      ['mobile-data'],
    ],
    ['forgets a phone that left its page', { phones: [{ pageFor: 300_000, wasLive: false }] }, []],
  ])('%s', (_what, facts, found) => {
    expect(findingsOf({ ...well, ...facts })).toEqual(found);
  });

  it('counts phones by where they come from, and the laptop itself not', async () => {
    let now = 0;
    const options = { addresses: () => [], port: 1, connected: () => 0, now: () => now };
    const doctor = openDoctor({ ...options, onFound: () => undefined });
    expect(await doctor.look()).toEqual(['no-network']);
    doctor.close();
    const room = await openTestRoom();
    const here = { ...wifi, address: '127.0.0.1' };
    const own = { ...options, addresses: () => [here], port: room.port };
    const other = openDoctor({ ...own, onFound: () => undefined });
    now += 30_000;
    other.page('127.0.0.1');
    other.live('127.0.0.1');
    expect(await other.look()).toEqual(['nobody-came']);
    other.page('192.168.1.20');
    now += 10_000;
    expect(await other.look()).toEqual(['mobile-data']);
    other.live('192.168.1.20');
    expect(await other.look()).toEqual([]);
    other.close();
  });

  it('looks again once phones came or left, and as long as something is wrong', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const found: string[][] = [];
    const doctor = openDoctor({
      ...{ addresses: () => [], port: 1, connected: () => 0, now: () => 0 },
      onFound: (findings) => found.push(findings),
    });
    doctor.changed();
    doctor.changed();
    await vi.advanceTimersByTimeAsync(3000);
    expect(found).toEqual([['no-network']]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(found.length).toBe(3);
    doctor.close();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(found.length).toBe(3);
  });

  it('tries the room as a phone would', async () => {
    const room = await openTestRoom();
    expect(await reachesItself('127.0.0.1', room.port)).toBe(true);
    await room.app.room.act({ do: 'check' });
    expect(room.room().findings).toEqual([]);
    await room.app.room.act({ do: 'close' });
    expect(await reachesItself('127.0.0.1', room.port)).toBe(false);
    await expect(room.app.room.act({ do: 'check' })).rejects.toMatchObject({ code: 'room-closed' });
  });
});
