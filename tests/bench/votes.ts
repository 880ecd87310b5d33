// Three hundred phones that vote within ten seconds: each vote is on the disk before it is
// acknowledged, and whoever looks into the files then finds all of them, once each.
import { join } from 'node:path';
import { resultsOf } from '../../shared/features/vote/results.ts';
import { newId } from '../../shared/lib/ids.ts';
import type { Live } from '../support/live.ts';
import { heard, type Member } from './crowd.ts';
import { percentile, type Result } from './result.ts';

const votingFor = 10_000;

export type Ballots = {
  /** The data folder of the room's server, which runs on. */
  readonly folder: string;
  readonly workshopId: string;
  /** Three dots each, on three options. */
  readonly voteId: string;
};

/** Everybody votes at a moment of their own; a tenth of them send it twice, as phones do. */
export async function voting(
  { folder, workshopId, voteId }: Ballots,
  desk: Live,
  phones: readonly Member[],
): Promise<Result[]> {
  await desk.next('snapshot');
  await desk.send('vote.open', { id: voteId });
  desk.tell({ type: 'open', workshopId });
  const { rows } = await desk.next('snapshot');
  const options = (rows.voteOption ?? []).map(({ id }) => id);
  const times = await Promise.all(
    phones.map(async (member, at) => {
      await new Promise((resolve) => setTimeout(resolve, (at / phones.length) * votingFor));
      return await castBy(member, at, voteId, options);
    }),
  );
  const counted = await countedInFiles(folder, voteId, phones.length);
  const line = (name: string, measured: number, unit: string, limit: number): Result => ({
    ...{ name: `room: ${phones.length} vote in 10 s: ${name}`, measured, unit, limit },
    peer: null,
  });
  return [
    line('a vote is on the disk (p99)', percentile(times, 0.99), 'ms', 250),
    line('votes lost, doubled or altered', Math.abs(phones.length - counted), '', 0),
  ];
}

/** Milliseconds until it is acknowledged. */
async function castBy(
  member: Member,
  at: number,
  voteId: string,
  options: readonly string[],
): Promise<number> {
  const marks = [2, 1].map((value, step) => {
    return { optionId: options[(at + step) % options.length] ?? '', aspect: '', value };
  });
  const request = newId();
  const input = { voteId, marks };
  const message = JSON.stringify({ type: 'command', request, name: 'vote.cast', input });
  const answered = heard(member, (text) => text.includes(request));
  const sent = performance.now();
  member.socket.send(message);
  if (at % 10 === 0) member.socket.send(message);
  if (!(await answered).includes('"ok":true')) throw new Error('a vote was refused');
  return performance.now() - sent;
}

/** How many whole ballots of different phones a second look at the files finds; NaN: they differ. */
async function countedInFiles(folder: string, voteId: string, people: number): Promise<number> {
  const { default: Database } = await import('better-sqlite3');
  const db = new Database(join(folder, 'uthan.db'), { readonly: true });
  const all = (sql: string) => db.prepare(sql).all(voteId);
  const ballots = all('SELECT * FROM ballot WHERE voteId = ?') as Ballot[];
  const marks = all(
    'SELECT m.* FROM ballotMark m JOIN ballot b ON b.id = m.ballotId WHERE b.voteId = ?',
  ) as Mark[];
  const options = all('SELECT * FROM voteOption WHERE voteId = ?') as Option[];
  db.close();
  const results = resultsOf({ kind: 'dots' }, options, ballots, marks);
  const even = results.options.every(({ score }) => score === (people * 3) / options.length);
  const voters = new Set(ballots.map(({ seatId }) => seatId)).size;
  return even && voters === ballots.length ? results.voted : Number.NaN;
}

type Ballot = Parameters<typeof resultsOf>[2][number] & { readonly seatId: string };
type Mark = Parameters<typeof resultsOf>[3][number];
type Option = Parameters<typeof resultsOf>[1][number];
