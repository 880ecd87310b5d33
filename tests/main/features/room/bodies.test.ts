import { describe, expect, it } from 'vitest';
import { nextView, stageView } from '../../../../main/features/room/stage-view.ts';
import { plainItem } from '../../../../shared/features/agenda/plain.ts';
import { newId } from '../../../../shared/lib/ids.ts';
import { testEngine } from '../../../support/engine.ts';

describe('showing a scene', () => {
  it('puts it on the projector though the clock was set back since the last one', () => {
    const { workshop, send, clock, store } = testEngine();
    const [first, second] = [workshop(), workshop()];
    send('room.show', { workshopId: first, kind: 'welcome', refId: null });
    clock.advance(-86_400_000);
    send('room.show', { workshopId: second, kind: 'welcome', refId: null });
    expect(stageView(store.rows, clock.now()).workshopId).toBe(second);
    send('room.show', { workshopId: first, kind: 'welcome', refId: null });
    expect(stageView(store.rows, clock.now()).workshopId).toBe(first);
  });

  it('refuses one of what belongs to another workshop', () => {
    const { workshop, send, rows } = testEngine();
    const [mine, other] = [workshop(), workshop()];
    const id = newId();
    send('board.add', { id, workshopId: other, title: 'Theirs', caseId: null, groupId: null });
    const show = () => send('room.show', { workshopId: mine, kind: 'board', refId: id });
    expect(show).toThrow(expect.objectContaining({ code: 'gone' }));
    expect(rows('stage')).toEqual([]);
  });
});

describe('a scene made ready', () => {
  it('takes no projector, not even from nobody, until it is cut to', () => {
    const { workshop, send, clock, store } = testEngine();
    const view = () => stageView(store.rows, clock.now());
    const workshopId = workshop();
    send('room.prepare', { workshopId, kind: 'clock', refId: null });
    expect(view().workshopId).toBeNull();
    expect(nextView(store.rows, workshopId, clock.now())?.scene.kind).toBe('clock');
    send('room.show', { workshopId, kind: 'welcome', refId: null });
    expect(view().scene.kind).toBe('welcome');
    send('room.cut', { workshopId });
    expect(view().scene.kind).toBe('clock');
    expect(nextView(store.rows, workshopId, clock.now())).toBeNull();
    const cut = () => send('room.cut', { workshopId });
    expect(cut).toThrow(expect.objectContaining({ code: 'nothing-prepared' }));
  });

  it('shows through a blank, with its own words, and can be taken away again', () => {
    const { workshop, send, clock, store } = testEngine();
    const workshopId = workshop();
    send('room.blank', { workshopId, on: true });
    const message = { workshopId, kind: 'message', refId: null, text: 'Back at 14:00' } as const;
    send('room.prepare', message);
    send('room.cut', { workshopId });
    const { scene } = stageView(store.rows, clock.now());
    expect(scene).toEqual({ kind: 'message', text: 'Back at 14:00' });
    send('room.prepare', message);
    send('room.prepare', { workshopId, kind: null, refId: null });
    expect(nextView(store.rows, workshopId, clock.now())).toBeNull();
  });
});

describe('an item that starts', () => {
  function day(follows: boolean) {
    const uthan = testEngine();
    const workshopId = uthan.workshop();
    const dayId = uthan.rows('day', { workshopId })[0]?.id ?? newId();
    if (uthan.rows('day', { workshopId }).length === 0) {
      const empty = { title: '', date: '', place: '', start: 540, end: null };
      uthan.send('agenda.addDay', { id: dayId, workshopId, after: null, ...empty });
    }
    const [plain, bringing] = [newId(), newId()];
    for (const [id, scene] of [
      [plain, {}],
      [bringing, { sceneKind: 'agenda', sceneRefId: dayId }],
    ] as const) {
      uthan.send('agenda.addItem', { id, dayId, after: null, ...plainItem, ...scene });
    }
    uthan.send('room.show', { workshopId, kind: 'welcome', refId: null });
    uthan.send('room.follow', { workshopId, on: follows });
    const start = (itemId: string) => uthan.send('run.start', { itemId, entryId: newId() });
    const seen = () => stageView(uthan.store.rows, uthan.clock.now()).scene.kind;
    return { ...uthan, workshopId, plain, bringing, start, seen };
  }

  it('brings its scene in the same step, which undo takes back with it', () => {
    const { start, bringing, seen, send, workshopId, rows } = day(true);
    start(bringing);
    expect(seen()).toBe('agenda');
    send('history.undo', { workshopId });
    expect(seen()).toBe('welcome');
    expect(rows('runEntry')).toEqual([]);
  });

  it('leaves the stage as it is where it brings none, or the stage does not follow', () => {
    const following = day(true);
    following.start(following.plain);
    expect(following.seen()).toBe('welcome');
    const apart = day(false);
    apart.start(apart.bringing);
    expect(apart.seen()).toBe('welcome');
  });

  it('does not light a stage that is blank', () => {
    const { start, bringing, seen, send, workshopId } = day(true);
    send('room.blank', { workshopId, on: true });
    start(bringing);
    expect(seen()).toBe('blank');
    send('room.blank', { workshopId, on: false });
    expect(seen()).toBe('agenda');
  });

  it('does not take the projector from another workshop', () => {
    const { start, bringing, send, workshop, store, clock } = day(true);
    const other = workshop();
    send('room.show', { workshopId: other, kind: 'welcome', refId: null });
    start(bringing);
    expect(stageView(store.rows, clock.now()).workshopId).toBe(other);
  });
});

describe('what is private or skipped', () => {
  it('is in no programme, on no clock and not what is next', () => {
    const uthan = testEngine();
    const workshopId = uthan.workshop();
    const dayId = newId();
    const empty = { title: '', date: '', place: '', start: 540, end: null };
    uthan.send('agenda.addDay', { id: dayId, workshopId, after: null, ...empty });
    const ids = { secret: newId(), skipped: newId(), point: newId(), open: newId() };
    const add = (id: string, after: string | null, more: Partial<typeof plainItem>) =>
      uthan.send('agenda.addItem', { id, dayId, after, ...plainItem, ...more });
    add(ids.secret, null, { title: 'Secret', isPublic: false });
    add(ids.skipped, ids.secret, { title: 'Skipped', skipped: true });
    add(ids.point, ids.skipped, { title: 'The bus leaves', kind: 'milestone' });
    add(ids.open, ids.point, { title: 'Open to all' });
    uthan.send('run.start', { itemId: ids.secret, entryId: newId() });
    const sceneOf = (kind: 'agenda' | 'clock') => {
      uthan.send('room.show', { workshopId, kind, refId: dayId });
      return stageView(uthan.store.rows, uthan.clock.now()).scene;
    };
    expect(sceneOf('agenda')).toMatchObject({
      items: [{ title: 'The bus leaves', kind: 'milestone' }, { title: 'Open to all' }],
    });
    expect(sceneOf('clock')).toMatchObject({ current: null, next: { title: 'Open to all' } });
    uthan.send('room.style', { workshopId, kind: 'agenda', patch: { corner: true } });
    sceneOf('agenda');
    expect(stageView(uthan.store.rows, uthan.clock.now()).corner).toEqual({ running: null });
  });
});
