import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { GroupInstance, Rounds } from '../../../shared/features/groups/engine/instance.ts';
import { scoreOf } from '../../../shared/features/groups/engine/score.ts';
import { testFolder } from '../../support/folder.ts';

const bin = fileURLToPath(new URL('../../../main/node/uthan.mjs', import.meta.url));
const publicFile = (name: string) =>
  fileURLToPath(new URL(`../../fixtures/groups/${name}.json`, import.meta.url));

function groups(...args: string[]) {
  const env = { ...process.env, LANG: 'C', LC_ALL: 'C' };
  const command = [bin, 'groups', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    env,
  });
  return { status, stdout, stderr };
}

type Answer = {
  readonly rounds: Rounds;
  readonly names?: readonly string[];
  readonly cost: { readonly total: number; readonly hard: number };
  readonly bound: { readonly total: number };
  readonly ms: number;
  readonly moves?: readonly object[];
  readonly placed?: readonly { readonly person: number; readonly to: number }[];
};

function answered(...args: string[]): Answer {
  const { status, stdout, stderr } = groups(...args);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout);
}

function file(name: string, content: unknown): string {
  const path = join(testFolder(), name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

describe('uthan groups', { timeout: 60_000 }, () => {
  it('deals a problem into groups, and says what that costs and what none can go below', () => {
    const path = publicFile('sgp-5x3x7');
    const instance: GroupInstance = JSON.parse(readFileSync(path, 'utf8'));
    const answer = answered('solve', '--in', path, '--seconds', '2', '--seed', '3');
    expect(answer.cost).toMatchObject({ total: 0, hard: 0 });
    expect(answer.bound.total).toBe(0);
    expect(answer.ms).toBeLessThan(2100);
    expect(scoreOf(instance, answer.rounds)).toMatchObject({ total: 0, hard: 0 });
  });

  it('deals a table of people by the names of its columns', () => {
    const rows = ['Name,Sex,Organisation'];
    for (let i = 0; i < 12; i += 1) rows.push(`Person ${i},${i % 2 ? 'F' : 'M'},Org ${i % 3}`);
    const path = file('people.csv', rows.join('\n'));
    const how = ['--groups', '3', '--rounds', '2', '--balance', 'sex,organisation'];
    const answer = answered('solve', '--in', path, '--seconds', '0.2', ...how);
    expect(answer.names).toHaveLength(12);
    expect(answer.rounds).toHaveLength(2);
    const women = (group: readonly number[]) => group.filter((person) => person % 2).length;
    for (const group of answer.rounds.flat()) expect(women(group)).toBe(2);
  });

  it('repairs an arrangement after one person came late, and moves nobody', () => {
    const current = [
      [
        [0, 1, 2],
        [3, 4],
      ],
    ];
    const instance = { people: 6, groups: 2, rounds: 1 };
    const answer = answered(
      ...['repair', '--in', file('today.json', instance)],
      ...['--previous', file('before.json', { rounds: current })],
    );
    expect(answer.moves).toEqual([]);
    expect(answer.placed).toEqual([{ round: 0, person: 5, to: 1 }]);
    expect(answer.cost.hard).toBe(0);
  });

  it('leaves rounds that were held, and reads them from the answer that was printed before', () => {
    const held = [
      [0, 1],
      [2, 3],
    ];
    const before = {
      rounds: [
        held,
        [
          [0, 2],
          [1, 3],
        ],
      ],
      ms: 1,
    };
    const absent = [
      { person: 3, rounds: [1] },
      { person: 4, rounds: [0] },
    ];
    const today = { people: 5, groups: 2, rounds: 2, locked: 1, absent };
    const answer = answered(
      ...['repair', '--in', file('today.json', today)],
      ...['--previous', file('before.json', before)],
    );
    expect(answer.rounds[0]).toEqual(held);
    expect(answer.moves).toEqual([]);
    expect(answer.placed).toEqual([{ round: 1, person: 4, to: 1 }]);
  });

  it('knows the people of a table by their names, in whatever order they stand', () => {
    const how = ['--groups', '2', '--rounds', '1'];
    const table = (...names: string[]) => file('people.csv', ['Name', ...names].join('\n'));
    const first = table('Rahima', 'Karim', 'Jamal', 'Salma', 'Karim');
    const dealt = answered('solve', '--in', first, '--seconds', '0.1', ...how);
    const today = table('Karim', 'Salma', 'Nasrin', 'Jamal', 'Karim');
    const answer = answered(
      ...['repair', '--in', today, '--previous', file('before.json', dealt), ...how],
    );
    const named = ({ rounds, names = [] }: Answer) =>
      rounds[0]?.map((group) => group.map((person) => names[person])) ?? [];
    expect(answer.moves).toEqual([]);
    for (const group of named(answer).map((names) => names.filter((name) => name !== 'Nasrin'))) {
      expect(named(dealt).some((old) => group.every((name) => old.includes(name)))).toBe(true);
    }
  });

  it('names the rules that collide, and ends with 1', () => {
    const rules = { people: 4, groups: 2, rounds: 1, together: [[0, 1]], apart: [[0, 1, 2]] };
    const { status, stdout, stderr } = groups('solve', '--in', file('rules.json', rules));
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('person 0');
    expect(stderr).toContain('person 1');
    expect(stderr).not.toContain('person 3');
  });

  it.each([
    ['a file that is not there', null, [], 'cannot be read'],
    ['no JSON', '{', [], 'does not hold JSON'],
    ['another problem', '{"people": -1}', [], 'people'],
    ['an unknown column', 'Name\nRahima', ['--groups', '1', '--balance', 'phone'], 'phone'],
  ])('refuses %s with a sentence and 1', (_, content, args, sentence) => {
    const path = content === null ? join(testFolder(), 'missing') : file('in', content);
    const { status, stdout, stderr } = groups('solve', '--in', path, ...args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(sentence);
  });

  it.each([
    ['no file', ['solve'], '--in FILE'],
    ['a time that is none', ['solve', '--in', 'x', '--seconds', 'soon'], '--seconds'],
    ['half a group', ['solve', '--in', 'x', '--groups', '1.5'], '--groups'],
    ['nothing to repair', ['repair', '--in', 'x'], '--previous'],
    ['another verb', ['shuffle', '--in', 'x'], 'solve|repair'],
  ])('says how it is used where it is asked for with %s, and ends with 2', (_, args, sentence) => {
    const { status, stderr } = groups(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
  });
});
