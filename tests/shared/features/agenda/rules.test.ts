import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AgendaItem } from '../../../../shared/features/agenda/model.ts';
import { groupsReporting, plannedEnd, timesOf } from '../../../../shared/features/agenda/rules.ts';
import { aDay, itemsOf } from '../../../support/agenda-rows.ts';

const starts = (...items: readonly Partial<AgendaItem>[]) =>
  timesOf(aDay, itemsOf(...items)).map(({ start }) => start);

describe('times', () => {
  test('each item starts when the one before it ends, from the start of the day', () => {
    expect(starts({ duration: 15 }, { duration: 45 }, { duration: 30 })).toEqual([840, 855, 900]);
  });

  test('a fixed start holds, and what follows it follows from there', () => {
    expect(starts({ duration: 15 }, { fixedStart: 900, duration: 30 }, {})).toEqual([
      840, 900, 930,
    ]);
  });

  test('items come in their order, and other days are left out', () => {
    const [one, two] = itemsOf({}, {});
    const elsewhere = itemsOf({ dayId: 'day-00002' });
    const reversed = [two, one].flatMap((item) => item ?? []);
    const planned = timesOf(aDay, [...reversed, ...elsewhere]);
    expect(planned.map(({ item }) => item.title)).toEqual(['Item 1', 'Item 2']);
  });

  test('the day ends with its latest item, and an empty day when it starts', () => {
    const planned = timesOf(aDay, itemsOf({ duration: 120 }, { fixedStart: 850, duration: 10 }));
    expect(plannedEnd(aDay, planned)).toBe(960);
    expect(plannedEnd(aDay, [])).toBe(840);
  });

  test('tracks run beside one another, and what all do together waits for the last of them', () => {
    const [a, b] = ['track-0001', 'track-0002'];
    expect(
      starts(
        { duration: 30 },
        { duration: 60, trackId: a },
        { duration: 20, trackId: b },
        { duration: 20, trackId: b },
        { duration: 10, trackId: a },
        { duration: 15 },
      ),
    ).toEqual([840, 870, 870, 890, 930, 940]);
  });

  test('what is left out and what only marks a point take no time', () => {
    expect(
      starts(
        { duration: 30 },
        { duration: 30, skipped: true, fixedStart: 1000 },
        { kind: 'milestone', fixedStart: 900, duration: 5 },
        { duration: 10 },
      ),
    ).toEqual([840, 870, 900, 870]);
  });

  test('what a repair of the day shortened or left out keeps its time in the plan', () => {
    const cut = { duration: 30, skipped: true, cut: 30 };
    expect(starts({ duration: 30, cut: 10 }, cut, { duration: 10 })).toEqual([840, 870, 900]);
  });

  test('a locked end holds whenever the item starts', () => {
    expect(starts({ duration: 30 }, { duration: 5, fixedEnd: 900 }, {})).toEqual([840, 870, 900]);
  });

  test('without fixed starts there are no gaps and no overlaps, whatever the lengths', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 240 }), { maxLength: 30 });
    fc.assert(
      fc.property(lengths, (durations) => {
        const planned = timesOf(aDay, itemsOf(...durations.map((duration) => ({ duration }))));
        const total = durations.reduce((sum, duration) => sum + duration, 0);
        expect(plannedEnd(aDay, planned)).toBe(aDay.start + total);
      }),
    );
  });
});

describe('how many groups report', () => {
  const [item] = itemsOf({});
  const [chosen] = itemsOf({ arrangementId: 'mixed' });
  const inMixed = { arrangementId: 'mixed' };
  const byProject = { arrangementId: 'project' };
  if (!item || !chosen) throw new Error('two items');

  test('one a guiding question while there are no groups', () => {
    expect(groupsReporting(item, [], 4)).toBe(4);
  });
  test('those of the only arrangement there is', () => {
    expect(groupsReporting(item, [inMixed, inMixed, inMixed], 4)).toBe(3);
  });
  test('those of the arrangement chosen', () => {
    expect(groupsReporting(chosen, [inMixed, byProject, byProject], 4)).toBe(1);
  });
  test('there is no telling where there are several arrangements and none is chosen', () => {
    expect(groupsReporting(item, [inMixed, byProject], 4)).toBeNull();
  });
});
