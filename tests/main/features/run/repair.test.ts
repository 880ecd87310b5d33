// Applying a repair: what it writes, what it refuses, and what the day is like afterwards.
import { describe, expect, test } from 'vitest';
import { agendaScene } from '../../../../main/features/agenda/scene.ts';
import { plansFor } from '../../../../main/features/run/repair.ts';
import type { ItemFields } from '../../../../shared/features/agenda/model.ts';
import { plainItem } from '../../../../shared/features/agenda/plain.ts';
import { timesOf } from '../../../../shared/features/agenda/rules.ts';
import { projectDay } from '../../../../shared/features/run/projection.ts';
import type { RepairPlan } from '../../../../shared/features/run/repair-plan.ts';
import { remaining, runningEntry } from '../../../../shared/features/run/rules.ts';
import { newId } from '../../../../shared/lib/ids.ts';
import { at, minute } from '../../../support/agenda-rows.ts';
import { testEngine } from '../../../support/engine.ts';

const dhaka = 'Asia/Dhaka';

/** 13 December 2010 in Dhaka, from 14:00: input, an energiser, group work, tea at 15:30, closing. */
function afternoon(...own: readonly Partial<ItemFields>[]) {
  const t = testEngine();
  const workshopId = t.workshop();
  t.send('workshop.edit', { id: workshopId, patch: { timeZone: dhaka }, base: {} });
  for (const { id } of t.rows('day', { workshopId })) t.send('agenda.removeDay', { id });
  const dayId = newId();
  const date = { title: '', date: '2010-12-13', place: '', start: 840, end: null };
  t.send('agenda.addDay', { id: dayId, workshopId, after: null, ...date });
  const fields: readonly Partial<ItemFields>[] = [
    { title: 'Input', kind: 'session', duration: 30, minDuration: 20 },
    { title: 'Energiser', kind: 'energiser', duration: 10, priority: 'drop' },
    { title: 'Groups', kind: 'group-work', duration: 50, minDuration: 40 },
    { title: 'Tea', kind: 'break', duration: 15, fixedStart: 930 },
    { title: 'Plenary', kind: 'plenary', duration: 30, minDuration: 20 },
    { title: 'Closing', kind: 'closing', duration: 15, minDuration: 5 },
  ];
  const ids = fields.map(() => newId());
  for (const [place, each] of fields.entries()) {
    const [id = '', after = null] = [ids[place], ids[place - 1]];
    t.send('agenda.addItem', { id, dayId, after, ...plainItem, ...each, ...own[place] });
  }
  const row = () => {
    const [day] = t.rows('day', { id: dayId });
    if (!day) throw new Error('the day');
    return day;
  };
  const projection = () => {
    const entries = t.rows('runEntry', { workshopId });
    const planned = timesOf(row(), t.rows('agendaItem', { dayId }));
    const going = projectDay(row(), planned, entries, t.clock.now(), dhaka);
    if (!going) throw new Error('the day should be going');
    return going;
  };
  return {
    t,
    workshopId,
    dayId,
    ids,
    day: row,
    projection,
    plans: () => plansFor(t.store.rows, row(), t.clock.now(), dhaka),
    item: (place: number) => t.rows('agendaItem', { id: ids[place] ?? '' })[0],
    start: (place: number) => t.send('run.start', { itemId: ids[place] ?? '', entryId: newId() }),
    apply: ({ later, changes }: RepairPlan, worked = t.clock.now()) =>
      t.send('run.applyRepair', { dayId, at: worked, later, changes: [...changes] }),
    left: () => {
      const entry = runningEntry(t.rows('runEntry', { workshopId }));
      if (!entry) throw new Error('Nothing runs.');
      const [own] = t.rows('agendaItem', { id: entry.itemId });
      return remaining(entry, (own?.duration ?? 0) * minute, t.clock.now()) / minute;
    },
  };
}

/** The input begins twelve minutes late. */
function late(...own: readonly Partial<ItemFields>[]) {
  const house = afternoon(...own);
  house.t.clock.set(at(14, 12));
  house.start(0);
  return house;
}

const first = <V>(list: readonly V[]): V => {
  const [one] = list;
  if (one === undefined) throw new Error('there should be one');
  return one;
};

const outdated = expect.objectContaining({ code: 'repair-outdated' });

