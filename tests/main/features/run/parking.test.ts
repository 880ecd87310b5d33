import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../../main/engine/refusal.ts';
import { newId } from '../../../../shared/lib/ids.ts';
import { testEngine } from '../../../support/engine.ts';

/** A day with an item, a plan with a line, and an entry in the parking lot. */
function house() {
  const engine = testEngine();
  const workshopId = newId();
  engine.send('library.addSample', { id: workshopId, sample: 'local-learning-groups-2010' });
  const planId = newId();
  engine.send('actionPlan.addPlan', { id: planId, workshopId, title: 'P', owner: 'O' });
  const entry = (text: string, more: { owner?: string; due?: string } = {}) => {
    const id = newId();
    engine.send('run.capture', { id, workshopId, kind: 'parking', text, ...more });
    return id;
  };
  const day = engine.rows('day', { workshopId })[0];
  if (!day) throw new Error('the sample has a day');
  return { ...engine, workshopId, planId, dayId: day.id, entry };
}

const codeOf = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'done';
};

describe('an entry of the parking lot', () => {
  it('becomes an item of a day, once, and can be taken back', () => {
    const { send, rows, dayId, entry } = house();
    const before = rows('agendaItem', { dayId }).length;
    const id = entry('A newsletter');
    const itemId = newId();
    send('run.captureToAgenda', { id, itemId, dayId, after: null });
    expect(rows('agendaItem', { id: itemId })).toMatchObject([{ title: 'A newsletter', dayId }]);
    expect(rows('capture', { id })).toMatchObject([{ becameItemId: itemId }]);
    const again = { id, itemId: newId(), dayId, after: null };
    expect(codeOf(() => send('run.captureToAgenda', again))).toBe('changed-since');
    send('run.captureBack', { id });
    expect(rows('agendaItem', { dayId }).length).toBe(before);
    expect(rows('capture', { id })).toMatchObject([{ becameItemId: null }]);
  });

  it('keeps what does not go into a title', () => {
    const { send, rows, dayId, entry } = house();
    const long = 'word '.repeat(100).trim();
    const itemId = newId();
    send('run.captureToAgenda', { id: entry(long), itemId, dayId, after: null });
    const [item] = rows('agendaItem', { id: itemId });
    expect(item?.title).toBe(long.slice(0, 300));
    expect(item?.objective).toBe(long);
  });

  it('becomes a line of a plan with who sees to it and until when', () => {
    const { send, rows, planId, entry } = house();
    const id = entry('Write to the forum', { owner: 'Rahima', due: '2011-01-15' });
    const lineId = newId();
    send('run.captureToAction', { id, lineId, planId });
    expect(rows('planLine', { planId })).toMatchObject([
      { activity: 'Write to the forum', responsible: 'Rahima', due: '2011-01-15' },
    ]);
    send('actionPlan.removeLine', { id: lineId });
    expect(rows('capture', { id })).toMatchObject([{ becameLineId: null }]);
  });

  it('is the only kind of capture that can', () => {
    const { send, workshopId, dayId } = house();
    const id = newId();
    send('run.capture', { id, workshopId, kind: 'note', text: 'N' });
    const input = { id, itemId: newId(), dayId, after: null };
    expect(codeOf(() => send('run.captureToAgenda', input))).toBe('changed-since');
  });
});

describe('what is parked', () => {
  it('leaves the agenda and stands in the parking lot', () => {
    const { send, rows, dayId } = house();
    const item = rows('agendaItem', { dayId })[2];
    const captureId = newId();
    send('run.parkItem', { itemId: item?.id ?? '', captureId });
    expect(rows('agendaItem', { id: item?.id ?? '' })).toEqual([]);
    expect(rows('capture', { id: captureId })).toMatchObject([
      { kind: 'parking', text: item?.title },
    ]);
  });

  it('is never the item on the clock', () => {
    const { send, rows, dayId } = house();
    const itemId = rows('agendaItem', { dayId })[0]?.id ?? '';
    send('run.start', { itemId, entryId: newId() });
    expect(codeOf(() => send('run.parkItem', { itemId, captureId: newId() }))).toBe('in-use');
  });

  it('leaves its plan with who would have seen to it', () => {
    const { send, rows, planId } = house();
    const lineId = newId();
    const line = { activity: 'Meet', responsible: 'Bakaul', due: '2011-03-01' };
    const rest = { organisation: '', start: '', resources: '', indicator: '' };
    const status = 'not-started' as const;
    send('actionPlan.addLine', { id: lineId, planId, after: null, ...line, ...rest, status });
    const captureId = newId();
    send('run.parkLine', { lineId, captureId });
    expect(rows('planLine', { planId })).toEqual([]);
    expect(rows('capture', { id: captureId })).toMatchObject([
      { text: 'Meet', owner: 'Bakaul', due: '2011-03-01' },
    ]);
  });
});
