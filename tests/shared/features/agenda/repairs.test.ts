import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AgendaItem, Block, Day } from '../../../../shared/features/agenda/model.ts';
import {
  type AgendaNote,
  keyOf,
  type NoteFacts,
  notesOf,
} from '../../../../shared/features/agenda/notes.ts';
import { plainItem } from '../../../../shared/features/agenda/plain.ts';
import {
  type Mending,
  type Repair,
  repairsOf,
} from '../../../../shared/features/agenda/repairs.ts';
import { timesOf } from '../../../../shared/features/agenda/rules.ts';
import { leastOf, shortened } from '../../../../shared/features/agenda/shorten.ts';
import { inOrder, keyBetween } from '../../../../shared/lib/ordering.ts';
import { aDay, itemsOf } from '../../../support/agenda-rows.ts';

const [trackA, trackB] = ['track-0001', 'track-0002'];
const arrangements = [
  { id: 'arrange-1', title: 'Mixed' },
  { id: 'arrange-2', title: 'By project' },
];

type Plan = { readonly day: Day; readonly items: readonly AgendaItem[]; readonly block: Block };

function planOf(items: readonly Partial<AgendaItem>[], day: Partial<Day> = {}): Plan {
  const { workshopId, id: dayId } = aDay;
  return {
    day: { ...aDay, start: 540, ...day },
    items: itemsOf(...items),
    block: { id: 'block-0001', workshopId, dayId, title: 'Morning', target: 60 },
  };
}

/** Four groups, in one of two arrangements; six plans. */
function factsOf({ block }: Plan): NoteFacts {
  const groupsOf = ({ arrangementId }: AgendaItem) => (arrangementId === null ? null : 4);
  return { groupsOf, plans: 6, blocks: [block] };
}

const notesIn = (plan: Plan) => notesOf(plan.day, timesOf(plan.day, plan.items), factsOf(plan));
const repairsFor = (plan: Plan, note: AgendaNote) =>
  repairsOf(note, { day: plan.day, planned: timesOf(plan.day, plan.items), arrangements });

/** The plan after a repair, as the command makes it. */
function mended({ day, items, block }: Plan, { end, target, ...mending }: Mending): Plan {
  const edits = new Map(mending.items.map(({ id, patch }) => [id, patch]));
  let rows = inOrder(items).map((item) => ({ ...item, ...edits.get(item.id) }));
  for (const [index, { after, like }] of mending.added.entries()) {
    const at = rows.findIndex(({ id }) => id === after) + 1;
    const low = rows[at - 1]?.order ?? null;
    const order = keyBetween({ low, high: rows[at]?.order ?? null });
    const own = { id: `added-000${index}`, workshopId: day.workshopId, dayId: day.id, order };
    rows = rows.toSpliced(at, 0, { ...plainItem, ...like, ...own });
  }
  return {
    day: { ...day, end: end ?? day.end },
    items: rows,
    block: { ...block, target: target?.minutes ?? block.target },
  };
}

/** The kinds of the repairs of the only note of this kind. */
function offered(plan: Plan, kind: AgendaNote['kind']): readonly Repair[] {
  const note = notesIn(plan).find((each) => each.kind === kind);
  if (!note) throw new Error(`no note of ${kind}`);
  return repairsFor(plan, note);
}

describe('what is offered', () => {
  test('an overlap: the item before made shorter, or the start moved', () => {
    const plan = planOf([{ duration: 45 }, { fixedStart: 570 }]);
    expect(offered(plan, 'overlap')).toMatchObject([
      { kind: 'shorten', title: 'Item 1', minutes: 30 },
      { kind: 'start-at', time: 585 },
    ]);
  });

  test('an overlap that one item cannot make good takes from those before it, in proportion', () => {
    const plan = planOf([
      { duration: 100, minDuration: 60 },
      { duration: 50, minDuration: 30 },
      { fixedStart: 660 },
    ]);
    const [first] = offered(plan, 'overlap');
    expect(first).toMatchObject({ kind: 'shorten-several', count: 2, minutes: 30 });
    expect(first?.items.map(({ patch }) => patch.duration)).toEqual([80, 40]);
  });

  test('an overlap that minimums make certain can only start later', () => {
    const plan = planOf([{ duration: 45, minDuration: 45 }, { fixedStart: 570 }]);
    expect(offered(plan, 'overlap').map(({ kind }) => kind)).toEqual(['start-at']);
  });

  test('a report-back: the time it needs, or less for each, questions included', () => {
    const item = { perGroup: 15, questionMinutes: 12, duration: 45, arrangementId: 'arrange-1' };
    const [longer, less] = offered(planOf([item]), 'report-back');
    expect(longer).toMatchObject({ kind: 'lengthen', items: [{ patch: { duration: 60 } }] });
    expect(less).toMatchObject({
      kind: 'less-each',
      minutes: 11,
      items: [{ patch: { perGroup: 11, questionMinutes: 10 } }],
    });
  });

  test('groups that nobody has chosen: each of the arrangements', () => {
    expect(offered(planOf([{ perGroup: 15 }]), 'which-groups')).toMatchObject([
      { kind: 'choose-groups', title: 'Mixed' },
      { kind: 'choose-groups', title: 'By project' },
    ]);
  });

  test('an overrun: what is behind the last fixed point made shorter, or a later end', () => {
    const plan = planOf([{ duration: 60 }, { fixedStart: 660 }, { duration: 60 }], { end: 720 });
    const [shorten, later] = offered(plan, 'overrun');
    expect(shorten?.items.map(({ id }) => id)).not.toContain('item-0001');
    expect(later).toMatchObject({ kind: 'day-end', time: 735 });
  });

  test('few buffers: in the widest gap that is there, else before the closing', () => {
    const work = [{ duration: 100 }, { kind: 'break' as const, duration: 15 }, { duration: 100 }];
    const closing = { kind: 'closing' as const, duration: 10, title: 'Closing' };
    expect(offered(planOf([...work, closing]), 'few-buffers')).toMatchObject([
      { kind: 'add-buffer', minutes: 25, before: 'Closing', added: [{ after: 'item-0003' }] },
    ]);
    const lunch = { kind: 'meal' as const, fixedStart: 680, title: 'Lunch' };
    const withGap = planOf([{ duration: 100 }, lunch, { duration: 100 }, closing]);
    expect(offered(withGap, 'few-buffers')).toMatchObject([{ before: 'Lunch' }]);
  });

  test('no break: a tea that parts the stretch evenly', () => {
    const plan = planOf([30, 30, 30, 30, 30, 30].map((duration) => ({ duration })));
    expect(offered(plan, 'no-break')).toMatchObject([
      { kind: 'add-tea', count: 1, after: 'Item 3', added: [{ after: 'item-0003' }] },
    ]);
  });

  test('no break in an item of three hours: it is parted, its minimum with it', () => {
    const plan = planOf([{ duration: 180, minDuration: 120, notes: 'Mine' }]);
    const [repair] = offered(plan, 'no-break');
    expect(repair).toMatchObject({ kind: 'split', items: [{ patch: { duration: 90 } }] });
    if (!repair) return;
    const after = inOrder(mended(plan, repair).items);
    expect(after.map(({ kind, duration }) => [kind, duration])).toEqual([
      ['session', 90],
      ['break', 15],
      ['session', 90],
    ]);
  });

  test('after lunch: an energiser, which takes over a start that is fixed', () => {
    const lunch = { kind: 'meal' as const, fixedStart: 780, duration: 60 };
    const plan = planOf([lunch, { fixedStart: 840 }]);
    const [repair] = offered(plan, 'after-lunch');
    if (!repair) throw new Error('a repair');
    const planned = timesOf(plan.day, mended(plan, repair).items);
    expect(planned.map(({ item, start }) => [item.kind, start])).toEqual([
      ['meal', 780],
      ['energiser', 840],
      ['session', 850],
    ]);
  });
});

