import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AgendaItem, Block } from '../../../../shared/features/agenda/model.ts';
import { keyOf, notesOf } from '../../../../shared/features/agenda/notes.ts';
import { timesOf } from '../../../../shared/features/agenda/rules.ts';
import { aDay, itemsOf } from '../../../support/agenda-rows.ts';

const [trackA, trackB] = ['track-0001', 'track-0002'];
const block: Block = {
  id: 'block-0001',
  workshopId: aDay.workshopId,
  dayId: aDay.id,
  title: 'Morning',
  target: 60,
};

type Given = {
  readonly start?: number;
  readonly end?: number | null;
  readonly groups?: number | null;
  readonly plans?: number;
};

/** What is said of items on a day that starts at 9:00, where nothing else is said. */
function notes(items: readonly Partial<AgendaItem>[], given: Given = {}) {
  const { start = 540, end = null, groups = 0, plans = 0 } = given;
  const day = { ...aDay, start, end };
  const facts = { groupsOf: () => groups, plans, blocks: [block] };
  return notesOf(day, timesOf(day, itemsOf(...items)), facts);
}
const kinds = (items: readonly Partial<AgendaItem>[], given?: Given) =>
  notes(items, given).map(({ kind }) => kind);

describe('overlap', () => {
  test('a fixed start that lies before the item in front of it ends is told with the minutes', () => {
    expect(notes([{ duration: 45 }, { fixedStart: 570 }])).toEqual([
      { kind: 'overlap', itemId: 'item-0002', previousTitle: 'Item 1', minutes: 15 },
    ]);
  });

  test('what runs beside it in another track is no overlap', () => {
    const beside = { duration: 60, trackId: trackA };
    expect(kinds([beside, { duration: 30, trackId: trackB, fixedStart: 550 }])).toEqual([]);
    expect(kinds([beside, { duration: 30, trackId: trackA, fixedStart: 550 }])).toEqual([
      'overlap',
    ]);
  });

  test('without fixed starts there is none, whatever the lengths', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 240 }), { maxLength: 30 });
    fc.assert(
      fc.property(lengths, (durations) => {
        expect(kinds(durations.map((duration) => ({ duration })))).not.toContain('overlap');
      }),
    );
  });
});

describe('turns', () => {
  test('four groups at 15 minutes do not go into 45: three fit', () => {
    const reports = [{ kind: 'report-back' as const, duration: 45, perGroup: 15 }];
    expect(notes(reports, { groups: 4 })).toEqual([
      {
        kind: 'report-back',
        itemId: 'item-0001',
        count: 4,
        each: 15,
        needed: 60,
        slot: 45,
        fitting: 3,
      },
    ]);
    expect(notes(reports, { groups: 3 })).toEqual([]);
  });

  test('a locked end counts as the slot it leaves', () => {
    const reports = { kind: 'report-back' as const, duration: 10, perGroup: 15, fixedEnd: 600 };
    expect(kinds([reports], { groups: 4 })).toEqual([]);
    expect(kinds([reports], { groups: 5 })).toEqual(['report-back']);
  });

  test('nobody knows which groups: it asks to choose them', () => {
    expect(notes([{ duration: 45, perGroup: 15 }, {}], { groups: null })).toEqual([
      { kind: 'which-groups', itemId: 'item-0001' },
    ]);
  });

  test('a report-back is told of exactly when its groups need longer than it has', () => {
    const number = fc.integer({ min: 1, max: 120 });
    fc.assert(
      fc.property(number, number, number, (duration, perGroup, groups) => {
        const note = notes([{ duration, perGroup }], { groups }).find(
          ({ kind }) => kind === 'report-back',
        );
        expect(note !== undefined).toBe(groups * perGroup > duration);
        if (note?.kind !== 'report-back') return;
        expect(note.fitting * perGroup).toBeLessThanOrEqual(duration);
        expect((note.fitting + 1) * perGroup).toBeGreaterThan(duration);
      }),
    );
  });

  test('a panel needs its minutes for every plan, whatever the groups', () => {
    const panel = [{ kind: 'panel' as const, duration: 60, perGroup: 15 }];
    expect(notes(panel, { plans: 6, groups: 1 })).toMatchObject([
      { kind: 'panel', count: 6, each: 15, needed: 90, slot: 60, fitting: 4 },
    ]);
    expect(kinds(panel, { plans: 4, groups: null })).toEqual([]);
  });
});

