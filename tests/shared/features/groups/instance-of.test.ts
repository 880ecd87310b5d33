import { describe, expect, it } from 'vitest';
import type { Asked } from '../../../../shared/features/groups/asked.ts';
import { byChoice as exactly } from '../../../../shared/features/groups/engine/choose.ts';
import { scoreOf } from '../../../../shared/features/groups/engine/score.ts';
import { solve } from '../../../../shared/features/groups/engine/solve.ts';
import { questionOf } from '../../../../shared/features/groups/instance-of.ts';
import { askedFor, seat } from '../../../support/asked.ts';

const bond = (kind: 'together' | 'apart', one: number, other: number) => ({
  ...{ id: `${one} ${other}`, workshopId: 'w', kind, personId: `p${one}`, otherId: `p${other}` },
});
const absence = (person: number, round: number) => ({
  ...{
    id: `${person} ${round}`,
    workshopId: 'w',
    arrangementId: 'a',
    personId: `p${person}`,
    round,
  },
});
const choice = (person: number, group: number, rank: number) => ({
  ...{ id: `${person} ${group}`, workshopId: 'w', arrangementId: 'a' },
  ...{ personId: `p${person}`, groupId: `g${group}`, rank },
});

describe('what the engine is asked', () => {
  it('is people, groups and rounds by numbers, of sizes that differ by at most one', () => {
    const { instance, personIds, groupIds } = questionOf(
      askedFor(7, 2, { arrangement: { rounds: 3 } }),
    );
    expect(instance).toMatchObject({ people: 7, groups: 2, rounds: 3, locked: 0 });
    expect(instance.sizes).toBeUndefined();
    expect(instance.absent).toEqual([]);
    expect([personIds[6], groupIds[1]]).toEqual(['p6', 'g1']);
  });

  it('leaves out who does not take part, but for those who sit somewhere: they are away', () => {
    const asked = askedFor(4, 2, { seats: [[[0, 1], [2]]], person: (at) => ({ present: at < 2 }) });
    const { instance, personIds } = questionOf(asked);
    expect(personIds).toEqual(['p0', 'p1', 'p2']);
    expect(instance.absent).toEqual([{ person: 2, rounds: [0] }]);
    expect(instance.current).toEqual([[[0, 1], [2]]]);
  });

  it('holds the rounds before the one that is on, with those who were there', () => {
    const asked = askedFor(4, 2, {
      arrangement: { rounds: 3, round: 1 },
      seats: [[[0, 1], [2]]],
    });
    const { instance } = questionOf({ ...asked, absences: [absence(1, 2), absence(0, 0)] });
    expect(instance.locked).toBe(1);
    expect(instance.absent).toEqual([
      { person: 1, rounds: [2] },
      { person: 3, rounds: [0] },
    ]);
  });

  it('keeps a locked group as it is, and nobody beyond what a group takes', () => {
    const asked = askedFor(9, 3, {
      arrangement: { rounds: 2 },
      groups: [{ locked: true }, { capacity: 2 }],
      seats: [
        [[0, 1], [], []],
        [[0], [], []],
      ],
    });
    const { instance, short } = questionOf(asked);
    expect(instance.sizes).toEqual([
      [2, 2, 5],
      [1, 2, 6],
    ]);
    expect(instance.pins).toEqual([
      { person: 0, group: 0, rounds: [0] },
      { person: 1, group: 0, rounds: [0] },
      { person: 0, group: 0, rounds: [1] },
    ]);
    expect(short).toBe(0);
    const full = askedFor(9, 2, { groups: [{ capacity: 3 }, { capacity: 4 }] });
    expect(questionOf(full).short).toBe(2);
  });

  it('pins who is pinned in rounds to come and is there', () => {
    const asked = askedFor(4, 2, { arrangement: { rounds: 2, round: 1 } });
    const memberships = [
      { ...seat(0, 0, 0), pinned: true },
      { ...seat(1, 1, 1), pinned: true },
      { ...seat(2, 1, 1), pinned: true },
    ];
    const { instance } = questionOf({ ...asked, memberships, absences: [absence(2, 1)] });
    expect(instance.pins).toEqual([{ person: 1, group: 1, rounds: [1] }]);
  });

  it('keeps people together and apart, and counts who met where that is wanted', () => {
    const asked: Asked = {
      ...askedFor(4, 2, { arrangement: { useHistory: true, repeats: 'most' } }),
      bonds: [bond('together', 0, 3), bond('apart', 2, 1), bond('apart', 2, 9)],
      met: [
        ['p0', 'p2', 3],
        ['p0', 'x', 1],
      ],
    };
    expect(questionOf(asked).instance).toMatchObject({
      together: [[0, 3]],
      apart: [[1, 2]],
      history: [[0, 2, 3]],
      repeats: 'plain',
    });
    const without = { ...asked, arrangement: { ...asked.arrangement, useHistory: false } };
    expect(questionOf(without).instance.history).toEqual([]);
  });

  it('spreads what is to be spread, by values written alike, and gathers the rest', () => {
    const organisations = ['BRAC', ' brac', 'Caritas', ''];
    const asked = askedFor(4, 2, {
      arrangement: { spread: 'organisation:1,sex:2,project:1', gather: 'project' },
      person: (at) => ({ organisation: organisations[at] ?? '', project: `${at % 2}` }),
    });
    const { instance, valueNames } = questionOf(asked);
    expect(instance.attributes).toEqual([
      { name: 'organisation', weight: 1, values: [0, 0, 1, -1] },
      { name: 'sex', weight: 2, values: [0, 1, 0, 1] },
      { name: 'project', weight: -10, values: [0, 1, 0, 1] },
    ]);
    expect(valueNames[0]).toEqual(['BRAC', 'Caritas']);
    const counted = questionOf({ ...askedFor(2, 1), withSex: true }).instance.attributes;
    expect(counted).toEqual([{ name: 'sex', weight: 0, values: [0, 1] }]);
  });

  it('lets no woman be alone, unless there is only one, or the group is locked', () => {
    const noLone = { arrangement: { noLone: 'female' } } as const;
    expect(questionOf(askedFor(6, 2, noLone)).instance.minimums).toEqual([
      { people: [0, 2, 4], least: 2 },
    ]);
    expect(questionOf(askedFor(2, 2, noLone)).instance.minimums).toBeUndefined();
    const locked = askedFor(6, 2, { ...noLone, groups: [{ locked: true }], seats: [[[0, 1]]] });
    expect(questionOf(locked).instance.minimums).toEqual([{ people: [2, 4], least: 2 }]);
  });

  it('takes wishes, the dearest first, where groups are chosen', () => {
    const asked = { ...askedFor(3, 3), choices: [choice(1, 2, 1), choice(1, 0, 0)] };
    expect(questionOf(asked).instance.wishes).toBeUndefined();
    const byChoice = { ...asked, arrangement: { ...asked.arrangement, form: 'choice' as const } };
    expect(questionOf(byChoice).instance.wishes).toEqual([{ person: 1, groups: [0, 2] }]);
  });

  it('keeps sizes that were made uneven by hand, for a repair', () => {
    const seats = [
      [
        [0, 1, 2, 3],
        [4, 5],
      ],
    ];
    const asked = askedFor(7, 2, { seats });
    expect(questionOf(asked).instance.sizes).toBeUndefined();
    expect(questionOf({ ...asked, keepSizes: true }).instance.sizes).toEqual([[4, 3]]);
  });
});

