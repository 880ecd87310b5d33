// The room of a workshop on the network: opened by one press, and closed until then. It never opens
// by itself; after a crash that press opens the same room again.
import { randomBytes } from 'node:crypto';
import { networkInterfaces } from 'node:os';
import type { LanAct, LanFinding, LanState } from '../../shared/contract/lan.ts';
import type { App } from '../app.ts';
import { Refusal } from '../engine/refusal.ts';
import { isOutOfReach } from '../store/connect.ts';
import { listen } from '../transports/listen.ts';
import { type OwnAddress, ownAddresses } from './addresses.ts';
import { newCode } from './code.ts';
import { forgetRoom, type KeptRoom, keepRoom, recallRoom } from './kept.ts';
import { linksTo } from './links.ts';
import { roomPages } from './pages.ts';
import { type OpenRoom, serveRoom } from './serve-room.ts';
import type { Rooms } from './slot.ts';

/** Where the room is looked for first, so that an address on a flip chart is still right tomorrow. */
const usualPort = 4790;
/** Desks are told of comings and goings no oftener than this (ms). */
const tellEvery = 250;

export type RoomsOptions = {
  readonly app: App;
  /** The folder of the built pages. */
  readonly pages: string;
  /** The port that is tried first. */
  readonly port?: number | undefined;
  /** The laptop's addresses; tests give their own. */
  readonly addresses?: () => readonly OwnAddress[];
};

type Inside = {
  readonly app: App;
  readonly options: RoomsOptions;
  readonly addresses: () => readonly OwnAddress[];
  /** Where a room is kept for after a crash; null: nowhere, as its store is in memory. */
  readonly folder: string | null;
  /** Has everybody told who asked to be. */
  readonly tell: () => void;
  /** Likewise in a moment, with whatever else happens until then. */
  readonly tellSoon: () => void;
  on: OpenRoom | null;
  kept: KeptRoom | null;
  findings: readonly LanFinding[] | null;
  /** The address that the facilitator wants shown; null: the likely one. */
  chosen: string | null;
};

/** What the slot of an app is provided with by a host. */
export function roomsOf(options: RoomsOptions): Rooms {
  const { app, addresses = () => ownAddresses(networkInterfaces()) } = options;
  const folder = app.store.backups === null ? null : app.dataFolder;
  const listeners = new Set<() => void>();
  let telling: NodeJS.Timeout | undefined;
  const tell = () => {
    clearTimeout(telling);
    telling = undefined;
    for (const listener of listeners) listener();
  };
  const tellSoon = () => {
    telling ??= setTimeout(tell, tellEvery);
    telling.unref();
  };
  const kept = folder === null ? null : recallRoom(folder);
  const inside: Inside = {
    ...{ app, options, addresses, folder, tell, tellSoon, kept },
    ...{ on: null, findings: null, chosen: null },
  };
  return {
    act: (asked) => act(inside, asked),
    state: () => stateOf(inside, addresses()),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      clearTimeout(telling);
      shut(inside);
    },
  };
}

async function act(inside: Inside, asked: LanAct): Promise<void> {
  switch (asked.do) {
    case 'open':
      await open(inside, asked.workshopId);
      break;
    case 'close':
      end(inside);
      break;
    case 'lock':
      change(inside, { locked: asked.on });
      break;
    case 'approve':
      change(inside, { approves: asked.on });
      break;
    case 'use':
      if (!inside.on) throw new Refusal('room-closed');
      inside.chosen = asked.address;
      break;
    case 'check':
      if (!inside.on) throw new Refusal('room-closed');
      inside.findings = await inside.on.look();
      break;
    default:
      asked satisfies never;
  }
  inside.tell();
}

async function open(inside: Inside, workshopId: string): Promise<void> {
  const { app, options, tellSoon } = inside;
  if (app.rehearsals.current()) throw new Refusal('rehearsing');
  if (!app.store.rows.get('workshop', workshopId)) throw new Refusal('unknown-workshop');
  if (isOpen(inside, workshopId)) return;
  const before = inside.kept?.workshopId === workshopId ? inside.kept : null;
  const pages = await roomPages(options.pages);
  const wished = before?.port ?? options.port ?? usualPort;
  const { server, port } = await listen(wished, '0.0.0.0');
  try {
    // Somebody else may have pressed meanwhile.
    if (isOpen(inside, workshopId)) return void server.close();
  } catch (error) {
    server.close();
    throw error;
  }
  const room = { ...(before ?? newRoom(workshopId, app.clock.now())), port };
  keep(inside, room);
  const kept = () => inside.kept ?? room;
  const gone = () => {
    end(inside);
    inside.tell();
  };
  const found = (findings: readonly LanFinding[]) => {
    inside.findings = findings;
    inside.tell();
  };
  const told = { onPeople: tellSoon, onGone: gone, onFound: found };
  inside.on = serveRoom({ app, server, pages, kept, addresses: shownFirst(inside), ...told });
}

/** The laptop's addresses, the one that is shown before the others. */
function shownFirst(inside: Inside): () => readonly OwnAddress[] {
  return () => {
    const all = inside.addresses();
    const isShown = ({ address }: OwnAddress) => address === inside.chosen;
    return [...all.filter(isShown), ...all.filter((own) => !isShown(own))];
  };
}

/** Whether the room of a workshop is open; refuses where another one's is. */
function isOpen({ on, kept }: Inside, workshopId: string): boolean {
  if (on && kept?.workshopId !== workshopId) throw new Refusal('room-elsewhere');
  return on !== null;
}

/** What is closed on purpose does not come back: its codes and tokens are dead. */
function end(inside: Inside): void {
  shut(inside);
  keep(inside, null);
}

function shut(inside: Inside): void {
  inside.on?.close();
  inside.on = null;
  inside.findings = null;
  inside.chosen = null;
}

function change(inside: Inside, fields: Partial<KeptRoom>): void {
  if (!inside.on || !inside.kept) throw new Refusal('room-closed');
  keep(inside, { ...inside.kept, ...fields });
}

function keep(inside: Inside, kept: KeptRoom | null): void {
  const { app, folder } = inside;
  inside.kept = kept;
  if (folder === null) return;
  try {
    if (kept) keepRoom(folder, kept);
    else forgetRoom(folder);
  } catch (error) {
    // A room that cannot be kept for after a crash is open all the same.
    if (!isOutOfReach(error)) throw error;
    app.log.error('the room could not be kept for the next start', error);
  }
}

function newRoom(workshopId: string, since: number): KeptRoom {
  const key = randomBytes(32).toString('hex');
  const codes = { code: newCode(), stageCode: newCode() };
  return { workshopId, port: usualPort, ...codes, key, locked: false, approves: false, since };
}

function stateOf(
  { on, kept, findings, chosen }: Inside,
  addresses: readonly OwnAddress[],
): LanState {
  if (!on || !kept) return { room: null, resumable: kept?.workshopId ?? null };
  const { workshopId, port, code, stageCode, locked, approves, since } = kept;
  const isChosen = addresses.some(({ address }) => address === chosen);
  const reached = addresses.map(({ address, name, kind, likely }) => ({
    ...{ address, name, kind, likely },
    shown: isChosen ? address === chosen : likely,
    ...linksTo(address, kept),
  }));
  const people = { connected: on.connected(), stages: on.stages() };
  const how = { workshopId, port, code, stageCode, locked, approves, since };
  return { room: { ...how, addresses: reached, ...people, findings }, resumable: null };
}