describe('the end', () => {
  test('a day that runs past midnight says so once, at the first item that does', () => {
    const late = { start: 1380 };
    expect(notes([{ duration: 60 }, { duration: 30 }, { duration: 20 }], late)).toEqual([
      { kind: 'past-midnight', itemId: 'item-0002' },
    ]);
    expect(kinds([{ duration: 60 }], late)).toEqual([]);
  });

  test('a day that has an end says by how many minutes it is passed, and to the minute when not', () => {
    expect(notes([{ duration: 75 }], { end: 600 })).toEqual([
      { kind: 'overrun', itemId: null, minutes: 15 },
    ]);
    expect(kinds([{ duration: 60 }], { end: 600 })).toEqual([]);
    expect(kinds([], { end: 540 })).toEqual([]);
  });

  test('a day that ends before it starts ends after midnight', () => {
    expect(kinds([{ duration: 110 }], { start: 1380, end: 60 })).toEqual([]);
    expect(kinds([{ duration: 110 }], { start: 1380, end: 40 })).toEqual(['overrun']);
  });

  test('a locked end that leaves nothing, or less than the minimum, is told', () => {
    const locked = { fixedEnd: 600, duration: 30 };
    expect(notes([{ duration: 75 }, locked])).toEqual([
      { kind: 'no-time', itemId: 'item-0002', left: 0 },
    ]);
    expect(kinds([{ duration: 45 }, { ...locked, minDuration: 20 }])).toEqual(['no-time']);
    expect(kinds([{ duration: 40 }, { ...locked, minDuration: 20 }])).toEqual([]);
    expect(kinds([{ duration: 75 }, { ...locked, skipped: true }])).toEqual([]);
  });
});

describe('breaks', () => {
  const without = (items: readonly Partial<AgendaItem>[]) =>
    notes(items).filter(({ kind }) => kind === 'no-break');

  test('two hours at a stretch are borne, a minute more is told where it is passed', () => {
    expect(without([{ duration: 60 }, { duration: 60 }])).toEqual([]);
    expect(without([{ duration: 60 }, { duration: 61 }, { duration: 30 }])).toEqual([
      { kind: 'no-break', itemId: 'item-0002', minutes: 121 },
    ]);
  });

  test.each(['break', 'meal', 'prayer', 'visit'] as const)('a %s ends a stretch', (kind) => {
    expect(without([{ duration: 90 }, { kind, duration: 10 }, { duration: 90 }])).toEqual([]);
  });

  test('an energiser does not, but ten minutes that are free do', () => {
    const energiser = { kind: 'energiser' as const, duration: 10 };
    expect(without([{ duration: 90 }, energiser, { duration: 60 }])).toHaveLength(1);
    expect(without([{ duration: 90 }, { duration: 60, fixedStart: 640 }])).toEqual([]);
  });

  test('each track is a way of its own: a tea in one is none in the other', () => {
    const day = (teaTrack: string | null) => [
      { duration: 90 },
      { kind: 'break' as const, duration: 15, trackId: teaTrack },
      { duration: 60, trackId: trackA },
      { duration: 60, trackId: trackB },
    ];
    expect(without(day(null))).toEqual([]);
    expect(without(day(trackA))).toMatchObject([{ itemId: 'item-0004' }]);
  });
});

describe('after lunch', () => {
  const lunch = { kind: 'meal' as const, duration: 60, fixedStart: 780 };
  const heavy = (...items: readonly Partial<AgendaItem>[]) =>
    notes(items).filter(({ kind }) => kind === 'after-lunch');

  test('an input is told, with a prayer between as well', () => {
    expect(heavy(lunch, { kind: 'plenary' })).toMatchObject([{ itemId: 'item-0002' }]);
    expect(heavy(lunch, { kind: 'prayer', duration: 20 }, {})).toMatchObject([
      { itemId: 'item-0003' },
    ]);
  });

  test('an energiser between, or work in groups, is not', () => {
    expect(heavy(lunch, { kind: 'energiser', duration: 10 }, {})).toEqual([]);
    expect(heavy(lunch, { kind: 'group-work' }, {})).toEqual([]);
  });

  test('breakfast makes nobody heavy', () => {
    expect(heavy({ ...lunch, fixedStart: 560 }, {})).toEqual([]);
  });
});

