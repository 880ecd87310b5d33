// Three hundred phones in a room, beside `ws` sending the same bytes to as many. A card is told once
// it is on the disk, and no server that keeps that can be faster than the disk: so the limit is `ws`
// that waits for the disk too. What it is against `ws` that keeps nothing is shown beside it. Each is
// taken in turns with the room, so that the machine's noise falls on both alike.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { protocolVersion } from '../../shared/contract/version.ts';
import { newId } from '../../shared/lib/ids.ts';
import { connectLive, type Live } from '../support/live.ts';
import { type Server, startRoom, startServer } from '../support/server.ts';
import { connectMember, cpuOf, heard, type Member, memoryOf } from './crowd.ts';
import { median, percentile, type Result } from './result.ts';
import { voting } from './votes.ts';

const seats = 300;
/** So many scan the code at the same moment. */
const atOnce = 30;
const rounds = 100;
const idleFor = 10_000;

const person = { sex: '', organisation: 'O', project: '', designation: '', district: '' } as const;

export async function benchRoom(): Promise<Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'uthan-bench-'));
  const place = await furnished(folder);
  const server = await startRoom(folder, place.workshopId);
  const joins = await joined(server, 'uthan');
  const phones = joins.members;
  const bare = await startBare(join(folder, 'bare'), joins.sizes);
  const bareJoins = await joined(bare, 'bare');
  const desk = await connectLive(server.deskUrl);
  const results = [
    limited('300 joins: processor', joins.cpu, bareJoins.cpu, 'ms', 2.5),
    limited('300 joins: bytes a seat, in all', Math.max(...joins.bytes), null, 'bytes', 8192),
    ...(await oneCard(place, { desk, phones }, { bare, members: bareJoins.members })),
    limited('memory at 300 seats', memoryOf(server.pid), memoryOf(bare.pid), 'MB', 1.5),
    await idle(phones),
    ...(await voting({ ...place, folder }, desk, phones)),
  ];
  desk.close();
  for (const { socket } of [...phones, ...bareJoins.members]) socket.terminate();
  bare.child.kill();
  await server.stop();
  rmSync(folder, { recursive: true });
  return results;
}

function limited(
  name: string,
  measured: number,
  peer: number | null,
  unit: string,
  limit: number | null,
): Result {
  return { name: `room: ${name}`, measured, peer, unit, limit };
}

type Place = { workshopId: string; boardId: string; voteId: string };

/** A workshop of as many people as there are phones, with an open board and a vote. */
async function furnished(folder: string): Promise<Place> {
  const server = await startServer(folder);
  const { send, close } = await connectLive(server.deskUrl);
  const [workshopId, boardId, voteId] = [newId(), newId(), newId()];
  await send('library.create', {
    id: workshopId,
    template: 'blank',
    language: 'en',
    title: 'Fair',
  });
  const contact = { phone: '', email: '' };
  const people = Array.from({ length: seats }, (_, at) => {
    return { id: newId(), name: `Person number ${at}`, ...person, ...contact };
  });
  await send('people.import', { workshopId, people });
  const board = { id: boardId, workshopId, title: 'B', caseId: null, groupId: null };
  await send('board.add', board);
  await send('board.open', { boardId, on: true });
  const how = { kind: 'dots', dots: 3, mostOnOne: 2, notOwn: false, live: false } as const;
  await send('vote.add', { id: voteId, workshopId, title: 'V', boardId: null, ...how });
  const options = ['One', 'Two', 'Three'].map((title) => ({ id: newId(), title }));
  await send('vote.addOptions', { voteId, options });
  close();
  await server.stop();
  return { workshopId, boardId, voteId };
}

type Bare = { readonly child: ChildProcess; readonly pid: number; readonly port: number };

