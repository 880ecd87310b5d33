import { describe, expect, test } from 'vitest';
import type { LanAddress } from '../../../../shared/contract/lan.ts';
import { inHalves, wayInOf } from '../../../../shared/features/room/way-in.ts';

const at = (address: string, shown: boolean): LanAddress => ({
  address,
  name: 'wlan0',
  kind: 'wifi',
  likely: !shown,
  shown,
  seat: `http://${address}:4790/`,
  stage: `http://${address}:4790/stage/`,
});

describe('the way in', () => {
  test('is by the address that is shown, typed without what a browser adds', () => {
    const addresses = [at('10.0.0.2', false), at('192.168.0.7', true)];
    expect(wayInOf({ addresses, code: 'CFHJKM' })).toEqual({
      address: '192.168.0.7:4790',
      code: 'CFHJKM',
      link: 'http://192.168.0.7:4790/#CFHJKM',
    });
  });

  test('is by the first address where none is shown, and none without a network', () => {
    const [only] = [at('10.0.0.2', false)];
    expect(wayInOf({ addresses: only ? [only] : [], code: 'CFHJKM' })?.address).toBe(
      '10.0.0.2:4790',
    );
    expect(wayInOf({ addresses: [], code: 'CFHJKM' })).toBeNull();
  });

  test('has a code that is said in two halves', () => {
    expect(inHalves('CFHJKM')).toEqual(['CFH', 'JKM']);
  });
});
