// What every screen of the room sees, and what it goes on seeing while the projector is frozen.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openScreens } from '../../main/screens.ts';
import { openStore, type Store } from '../../main/store/open.ts';
import { newId } from '../../shared/lib/ids.ts';
import { testEngine } from '../support/engine.ts';
import { testFolder } from '../support/folder.ts';
import { openMemoryStore } from '../support/memory-store.ts';
import { silentLog } from '../support/silent-log.ts';

const fileIn = (folder: string) => join(folder, 'frozen-stage.json');

function roomOver(store: Store, dataFolder: string, appVersion = '1.0.0') {
  const uthan = testEngine(store);
  const { engine, clock } = uthan;
  const screens = openScreens({ store, engine, clock, dataFolder, appVersion, log: silentLog });
  const seen = (screen: string | null = null) => screens.viewOf(screen).scene.kind;
  const show = (workshopId: string, kind: 'welcome' | 'clock' | 'agenda') =>
    uthan.send('room.show', { workshopId, kind, refId: null });
  return { ...uthan, screens, seen, show };
}

async function openRoom(dataFolder: string, appVersion?: string) {
  return roomOver(await openStore(dataFolder, Date.now), dataFolder, appVersion);
}

function freshRoom() {
  const room = roomOver(openMemoryStore(), '/nowhere');
  return { ...room, workshopId: room.workshop() };
}

