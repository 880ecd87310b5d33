// The join doctor: what can be known of why phones do not come in. It looks when it is asked, and by
// itself once the room has been open for a while; what phones do is noted all the time.
import { request } from 'node:http';
import { WebSocket } from 'ws';
import type { LanFinding } from '../../shared/contract/lan.ts';
import type { OwnAddress } from './addresses.ts';

/** Milliseconds in which somebody should have come, once the way in was shown. */
const patience = 30_000;
/** Milliseconds in which a phone that has the page should have its live connection. */
const pageAlone = 10_000;
/** Milliseconds after which a phone that never came alive has given up, and tells nothing any more. */
const forgotten = 300_000;
/** What was found is looked at anew so soon (ms) after phones came or left, and every so often. */
const soon = 3000;
const often = 60_000;
/** A hotspot of Windows takes eight. */
const hotspotTakes = 8;
/** Milliseconds in which the laptop should have reached itself. */
const selfWithin = 3000;

export type Facts = {
  readonly addresses: readonly OwnAddress[];
  /** Whether the laptop reached itself by the address that is shown; null: it was not tried. */
  readonly reaches: boolean | null;
  /** Milliseconds since the room was opened. */
  readonly openFor: number;
  /** By address of a phone: milliseconds since it had the page, and whether it was live since. */
  readonly phones: readonly { readonly pageFor: number; readonly wasLive: boolean }[];
  /** How many phones are live now. */
  readonly live: number;
};

/** What is wrong, as far as can be known; nothing where nothing seems to be. */
export function findingsOf({ addresses, reaches, openFor, phones, live }: Facts): LanFinding[] {
  const [shown] = addresses;
  if (!shown) return ['no-network'];
  if (reaches === false) return ['unreachable'];
  const found: LanFinding[] = [];
  if (phones.length === 0 && openFor >= patience) found.push('nobody-came');
  if (addresses.some(({ ownHotspot }) => ownHotspot) && live >= hotspotTakes - 1)
    found.push('hotspot-full');
  const isLost = ({ pageFor, wasLive }: Facts['phones'][number]) =>
    !wasLive && pageFor >= pageAlone && pageFor < forgotten;
  if (phones.some(isLost)) found.push('mobile-data');
  return found;
}

export type Doctor = {
  /** Notes that somebody was given the page, or has a live connection. */
  page(address: string): void;
  live(address: string): void;
  /** Notes that a phone came or left. */
  changed(): void;
  /** Tries whether the laptop reaches itself, and says what is wrong. */
  look(): Promise<LanFinding[]>;
  close(): void;
};

export type DoctorOptions = {
  readonly addresses: () => readonly OwnAddress[];
  readonly port: number;
  readonly connected: () => number;
  /** Milliseconds that never go back. */
  readonly now: () => number;
  /** Called with what it found, when it looked by itself. */
  readonly onFound: (findings: LanFinding[]) => void;
};

export function openDoctor({ addresses, port, connected, now, onFound }: DoctorOptions): Doctor {
  const opened = now();
  const phones = new Map<string, { at: number; wasLive: boolean }>();
  const isOwn = (address: string) =>
    address.startsWith('127.') || addresses().some((own) => own.address === address);
  const look = async () => {
    const own = addresses();
    const [shown] = own;
    const reaches = shown ? await reachesItself(shown.address, port) : null;
    const seen = [...phones.values()].map(({ at, wasLive }) => ({ pageFor: now() - at, wasLive }));
    const facts = { addresses: own, reaches, openFor: now() - opened, phones: seen };
    return findingsOf({ ...facts, live: connected() });
  };
  const timers = new Map<number, NodeJS.Timeout>();
  const lookIn = (ms: number) => {
    if (timers.has(ms)) return;
    const again = () => {
      timers.delete(ms);
      // A look never fails: what it cannot do is a finding.
      look().then(found, () => undefined);
    };
    timers.set(ms, setTimeout(again, ms).unref());
  };
  let closed = false;
  const found = (findings: LanFinding[]) => {
    if (closed) return;
    onFound(findings);
    if (findings.length > 0) lookIn(often);
  };
  lookIn(patience);
  return {
    look,
    page: (address) => {
      if (isOwn(address) || phones.get(address)?.wasLive) return;
      phones.set(address, { at: now(), wasLive: false });
      lookIn(pageAlone);
    },
    live: (address) => {
      if (isOwn(address)) return;
      phones.set(address, { at: now(), wasLive: true });
      lookIn(soon);
    },
    changed: () => lookIn(soon),
    close: () => {
      closed = true;
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
}

/** By a plain request and a live connection, as a phone does. */
export async function reachesItself(address: string, port: number): Promise<boolean> {
  const host = `${address}:${port}`;
  return (await answers(address, port)) && (await opens(host));
}

function answers(address: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = request({ host: address, port, path: '/', method: 'HEAD', timeout: selfWithin });
    asked.on('response', (response) => {
      response.resume();
      resolve(true);
    });
    asked.on('timeout', () => asked.destroy());
    asked.on('error', () => resolve(false));
    asked.on('close', () => resolve(false));
    asked.end();
  });
}

function opens(host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const origin = `http://${host}`;
    const socket = new WebSocket(`ws://${host}/live`, { origin, handshakeTimeout: selfWithin });
    socket.on('open', () => {
      resolve(true);
      socket.terminate();
    });
    socket.on('error', () => resolve(false));
  });
}
