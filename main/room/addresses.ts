// The laptop's own addresses, and the one that phones most likely reach.
import type { NetworkInterfaceInfo } from 'node:os';

export type OwnAddress = {
  readonly address: string;
  readonly name: string;
  readonly kind: 'wifi' | 'ethernet' | 'hotspot' | 'other';
  readonly likely: boolean;
  /** The hotspot is this laptop's own, not one that it has joined. */
  readonly ownHotspot: boolean;
};
export type Interfaces = NodeJS.Dict<NetworkInterfaceInfo[]>;

const virtual =
  /^(docker|br-|veth|virbr|vmnet|vboxnet|lxc|lxd|cni|flannel|utun|tun|tap|ppp|zt|wg|tailscale|llw|awdl|anpi|gif|stf)|vethernet|hyper-v|virtual|vmware|wsl|loopback|bluetooth|npcap/i;
const wifi = /^(wl|ath|ra\d)|wi-?fi|wlan|wireless/i;
const ethernet = /^(eth|en|em|p\d)|ethernet|local area/i;

/** Hotspots that laptops make: Windows, NetworkManager, macOS. */
const ownHotspots = /^(192\.168\.137\.1|10\.42\.\d+\.1|192\.168\.2\.1)$/;
/** Hotspots that phones make: iPhone, Android. */
const phoneHotspots = /^(172\.20\.10|192\.168\.43|192\.168\.49)\./;
const isPrivate = /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/;
const linkLocal = /^169\.254\./;

const ranks = { hotspot: 0, wifi: 1, ethernet: 2, other: 3 } as const;

/** Those that a phone could come by, the likeliest first. */
export function ownAddresses(interfaces: Interfaces): OwnAddress[] {
  const found = Object.entries(interfaces).flatMap(([name, infos = []]) =>
    infos.flatMap(({ address, family, internal }) => {
      if (internal || family !== 'IPv4' || linkLocal.test(address)) return [];
      const ownHotspot = ownHotspots.test(address);
      // Windows gives its hotspot to a virtual adapter.
      if (virtual.test(name) && !ownHotspot) return [];
      return [{ address, name, kind: kindOf(name, address), ownHotspot }];
    }),
  );
  const rank = ({ kind, address }: (typeof found)[number]) =>
    ranks[kind] + (isPrivate.test(address) ? 0 : ranks.other + 1);
  const sorted = found.toSorted((a, b) => rank(a) - rank(b) || (a.address < b.address ? -1 : 1));
  return sorted.map((one, at) => ({ ...one, likely: at === 0 }));
}

function kindOf(name: string, address: string): OwnAddress['kind'] {
  if (ownHotspots.test(address) || phoneHotspots.test(address)) return 'hotspot';
  if (wifi.test(name)) return 'wifi';
  return ethernet.test(name) ? 'ethernet' : 'other';
}