describe('a frozen projector', () => {
  test('shows what it showed whatever changes, on every screen, until it is released', () => {
    const { workshopId, send, show, seen, screens, clock } = freshRoom();
    const [mirror, own, late] = [newId(), newId(), newId()];
    for (const id of [mirror, own]) send('room.addOutput', { id, workshopId, name: 'Screen' });
    const patch = { mirrors: false, kind: 'clock' } as const;
    send('room.editOutput', { id: own, patch, base: {} });
    show(workshopId, 'welcome');
    const before = screens.viewOf(null);
    send('room.freeze', { workshopId, on: true });
    const frozenAt = clock.now();
    clock.advance(60_000);
    show(workshopId, 'agenda');
    send('workshop.edit', { id: workshopId, patch: { title: 'Another title' }, base: {} });
    send('room.style', { workshopId, kind: 'welcome', patch: { dark: true } });
    send('room.editOutput', { id: own, patch: { kind: 'agenda' }, base: {} });
    send('room.addOutput', { id: late, workshopId, name: 'Late' });
    for (const screen of [null, mirror, late, 'unknown-0000', 'constructor']) {
      expect(screens.viewOf(screen)).toEqual({ ...before, frozenAt });
    }
    expect(seen(own)).toBe('clock');
    expect(screens.stateFor(workshopId).frozenIn).toBe(workshopId);
    send('room.freeze', { workshopId, on: false });
    expect([seen(), seen(own), seen(late)]).toEqual(['agenda', 'agenda', 'agenda']);
    expect(screens.viewOf(null).frozenAt).toBeNull();
  });

  test('is not taken by another workshop, which is on it once it is released', () => {
    const { workshopId, workshop, send, show, screens } = freshRoom();
    const other = workshop();
    show(workshopId, 'welcome');
    send('room.freeze', { workshopId, on: true });
    show(other, 'agenda');
    expect(screens.viewOf(null).workshopId).toBe(workshopId);
    expect(screens.stateFor(other).frozenIn).toBe(workshopId);
    send('room.freeze', { workshopId, on: false });
    expect(screens.viewOf(null).workshopId).toBe(other);
  });

  test('can be made dark, and shows the same picture afterwards', () => {
    const { workshopId, send, show, seen } = freshRoom();
    show(workshopId, 'welcome');
    send('room.freeze', { workshopId, on: true });
    show(workshopId, 'agenda');
    send('room.blank', { workshopId, on: true });
    expect(seen()).toBe('blank');
    send('room.blank', { workshopId, on: false });
    expect(seen()).toBe('welcome');
  });

  test('frozen while it is dark, is frozen at what comes back with the light, on each screen', () => {
    const { workshopId, send, show, seen } = freshRoom();
    const own = newId();
    send('room.addOutput', { id: own, workshopId, name: 'Hall' });
    const patch = { mirrors: false, kind: 'clock', blank: true } as const;
    send('room.editOutput', { id: own, patch, base: {} });
    show(workshopId, 'welcome');
    send('room.blank', { workshopId, on: true });
    send('room.freeze', { workshopId, on: true });
    expect([seen(), seen(own)]).toEqual(['blank', 'blank']);
    show(workshopId, 'agenda');
    send('room.editOutput', { id: own, patch: { blank: false, kind: 'agenda' }, base: {} });
    expect([seen(), seen(own)]).toEqual(['welcome', 'clock']);
  });

  test('is released by undo, and frozen again by redo', () => {
    const { workshopId, send, show, seen } = freshRoom();
    show(workshopId, 'welcome');
    send('room.freeze', { workshopId, on: true });
    send('history.undo', { workshopId });
    show(workshopId, 'agenda');
    expect(seen()).toBe('agenda');
    send('room.freeze', { workshopId, on: true });
    send('history.undo', { workshopId });
    send('history.redo', { workshopId });
    show(workshopId, 'clock');
    expect(seen()).toBe('agenda');
  });

  test('is released where its workshop is deleted', () => {
    const { workshopId, send, show, seen } = freshRoom();
    show(workshopId, 'welcome');
    send('room.freeze', { workshopId, on: true });
    send('workshop.remove', { id: workshopId });
    expect(seen()).toBe('empty');
  });

  test('shows the same picture after a start, though the rows have changed', async () => {
    const folder = testFolder();
    const first = await openRoom(folder);
    const workshopId = first.workshop();
    first.show(workshopId, 'welcome');
    first.send('room.freeze', { workshopId, on: true });
    const frozen = first.screens.viewOf(null);
    first.show(workshopId, 'agenda');
    first.store.close();
    const again = await openRoom(folder);
    expect(again.screens.viewOf(null)).toEqual(frozen);
    again.send('room.freeze', { workshopId, on: false });
    expect(again.seen()).toBe('agenda');
    expect(existsSync(fileIn(folder))).toBe(false);
    again.store.close();
  });

  test.each([
    ['half of a picture', (folder: string) => writeFileSync(fileIn(folder), '{"views":'), '1.0.0'],
    ['one of another version', () => undefined, '2.0.0'],
  ])('holds what the rows say where it finds %s', async (_what, damage, version) => {
    const folder = testFolder();
    const first = await openRoom(folder);
    const workshopId = first.workshop();
    first.show(workshopId, 'welcome');
    first.send('room.freeze', { workshopId, on: true });
    first.show(workshopId, 'agenda');
    first.store.close();
    damage(folder);
    const again = await openRoom(folder, version);
    expect(again.seen()).toBe('agenda');
    again.show(workshopId, 'clock');
    expect(again.seen()).toBe('agenda');
    again.store.close();
  });
});

describe('the screens of a room', () => {
  test('are numbered in their order, the projector first', () => {
    const { workshopId, send, screens } = freshRoom();
    const [one, two] = [newId(), newId()];
    send('room.addOutput', { id: one, workshopId, name: 'Corridor' });
    send('room.addOutput', { id: two, workshopId, name: 'Hall' });
    expect(screens.placeOf(null)).toEqual({ place: 1, name: '' });
    expect(screens.placeOf(two)).toEqual({ place: 3, name: 'Hall' });
    expect(screens.placeOf('gone-0000')).toEqual({ place: 1, name: '' });
  });

  test('show another workshop’s projector while that one is on', () => {
    const { workshopId, workshop, send, show, screens } = freshRoom();
    const id = newId();
    send('room.addOutput', { id, workshopId, name: 'Hall' });
    send('room.editOutput', { id, patch: { mirrors: false, kind: 'clock' }, base: {} });
    show(workshopId, 'welcome');
    expect(screens.viewOf(id).scene.kind).toBe('clock');
    const other = workshop();
    show(other, 'agenda');
    expect(screens.viewOf(id)).toEqual(screens.viewOf(null));
  });
});