describe('a plan that is offered', () => {
  test('shortens: time left of what is on the clock, and what is to come; the plan stays', () => {
    const { plans, apply, item, left, day, projection, t } = late();
    const plan = first(plans().filter(({ changes }) => changes.every(({ after }) => after)));
    expect(plan.changes.map(({ from, to }) => [from, to])).toEqual([
      [30, 20],
      [50, 48],
    ]);
    const plannedEnd = projection().plannedEnd;
    apply(plan);
    expect(left()).toBe(20);
    expect(item(2)).toMatchObject({ duration: 50, cut: 2, skipped: false });
    expect(day()).toMatchObject({ repairedOn: '2010-12-13', extension: 0 });
    expect(projection()).toMatchObject({ plannedEnd, end: plannedEnd });
    expect(projection().items[3]).toMatchObject({ start: at(15, 30) });
    expect(t.rows('clockEvent', {})).toMatchObject([{ kind: 'added', by: -10 * minute }]);
    expect(plans()).toEqual([]);
  });

  test('leaves out: passed over by the clock, its time kept in the plan', () => {
    const { plans, apply, item, projection, day, t, dayId } = late();
    const plan = first(plans().filter(({ changes }) => changes.some(({ after }) => !after)));
    apply(plan);
    expect(item(1)).toMatchObject({ duration: 10, cut: 10, skipped: true });
    expect(projection().items.map(({ state }) => state)).toEqual([
      ...['now', 'skipped', 'ahead', 'ahead', 'ahead', 'ahead'],
    ]);
    const planned = timesOf(day(), t.rows('agendaItem', { dayId }));
    expect(planned.map(({ start }) => start)).toEqual([840, 870, 880, 930, 945, 975]);
  });

  test('ends later: the day may last until then, and no longer', () => {
    const { plans, apply, day, t } = afternoonInPlenary();
    apply(first(plans().filter(({ changes, later }) => later === 12 && changes.length === 0)));
    expect(day().extension).toBe(12);
    expect(plans()).toEqual([]);
    t.clock.advance(13 * minute);
    t.send('run.addTime', { workshopId: day().workshopId, by: 20 * minute });
    expect(plans().length).toBeGreaterThan(0);
  });

  test('is one step of undo', () => {
    const { plans, apply, t, workshopId } = late();
    const before = JSON.stringify([t.rows('agendaItem'), t.rows('day'), t.rows('runEntry')]);
    apply(first(plans()));
    t.send('history.undo', { workshopId });
    expect(JSON.stringify([t.rows('agendaItem'), t.rows('day'), t.rows('runEntry')])).toBe(before);
  });

  test('a shortened item begins with that much less on its clock, and gone back to with what it had left', () => {
    const { plans, apply, start, left, t } = late();
    apply(first(plans().filter(({ changes }) => changes.every(({ after }) => after))));
    start(2);
    expect(left()).toBe(48);
    t.clock.advance(3 * minute);
    start(3);
    start(2);
    expect(left()).toBe(45);
  });

  test('an item left out and gone to after all has all of its time', () => {
    const { plans, apply, start, left, item, projection } = late();
    apply(first(plans().filter(({ changes }) => changes.some(({ after }) => !after))));
    start(1);
    expect(left()).toBe(10);
    expect(item(1)).toMatchObject({ skipped: false, cut: 0 });
    expect(projection().items[2]?.start).toBe(at(14, 22));
  });

  test('may have been worked out a moment ago, but no longer', () => {
    const { plans, apply, t } = late();
    t.clock.advance(33.5 * minute); // the input is over its time by then
    const plan = first(plans());
    const worked = t.clock.now();
    t.clock.advance(6 * minute);
    expect(() => apply(plan, worked)).toThrow(outdated);
    t.clock.advance(-4 * minute);
    expect(() => apply(plan, worked)).not.toThrow();
  });
});

