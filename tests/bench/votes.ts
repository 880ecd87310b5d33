// 300 people who vote within ten seconds, through the engine on the real disk: each vote is on the
// disk before it is acknowledged, and after the plug is pulled all of them are there, once each.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../main/store/open.ts';
import { plainVote } from '../../shared/features/vote/plain.ts';
import { resultsOf } from '../../shared/features/vote/results.ts';
import { newId } from '../../shared/lib/ids.ts';
import { testEngine } from '../support/engine.ts';
import { percentile, type Result } from './result.ts';

const people = 300;
const within = 10_000;

export async function benchVotes(): Promise<Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'uthan-bench-'));
  const { house, voteId, waits } = await voted(folder);
  const counted = await countedAfterwards(folder, voteId);
  house.store.close();
  rmSync(folder, { recursive: true });
  const line = (name: string, measured: number, unit: string, limit: number): Result => ({
    ...{ name: `${people} people voting within 10 s: ${name}`, measured, unit, limit },
    peer: null,
  });
  return [
    line('p99 from the phone’s vote to the disk', percentile(waits, 0.99), 'ms', 250),
    line('ballots lost, doubled or altered', people - counted, 'ballots', 0),
  ];
}

/** Everybody votes at a moment of their own, and a tenth of them send it twice, as phones do. */
async function voted(folder: string) {
  const store = await openStore(folder, Date.now);
  const house = testEngine(store);
  const { engine, send, workshop } = house;
  const workshopId = workshop();
  const seatIds = Array.from({ length: people }, (_, at) => {
    const id = newId();
    const input = { id, workshopId, personId: null, name: `Voter ${at}`, state: 'in' };
    const door = { role: 'door', actor: 'door', name: 'room.join' } as const;
    engine.dispatch({ ...door, request: newId(), input });
    return id;
  });
  const voteId = newId();
  send('vote.add', { ...plainVote, id: voteId, workshopId, title: 'Which?' });
  const options = ['A', 'B', 'C', 'D', 'E'].map((title) => ({ id: newId(), title }));
  send('vote.addOptions', { voteId, options });
  send('vote.open', { id: voteId });
  const begun = performance.now();
  const moments = seatIds.map((seatId, at) => ({
    ...{ seatId, at, due: begun + (within * ((at * 7919) % people)) / people },
  }));
  const waits: number[] = [];
  for (const { seatId, at, due } of moments.toSorted((a, b) => a.due - b.due)) {
    const early = due - performance.now();
    if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
    const marks = [0, 1, 2].map((step) => ({
      ...{ optionId: options[(at + step) % 5]?.id ?? '', aspect: '' as const, value: 1 },
    }));
    const call = { role: 'seat', actor: seatId, visitor: { seatId, workshopId } } as const;
    const vote = { ...call, request: newId(), name: 'vote.cast', input: { voteId, marks } };
    engine.dispatch(vote);
    if (at % 10 === 0) engine.dispatch(vote);
    waits.push(performance.now() - due);
  }
  return { house, voteId, waits };
}

/** How many ballots of the right size a second look at the files finds, the first never closed. */
async function countedAfterwards(folder: string, voteId: string): Promise<number> {
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
  const even = results.options.every(({ score }) => score === (people * 3) / 5);
  const voters = new Set(ballots.map(({ label }) => label)).size;
  return even && voters === ballots.length ? results.voted : Number.NaN;
}

type Ballot = Parameters<typeof resultsOf>[2][number] & { readonly label: string };
type Mark = Parameters<typeof resultsOf>[3][number];
type Option = Parameters<typeof resultsOf>[1][number];