describe('making shorter', () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 12 });

  test('gives exactly what is asked for where there is that much, and keeps every minimum', () => {
    fc.assert(
      fc.property(lengths, fc.nat(600), (durations, wanted) => {
        const items = itemsOf(...durations.map((duration) => ({ duration })));
        const total = (all: readonly AgendaItem[]) => all.reduce((sum, i) => sum + i.duration, 0);
        const goal = total(items) - wanted;
        const cuts = shortened(items, (then) => total(then) <= goal);
        const spare = items.reduce((sum, item) => sum + item.duration - leastOf(item), 0);
        expect(cuts !== null).toBe(spare >= wanted);
        if (!cuts) return;
        for (const [item, left] of cuts) expect(left).toBeGreaterThanOrEqual(leastOf(item));
        const given = [...cuts].reduce((sum, [item, left]) => sum + item.duration - left, 0);
        expect(given).toBeGreaterThanOrEqual(wanted);
        expect(given - wanted).toBeLessThan(5);
      }),
    );
  });
});

const anyItem = fc.record({
  kind: fc.constantFrom(
    'session',
    'plenary',
    'group-work',
    'report-back',
    'panel',
    'break',
    'meal',
    'prayer',
    'buffer',
    'closing',
    'milestone',
  ),
  duration: fc.integer({ min: 1, max: 260 }),
  minDuration: fc.option(fc.integer({ min: 1, max: 120 })),
  fixedStart: fc.option(fc.integer({ min: 480, max: 1100 }), { freq: 2 }),
  fixedEnd: fc.option(fc.integer({ min: 480, max: 1100 }), { freq: 2 }),
  trackId: fc.constantFrom(null, null, trackA, trackB),
  blockId: fc.constantFrom(null, 'block-0001'),
  perGroup: fc.option(fc.integer({ min: 1, max: 40 }), { freq: 2 }),
  questionMinutes: fc.option(fc.integer({ min: 1, max: 10 })),
  arrangementId: fc.constantFrom(null, 'arrange-1'),
  skipped: fc.boolean(),
});

test('after any repair of any agenda its note is gone, and no minimum is broken', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.array(anyItem, { minLength: 1, maxLength: 9 }), (fields) => {
      const plan = planOf(fields, { end: 960 });
      for (const note of notesIn(plan)) {
        for (const repair of repairsFor(plan, note)) {
          seen.add(`${note.kind} ${repair.kind}`);
          const then = mended(plan, repair);
          const left = notesIn(then).map(keyOf);
          expect(left, JSON.stringify({ note, repair })).not.toContain(keyOf(note));
          for (const item of then.items) {
            const before = plan.items.find(({ id }) => id === item.id);
            const least = Math.min(item.minDuration ?? 1, before?.duration ?? 1);
            expect(item.duration, repair.kind).toBeGreaterThanOrEqual(least);
          }
        }
      }
    }),
    { numRuns: 2000, seed: 2014 },
  );
  expect([...seen].sort()).toEqual([
    'after-lunch add-energiser',
    'block-target raise-target',
    'block-target shorten',
    'block-target shorten-several',
    'few-buffers add-buffer',
    'no-break add-tea',
    'no-break split',
    'no-time end-at',
    'no-time unlock-end',
    'overlap shorten',
    'overlap shorten-several',
    'overlap start-at',
    'overrun day-end',
    'overrun shorten',
    'overrun shorten-several',
    'panel lengthen',
    'panel less-each',
    'past-midnight shorten',
    'past-midnight shorten-several',
    'report-back lengthen',
    'report-back less-each',
    'which-groups choose-groups',
  ]);
});
