import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timelineOf } from '../../../../renderer/features/agenda/timeline-layout.ts';
import type { AgendaItem, Day } from '../../../../shared/features/agenda/model.ts';
import { timesOf } from '../../../../shared/features/agenda/rules.ts';
import { aDay, itemsOf } from '../../../support/agenda-rows.ts';

const [a, b] = ['track-0001', 'track-0002'];
const tracks = [{ id: a }, { id: b }];
const day: Day = { ...aDay, start: 560, end: null };

const layout = (items: readonly Partial<AgendaItem>[], of = day) =>
  timelineOf(of, timesOf(of, itemsOf(...items)), tracks);
const bars = (items: readonly Partial<AgendaItem>[]) =>
  layout(items).lists.flatMap((list) => list.bars.map((bar) => ({ ...list, ...bar })));

test('the axis goes from a full hour to a full hour, with the end of the day in it', () => {
  expect(layout([{ duration: 60 }])).toMatchObject({ from: 540, to: 660 });
  expect(layout([{ duration: 60 }], { ...day, end: 725 })).toMatchObject({ to: 780 });
});

test('what runs side by side is in lanes beside one another, the rest over their whole width', () => {
  const found = bars([
    { duration: 30 },
    { duration: 60, trackId: a },
    { duration: 20, trackId: b },
    { duration: 15 },
  ]);
  expect(found.map(({ lane, lanes, planned }) => [planned.item.title, lane, lanes])).toEqual([
    ['Item 1', 0, 1],
    ['Item 2', 0, 2],
    ['Item 3', 1, 2],
    ['Item 4', 0, 1],
  ]);
});

test('a gap before a fixed point, and a clash with what is before it, are as long as they are', () => {
  const found = bars([{ duration: 30 }, { fixedStart: 600, duration: 60 }, { fixedStart: 640 }]);
  expect(found.map(({ gap, clash }) => [gap, clash])).toEqual([
    [0, 0],
    [10, 0],
    [0, 15],
  ]);
});

test('what takes no time is drawn beside, not in a lane', () => {
  const found = layout([{ skipped: true }, { kind: 'milestone', fixedStart: 600 }, {}]);
  expect(found.leftOut.map(({ title }) => title)).toEqual(['Item 1']);
  expect(found.milestones.map(({ item }) => item.title)).toEqual(['Item 2']);
  expect(found.lists.flatMap((list) => list.bars)).toHaveLength(1);
});

test('every item that takes time is drawn once, within its list and the axis', () => {
  const item = fc.record({
    duration: fc.integer({ min: 1, max: 200 }),
    fixedStart: fc.option(fc.integer({ min: 0, max: 1439 }), { freq: 2 }),
    trackId: fc.constantFrom(null, a, b),
    skipped: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(item, { maxLength: 12 }), (items) => {
      const { from, to, lists } = layout(items);
      const drawn = lists.flatMap((list) => list.bars.map(({ planned }) => ({ list, planned })));
      expect(drawn).toHaveLength(items.filter(({ skipped }) => !skipped).length);
      for (const { list, planned } of drawn) {
        expect(planned.start).toBeGreaterThanOrEqual(list.from);
        expect(planned.end).toBeLessThanOrEqual(list.to);
        expect(list.from).toBeGreaterThanOrEqual(from);
        expect(list.to).toBeLessThanOrEqual(to);
      }
    }),
  );
});
