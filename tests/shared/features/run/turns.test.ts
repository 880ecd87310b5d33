import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReportTurn, Turn } from '../../../../shared/features/run/model.ts';
import { newClock, reportMinutes, reportState } from '../../../../shared/features/run/rules.ts';
import { groupsInTurn, orderByLot, speakerTotals } from '../../../../shared/features/run/turns.ts';
import { at, minute } from '../../../support/agenda-rows.ts';

const turn = (
  name: string,
  startedAt: number | null,
  endedAt: number | null,
  itemId = 'item-0001',
) =>
  ({
    id: `turn-${name}`,
    workshopId: 'workshop-1',
    order: 'a0',
    name,
    personId: null,
    seatId: null,
    itemId,
    ...newClock(0),
    startedAt,
    endedAt,
  }) satisfies Turn;

test('speakers are told apart by name, counted today, and by the item at hand', () => {
  const turns = [
    turn('Rahima', at(14), at(14, 2)),
    turn('rahima ', at(14, 10), at(14, 11), 'item-0002'),
    turn('Karim', at(14, 2), null, 'item-0002'),
    turn('Karim', at(10, 0, 12), at(11, 0, 12)),
    turn('Ayesha', null, null),
  ];
  expect(speakerTotals(turns, 'item-0002', at(14, 12), 'Asia/Dhaka')).toEqual([
    { name: 'Karim', turns: 1, today: 10 * minute, here: 10 * minute },
    { name: 'Rahima', turns: 2, today: 3 * minute, here: minute },
  ]);
});

describe('a group that reports', () => {
  const reports: ReportTurn = {
    id: 'report-01',
    workshopId: 'workshop-1',
    itemId: 'item-0001',
    groupId: 'group-01',
    ...newClock(at(14)),
    talk: 10,
    questions: 5,
    endedAt: null,
  };
  const states = (...minutes: readonly number[]) =>
    minutes.map((after) => {
      const { part, left, warned } = reportState(reports, at(14) + after * minute);
      return [part, left / minute, warned];
    });

  test('talks, is told two minutes before, is asked, and is over', () => {
    expect(states(0, 7.5, 8, 10, 14, 15, 17)).toEqual([
      ['talk', 10, false],
      ['talk', 2.5, false],
      ['talk', 2, true],
      ['questions', 5, false],
      ['questions', 1, false],
      ['over', 0, false],
      ['over', -2, false],
    ]);
  });

  test('has what the plan gives it, questions included, and always time to talk', () => {
    expect(reportMinutes({ perGroup: null, questionMinutes: null })).toEqual({
      talk: 10,
      questions: 5,
    });
    const minutes = fc.option(fc.integer({ min: 1, max: 1440 }), { nil: null });
    fc.assert(
      fc.property(minutes, minutes, (perGroup, questionMinutes) => {
        const { talk, questions } = reportMinutes({ perGroup, questionMinutes });
        expect(talk + questions).toBe(perGroup ?? 15);
        expect(talk).toBeGreaterThanOrEqual(1);
        expect(questions).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

test('the groups of an item are those of its arrangement, or of the only one there is', () => {
  const groups = [{ arrangementId: 'one' }, { arrangementId: 'one' }];
  expect(groupsInTurn({ arrangementId: null }, groups)).toEqual(groups);
  const two = [...groups, { arrangementId: 'two' }];
  expect(groupsInTurn({ arrangementId: null }, two)).toEqual([]);
  expect(groupsInTurn({ arrangementId: 'two' }, two)).toEqual([{ arrangementId: 'two' }]);
});

describe('an order by lot', () => {
  const groups = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));
  const had = (groupId: string): ReportTurn => ({
    id: `report-${groupId}`,
    workshopId: 'workshop-1',
    itemId: 'item-0001',
    groupId,
    ...newClock(at(14)),
    talk: 10,
    questions: 5,
    endedAt: at(15),
  });

  test('loses no group, and leaves those that had their turn in front as they were', () => {
    const chances = fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), {
      minLength: 5,
      maxLength: 5,
    });
    fc.assert(
      fc.property(chances, fc.subarray(['a', 'b', 'c', 'd', 'e']), (random, ids) => {
        let next = 0;
        const drawn = orderByLot(groups, ids.map(had), () => random[next++ % 5] ?? 0);
        expect(drawn.map(({ id }) => id).slice(0, ids.length)).toEqual(ids);
        expect(drawn.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(groups);
      }),
    );
  });

  test('can be any', () => {
    const last = orderByLot(groups, [], () => 0.999);
    expect(last.map(({ id }) => id)).toEqual(['e', 'd', 'c', 'b', 'a']);
    expect(orderByLot(groups, [], () => 0)).toEqual(groups);
  });
});
