// How a phone comes in: what is read aloud, typed, or scanned.
import type { LanAddress, LanRoom } from '../../contract/lan.ts';
import type { WayIn } from './scene.ts';

/** The address that the room is shown: the one chosen, or else the likely one; none without a network. */
export function shownAddress({ addresses }: Pick<LanRoom, 'addresses'>): LanAddress | null {
  return addresses.find(({ shown }) => shown) ?? addresses[0] ?? null;
}

/** null where the laptop is in no network. */
export function wayInOf(room: Pick<LanRoom, 'addresses' | 'code'>): WayIn | null {
  const address = shownAddress(room);
  if (!address) return null;
  const { code } = room;
  return { address: asTyped(address.seat), code, link: `${address.seat}#${code}` };
}

/** An address without what a browser adds by itself, and without the code behind it. */
export function asTyped(url: string): string {
  return url.replace(/^http:\/\//, '').replace(/\/?(#.*)?$/, '');
}

/** Six characters as two times three, which is how people say them. */
export function inHalves(code: string): readonly [string, string] {
  return [code.slice(0, 3), code.slice(3)];
}