async function startBare(disk: string, sizes: readonly number[]): Promise<Bare> {
  const file = fileURLToPath(new URL('./bare-room.mjs', import.meta.url));
  const child = spawn(process.execPath, [file, disk, ...sizes.map(String)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const line = await new Promise<string>((resolve) =>
    createInterface(child.stdout).once('line', resolve),
  );
  return { child, pid: child.pid ?? 0, port: JSON.parse(line).port };
}

type Joined = {
  readonly members: Member[];
  readonly cpu: number;
  readonly bytes: number[];
  /** Of the answers to hello, enter and sit. */
  readonly sizes: readonly number[];
};

async function joined(server: Server | Bare, kind: 'uthan' | 'bare'): Promise<Joined> {
  const isRoom = 'room' in server;
  const port = isRoom ? server.room.port : server.port;
  const code = isRoom ? server.room.code : '';
  const before = cpuOf(server.pid);
  const members: Member[] = [];
  let names = 0;
  const one = async (at: number) => {
    const member = await connectMember(port);
    const say = (message: unknown) => member.socket.send(JSON.stringify(message));
    say({ type: 'hello', version: protocolVersion, language: 'en' });
    const listed = heard(member, (text) => kind === 'bare' || text.includes('"names"'));
    say({ type: 'enter', code });
    await listed;
    names = member.bytes;
    const sits = heard(member, (text) => kind === 'bare' || text.includes('"me":'));
    say({ type: 'sit', personId: null, name: `Phone ${at}` });
    await sits;
    members.push(member);
  };
  for (let at = 0; at < seats; at += atOnce)
    await Promise.all(Array.from({ length: atOnce }, (_, more) => one(at + more)));
  const bytes = members.map((member) => member.bytes);
  const sizes = [0, names, median(bytes) - names];
  return { members, cpu: cpuOf(server.pid) - before, bytes, sizes };
}

type Told = { readonly desk: Live; readonly phones: readonly Member[] };
type ToldBare = { readonly bare: Bare; readonly members: readonly Member[] };

/** Against a `ws` that keeps what it is told, which is the limit; and against one that does not. */
async function oneCard(place: Place, told: Told, peer: ToldBare): Promise<Result[]> {
  const name = (which: string) => `300 seats, one card: the last has it (${which})`;
  const p99 = (values: readonly number[]) => percentile(values, 0.99);
  const kept = await cardsInTurns(place, told, peer, '/desk');
  const alone = await cardsInTurns(place, told, peer, '/desk?alone');
  const shown = (which: string, of: typeof median) =>
    limited(
      name(`${which}, against ws that keeps nothing`),
      of(alone.uthan),
      of(alone.bare),
      'ms',
      null,
    );
  return [
    limited(name('p50'), median(kept.uthan), median(kept.bare), 'ms', 1.3),
    limited(name('p99'), p99(kept.uthan), p99(kept.bare), 'ms', 1.5),
    shown('p50', median),
    shown('p99', p99),
  ];
}

/** From when the desk sends a card until the last phone has it, and the same bytes of the peer. */
async function cardsInTurns(
  { boardId }: Place,
  { desk, phones }: Told,
  { bare, members }: ToldBare,
  path: string,
) {
  const speaker = await connectMember(bare.port, path);
  const times = { uthan: [] as number[], bare: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    const text = `A card number ${round}, in so many words as one has: ${path}`;
    const toPhones = all(phones, text);
    const sent = performance.now();
    const input = { id: newId(), boardId, column: 'threat', after: null, text } as const;
    const answer = desk.send('board.addCard', input);
    const [said = ''] = await toPhones;
    times.uthan.push(performance.now() - sent);
    await answer;
    const toMembers = all(members, text);
    const spoken = performance.now();
    speaker.socket.send(said);
    await toMembers;
    times.bare.push(performance.now() - spoken);
  }
  speaker.socket.terminate();
  return times;
}

function all(members: readonly Member[], text: string): Promise<string[]> {
  return Promise.all(members.map((member) => heard(member, (said) => said.includes(text))));
}

async function idle(phones: readonly Member[]): Promise<Result> {
  const before = phones.reduce((sum, { messages }) => sum + messages, 0);
  await new Promise((resolve) => setTimeout(resolve, idleFor));
  const came = phones.reduce((sum, { messages }) => sum + messages, 0) - before;
  const each = came / seats / (idleFor / 1000);
  return limited('an idle seat: messages a second', each, null, '/s', 0.1);
}