describe('buffers', () => {
  test('a tenth of the work has to be free, rests left out', () => {
    const day = (buffer: number) => [
      { duration: 100 },
      { kind: 'break' as const, duration: 15 },
      { duration: 100 },
      { kind: 'buffer' as const, duration: buffer },
    ];
    expect(notes(day(15))).toEqual([
      { kind: 'few-buffers', itemId: null, buffers: 15, working: 200, missing: 5 },
    ]);
    expect(notes(day(20))).toEqual([]);
  });

  test('under two hours of work nobody asks for any', () => {
    expect(notes([{ duration: 119 }])).toEqual([]);
  });
});

describe('a block', () => {
  const inBlock = { blockId: block.id };
  test('is told at its first item when its items come to more than its target', () => {
    expect(notes([{}, { ...inBlock, duration: 40 }, { ...inBlock, duration: 21 }])).toEqual([
      {
        kind: 'block-target',
        itemId: 'item-0002',
        blockId: block.id,
        title: 'Morning',
        minutes: 61,
        target: 60,
      },
    ]);
  });

  test('counts what runs side by side once', () => {
    const items = [trackA, trackB].map((trackId) => ({ ...inBlock, trackId, duration: 50 }));
    expect(notes(items)).toEqual([]);
  });
});

test('nothing is said of a day that was built to be right', () => {
  const work = fc.integer({ min: 1, max: 12 }).map((fives) => fives * 5);
  const half = fc.tuple(work, work);
  const tracks = fc.boolean();
  fc.assert(
    fc.property(half, half, half, tracks, ([a, b], [c, d], [e, f], parallel) => {
      const buffer = (minutes: number) => ({
        kind: 'buffer' as const,
        duration: Math.ceil(minutes / 10) + 1,
      });
      const items: Partial<AgendaItem>[] = [
        { kind: 'opening', duration: a },
        { duration: b },
        { kind: 'break', duration: 15 },
        { kind: 'group-work', duration: c, trackId: parallel ? trackA : null },
        { kind: 'group-work', duration: d, trackId: parallel ? trackB : null },
        buffer(a + b + c + d),
        { kind: 'meal', duration: 60, fixedStart: 840 },
        { kind: 'energiser', duration: 10 },
        { duration: e },
        { kind: 'break', duration: 15 },
        { kind: 'report-back', duration: 60, perGroup: 15 },
        { kind: 'closing', duration: Math.min(f, 60) },
        buffer(e + f + 70),
      ];
      expect(notes(items, { end: 1260, groups: 4 })).toEqual([]);
    }),
  );
});

test('no note comes twice, and each is of an item of the day or of the whole of it', () => {
  const item = fc.record({
    kind: fc.constantFrom('session', 'plenary', 'meal', 'break', 'buffer', 'milestone', 'panel'),
    duration: fc.integer({ min: 1, max: 300 }),
    fixedStart: fc.option(fc.integer({ min: 0, max: 1439 })),
    fixedEnd: fc.option(fc.integer({ min: 0, max: 1439 })),
    trackId: fc.constantFrom(null, trackA, trackB),
    blockId: fc.constantFrom(null, block.id),
    perGroup: fc.option(fc.integer({ min: 1, max: 60 })),
    skipped: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(item, { maxLength: 9 }), (items) => {
      const found = notes(items, { groups: 4, plans: 5, end: 1000 });
      expect(new Set(found.map(keyOf)).size).toBe(found.length);
      const ids = [null, ...items.map((_, at) => `item-000${at + 1}`)];
      for (const { itemId } of found) expect(ids).toContain(itemId);
    }),
  );
});
