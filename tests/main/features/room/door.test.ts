// How phones come in, on the projector: only while the room is open, and only that room's.
import { describe, expect, test } from 'vitest';
import { type Door, nextView, stageView } from '../../../../main/features/room/stage-view.ts';
import { openScreens } from '../../../../main/screens.ts';
import { newId } from '../../../../shared/lib/ids.ts';
import { testEngine } from '../../../support/engine.ts';
import { openMemoryStore } from '../../../support/memory-store.ts';
import { silentLog } from '../../../support/silent-log.ts';

const address = '192.168.0.12:4790';
const wayIn = (code = 'CFHJKM') => ({ address, code, link: `http://${address}/#${code}` });

function room() {
  const uthan = testEngine(openMemoryStore());
  const { store, engine, clock } = uthan;
  const workshopId = uthan.workshop();
  let door: Door | null = null;
  const about = { dataFolder: '/nowhere', appVersion: '1.0.0', log: silentLog };
  const screens = openScreens({ store, engine, clock, ...about, door: () => door });
  return {
    ...uthan,
    workshopId,
    screens,
    open: (id = workshopId, code?: string) => {
      door = { workshopId: id, wayIn: wayIn(code) };
    },
    shut: () => {
      door = null;
    },
    show: (kind: 'welcome' | 'join' | 'clock', id = workshopId) =>
      uthan.send('room.show', { workshopId: id, kind, refId: null }),
    seen: () => screens.viewOf(null),
  };
}

describe('the way in', () => {
  test('is on the welcome and in a scene of its own while the room is open, and gone with it', () => {
    const { show, open, shut, seen } = room();
    show('welcome');
    expect(seen().scene).toMatchObject({ kind: 'welcome', wayIn: null });
    open();
    expect(seen().scene).toMatchObject({ kind: 'welcome', wayIn: wayIn() });
    show('join');
    expect(seen().scene).toMatchObject({ kind: 'join', wayIn: wayIn() });
    shut();
    expect(seen().scene).toMatchObject({ kind: 'welcome', wayIn: null });
    expect(JSON.stringify(seen())).not.toContain('CFHJKM');
  });

  test('is on no screen of another workshop, and in no other scene', () => {
    const { workshop, show, open, seen } = room();
    const other = workshop();
    show('join', other);
    open();
    expect(JSON.stringify(seen())).not.toContain('CFHJKM');
    show('clock');
    expect(JSON.stringify(seen())).not.toContain('CFHJKM');
  });

  test('is in the scene made ready, and on a further screen of the room', () => {
    const { workshopId, send, show, open, screens } = room();
    const own = newId();
    send('room.addOutput', { id: own, workshopId, name: 'At the door' });
    send('room.editOutput', { id: own, patch: { mirrors: false, kind: 'join' }, base: {} });
    send('room.prepare', { workshopId, kind: 'join', refId: null });
    show('clock');
    open();
    expect(screens.viewOf(own).scene).toMatchObject({ kind: 'join', wayIn: wayIn() });
    expect(screens.stateFor(workshopId).next?.scene).toMatchObject({ wayIn: wayIn() });
  });

  test('leaves a frozen picture with the room, and comes back to it with the same room alone', () => {
    const { workshopId, send, show, open, shut, seen } = room();
    open();
    show('join');
    send('room.freeze', { workshopId, on: true });
    show('clock');
    expect(seen().scene).toMatchObject({ kind: 'join', wayIn: wayIn() });
    shut();
    expect(seen().scene).toEqual({ kind: 'join', wayIn: null });
    open(workshopId, 'TTTWWW');
    expect(seen().scene).toMatchObject({ kind: 'join', wayIn: null });
    open();
    expect(seen().scene).toMatchObject({ kind: 'join', wayIn: wayIn() });
  });

  test('is given nobody who does not say that the room is open', () => {
    const { workshopId, store, clock, send, show } = room();
    show('join');
    send('room.prepare', { workshopId, kind: 'join', refId: null });
    const shut = { kind: 'welcome', wayIn: null };
    expect(stageView(store.rows, clock.now()).scene).toMatchObject(shut);
    expect(nextView(store.rows, workshopId, clock.now())?.scene).toMatchObject(shut);
  });
});