describe('groups by choice', () => {
  const wished = [[0, 1], [0, 1], [0, 2], [0], [1, 0]];
  const choices = wished.flatMap((groups, person) =>
    groups.map((group, rank) => choice(person, group, rank)),
  );
  const byChoice = (groups: Parameters<typeof askedFor>[2]) => ({
    ...askedFor(7, 3, { arrangement: { form: 'choice', spread: 'sex:2' }, ...groups }),
    choices,
  });

  it('are as large as wishes make them, within what a group takes', () => {
    const free = questionOf(byChoice({ groups: [{ capacity: 7 }] }));
    expect(free.instance.sizes).toEqual([[4, 2, 1]]);
    const tight = questionOf(byChoice({ groups: [{ capacity: 2 }] }));
    expect(tight.instance.sizes?.flat()[0]).toBe(2);
    expect(
      questionOf(byChoice({ groups: [1, 2, 1].map((capacity) => ({ capacity })) })).short,
    ).toBe(3);
  });

  it('are dealt so that wishes are fulfilled as well as they can be', () => {
    const asked = byChoice({ groups: [{ capacity: 2 }] });
    const { instance } = questionOf(asked);
    const best = exactly({
      people: 7,
      caps: [2, 3, 3],
      wishes: wished.map((groups, person) => ({ person, groups })),
    });
    const steps = solve(instance, { seed: 1, work: 400_000 });
    let step = steps.next();
    while (!step.done) step = steps.next();
    if (step.value.kind !== 'solved') throw new Error('nothing collides');
    expect(scoreOf(instance, step.value.rounds()).wishes).toBe(best?.cost);
  });
});

describe('a world café', () => {
  it('has a host at each table who stays: who is pinned, who moderates, else somebody free', () => {
    const asked = askedFor(9, 3, { arrangement: { form: 'cafe', rounds: 3 } });
    const memberships = [
      { ...seat(5, 0, 0), pinned: true },
      { ...seat(6, 1, 0), moderator: true },
      seat(7, 2, 0),
    ];
    const bonds = [bond('together', 0, 1)];
    const { hosts, instance } = questionOf({
      ...asked,
      memberships,
      bonds,
      absences: [absence(2, 1)],
    });
    expect(hosts).toEqual([
      { groupId: 'g0', personId: 'p5' },
      { groupId: 'g1', personId: 'p6' },
      { groupId: 'g2', personId: 'p3' },
    ]);
    expect(instance.pins).toContainEqual({ person: 3, group: 2, rounds: [0, 1, 2] });
  });
});