describe('a day that runs early', () => {
  /** The energiser begins twenty minutes early. */
  function early(...own: readonly Partial<ItemFields>[]) {
    const house = afternoon(
      {},
      {},
      { preferredDuration: 65 },
      {},
      { preferredDuration: 45 },
      ...own,
    );
    house.t.clock.set(at(14));
    house.start(0);
    house.t.clock.set(at(14, 10));
    house.start(1);
    return house;
  }

  test('is offered its time before tea, up to what is preferred; tea and what is behind it stay', () => {
    const { plans, apply, item, day, projection, t, workshopId } = early();
    const [plan, ...others] = plans();
    if (!plan) throw new Error('there should be one');
    expect(others).toEqual([]);
    expect(plan.changes.map(({ from, to }) => [from, to])).toEqual([[50, 65]]);
    const before = projection();
    const rows = () => JSON.stringify([t.rows('agendaItem'), t.rows('day'), t.rows('runEntry')]);
    const written = rows();
    apply(plan);
    expect(item(2)).toMatchObject({ duration: 50, cut: -15, skipped: false });
    expect(day()).toMatchObject({ repairedOn: '2010-12-13', extension: 0 });
    expect(projection()).toMatchObject({ end: before.end, plannedEnd: before.plannedEnd });
    expect(projection().items[2]).toMatchObject({ start: at(14, 20), end: at(15, 25) });
    expect(projection().items[3]).toMatchObject({ start: at(15, 30) });
    expect(plans()).toEqual([]);
    t.send('history.undo', { workshopId });
    expect(rows()).toBe(written);
  });

  test('gives it to the item on the clock too, which then has it', () => {
    const { plans, apply, left, start, item } = early({}, {});
    start(2);
    const plan = first(plans());
    expect(plan.changes.map(({ from, to }) => [from, to])).toEqual([[50, 65]]);
    apply(plan);
    expect(left()).toBe(65);
    expect(item(2)?.cut).toBe(0);
  });

  test('begins what was given more with that much on its clock, unless it is another day', () => {
    const { plans, apply, start, left, t, workshopId } = early();
    apply(first(plans()));
    start(2);
    expect(left()).toBe(65);
    t.send('run.stop', { workshopId });
    t.clock.set(at(10, 0, 20));
    start(2);
    expect(left()).toBe(50);
  });

  test('an item that was given more and is left out by hand is left out of the plan', () => {
    const { plans, apply, ids, day, t, dayId } = early();
    apply(first(plans()));
    t.send('agenda.editItem', { id: ids[2] ?? '', patch: { skipped: true }, base: {} });
    const planned = timesOf(day(), t.rows('agendaItem', { dayId }));
    expect(planned[2]).toMatchObject({ start: 880, end: 880 });
  });

  test('what is not offered to it is refused', () => {
    const { plans, apply, ids } = early();
    const plan = first(plans());
    const [change] = plan.changes;
    if (!change) throw new Error('a change');
    for (const to of [64, 66, 70])
      expect(() => apply({ ...plan, changes: [{ ...change, to }] })).toThrow(outdated);
    const tea = { ...change, itemId: ids[3] ?? '', from: 15, to: 20 };
    expect(() => apply({ ...plan, changes: [change, tea] })).toThrow(outdated);
  });
});

function afternoonInPlenary() {
  const house = afternoon({}, {}, {}, {}, { minDuration: null });
  house.t.clock.set(at(15, 57));
  house.start(4);
  return house;
}

describe('what is not offered is refused as outdated', () => {
  test('when the agenda or the time has moved on', () => {
    const { plans, apply, ids, t } = late();
    const plan = first(plans());
    const edit = { id: ids[2] ?? '', patch: { minDuration: 50 }, base: {} };
    t.send('agenda.editItem', edit);
    expect(() => apply(plan)).toThrow(outdated);
    t.send('history.undo', { workshopId: first(t.rows('workshop')).id });
    t.clock.advance(10 * minute);
    expect(() => apply(plan)).toThrow(outdated);
  });

  test('whatever else it may be', () => {
    const { plans, apply, ids } = late();
    const plan = first(plans());
    const [change] = plan.changes;
    if (!change) throw new Error('a change');
    const tea = { ...change, itemId: ids[3] ?? '', from: 15, to: 5 };
    for (const changes of [[tea], [{ ...change, to: 1 }], [...plan.changes, tea], []])
      expect(() => apply({ ...plan, changes })).toThrow(outdated);
    expect(() => apply({ ...plan, later: 9 })).toThrow(outdated);
  });

  test('and so is any repair of a day that is on time', () => {
    const { apply, start, t } = afternoon();
    t.clock.set(at(14));
    start(0);
    expect(() => apply({ changes: [], later: 0, end: 0 })).toThrow(outdated);
  });
});

test('on another date the plan counts again', () => {
  const { plans, apply, start, left, t } = late();
  apply(first(plans().filter(({ changes }) => changes.every(({ after }) => after))));
  t.send('run.stop', { workshopId: first(t.rows('workshop')).id });
  t.clock.set(at(10, 0, 20));
  start(2);
  expect(left()).toBe(50);
});

test('the room reads the repaired times from then on', () => {
  const { plans, apply, workshopId, dayId, t } = late();
  const startsOnStage = () =>
    agendaScene(t.store.rows, workshopId, dayId, t.clock.now())?.items.map(({ start }) => start);
  expect(startsOnStage()).toEqual([840, 870, 880, 930, 945, 975]);
  apply(first(plans().filter(({ changes }) => changes.every(({ after }) => after))));
  expect(startsOnStage()).toEqual([852, 872, 882, 930, 945, 975]);
});
