import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newId } from '../../../shared/lib/ids.ts';
import { openTestApp, openTestRoom } from '../../support/open-room.ts';
import { againPhone, connectPhone, hello, seatedPhone, sitDown } from '../../support/phone.ts';

describe('a room', () => {
  it('is closed until it is opened, and takes somebody in by its code and a name', async () => {
    const room = await openTestRoom();
    const phone = await connectPhone(room.port);
    phone.say(hello);
    phone.say({ type: 'enter', code: room.code.toLowerCase().replace(/(...)/, ' $1-') });
    const { title, people } = await phone.next('names');
    expect(title).toBe(room.app.store.rows.get('workshop', room.workshopId)?.title);
    expect(people.length).toBeGreaterThan(0);
    phone.say({ type: 'sit', personId: null, name: '  Rina\n Begum ' });
    const { seatId } = await phone.next('seated');
    await phone.sees(({ me, workshop }) => me?.name === 'Rina Begum' && workshop !== undefined);
    expect(room.app.store.rows.get('seat', seatId)).toMatchObject({ state: 'in', personId: null });
    expect(room.app.room.state().room?.connected).toEqual([seatId]);
  });

  it('refuses a wrong code, a seat without a code, and a command without a seat', async () => {
    const { port, code } = await openTestRoom();
    const phone = await connectPhone(port);
    phone.say(hello);
    phone.say({ type: 'sit', personId: null, name: 'A' });
    expect(await phone.next('refused')).toMatchObject({ code: 'not-allowed' });
    phone.say({ type: 'find', text: '' });
    expect(await phone.next('refused')).toMatchObject({ code: 'not-allowed' });
    expect(await phone.send('room.askFloor', {})).toMatchObject({ code: 'not-allowed' });
    phone.say({ type: 'enter', code: 'CCCCCC' });
    expect(await phone.next('refused')).toMatchObject({ code: 'wrong-code' });
    phone.say({ type: 'enter', code });
    await phone.next('names');
  });

  it('lets a phone come back to its seat by its token, and nobody by another', async () => {
    const room = await openTestRoom();
    const { seatId, token } = await seatedPhone(room, 'Rina');
    const again = await againPhone(room.port, token);
    expect(await again.next('seated')).toMatchObject({ seatId, token });
    const other = await seatedPhone(room, 'Other');
    const forged = `${seatId}.${other.token.split('.')[1]}`;
    for (const bad of [forged, `${seatId}.`, `${seatId}`.concat('.AAAAAAAAAAAAAAAAAAAAAA')]) {
      const phone = await againPhone(room.port, bad);
      expect(await phone.next('refused')).toMatchObject({ code: 'bad-token' });
    }
  });

  it('does what a phone may do, and tells it', async () => {
    const room = await openTestRoom();
    const phone = await seatedPhone(room, 'Rina');
    expect(await phone.send('room.askFloor', {})).toMatchObject({ ok: true });
    await phone.sees(({ me }) => me?.floor === 1);
    expect(await phone.send('room.askFloor', {})).toMatchObject({ ok: true });
    expect(room.app.store.rows.list('turn', { seatId: phone.seatId })).toHaveLength(1);
    expect(await phone.send('room.leaveFloor', {})).toMatchObject({ ok: true });
    await phone.sees(({ me }) => me?.floor === null);
    const said = await phone.send('room.say', { id: newId(), text: 'Louder, please' });
    expect(said).toMatchObject({ ok: true });
    expect(await phone.send('room.blank', { workshopId: room.workshopId, on: true })).toMatchObject(
      {
        ok: false,
        code: 'not-allowed',
      },
    );
  });

  it('is full by who is in it, not by who was ever taken out of it', async () => {
    const room = await openTestRoom();
    const { rows } = room.app.store;
    const { seatId, token } = await seatedPhone(room, 'First');
    const seat = rows.get('seat', seatId);
    if (!seat) throw new Error('nobody sits there');
    for (let at = 1; at < 1000; at += 1) {
      const state = at % 2 === 0 ? 'waiting' : 'in';
      rows.insert('seat', { ...seat, id: newId(), name: `N ${at}`, personId: null, state });
    }
    room.send('room.setRole', { id: seatId, role: 'rapporteur' });
    const late = await connectPhone(room.port);
    late.say(hello);
    late.say({ type: 'enter', code: room.code });
    late.say({ type: 'sit', personId: null, name: 'Late' });
    expect(await late.next('refused')).toMatchObject({ code: 'room-full' });
    const again = await againPhone(room.port, token);
    await again.next('seated');
    room.send('room.removeSeat', { id: seatId });
    late.say({ type: 'sit', personId: null, name: 'Late' });
    await late.next('seated');
  });

  it('tells phones the time when the clock was set, those that wait as well', async () => {
    const room = await openTestRoom();
    const phone = await seatedPhone(room, 'Rina');
    await room.app.room.act({ do: 'approve', on: true });
    const waiting = await seatedPhone(room, 'Bela');
    room.clock.advance(3_600_000);
    room.app.tellTime();
    for (const each of [phone, waiting])
      expect(await each.next('clock')).toEqual({ type: 'clock', now: room.clock.now() });
  });

  it('locked, lets nobody new in; who sits there stays and comes back', async () => {
    const room = await openTestRoom();
    const early = await seatedPhone(room, 'Early');
    const entered = await connectPhone(room.port);
    entered.say(hello);
    entered.say({ type: 'enter', code: room.code });
    await entered.next('names');
    await room.app.room.act({ do: 'lock', on: true });
    entered.say({ type: 'sit', personId: null, name: 'Entered' });
    expect(await entered.next('refused')).toMatchObject({ code: 'room-locked' });
    const late = await connectPhone(room.port);
    late.say(hello);
    late.say({ type: 'enter', code: room.code });
    expect(await late.next('refused')).toMatchObject({ code: 'room-locked' });
    expect(await early.send('room.askFloor', {})).toMatchObject({ ok: true });
    const again = await againPhone(room.port, early.token);
    expect(await again.next('seated')).toMatchObject({ seatId: early.seatId });
    await room.app.room.act({ do: 'lock', on: false });
    await sitDown(late, room.code, 'Late').catch(() => undefined);
  });

  it('shows out who is removed, at once and for good; undone, they come back', async () => {
    const room = await openTestRoom();
    const phone = await seatedPhone(room, 'Rina');
    room.send('room.removeSeat', { id: phone.seatId });
    const answer = phone.send('room.askFloor', {});
    expect(await phone.next('refused')).toMatchObject({ code: 'seat-removed' });
    expect(await phone.closed).toBe(4001);
    await expect(Promise.race([answer, phone.closed])).resolves.not.toMatchObject({ ok: true });
    expect(room.app.store.rows.list('turn', { seatId: phone.seatId })).toEqual([]);
    const again = await againPhone(room.port, phone.token);
    expect(await again.next('refused')).toMatchObject({ code: 'seat-removed' });
    room.send('history.undo', { workshopId: room.workshopId });
    const back = await againPhone(room.port, phone.token);
    expect(await back.next('seated')).toMatchObject({ seatId: phone.seatId });
  });

  it('with approval, shows whoever waits that they wait, and no more until they are let in', async () => {
    const room = await openTestRoom();
    await room.app.room.act({ do: 'approve', on: true });
    const phone = await seatedPhone(room, 'Rina');
    expect(Object.keys(phone.view())).toEqual(['me']);
    expect(phone.view().me).toMatchObject({ state: 'waiting' });
    expect(await phone.send('room.askFloor', {})).toMatchObject({ code: 'seat-waits' });
    room.send('workshop.edit', { id: room.workshopId, patch: { title: 'Changed' }, base: {} });
    room.send('room.admit', { id: phone.seatId });
    await phone.sees(({ me, workshop }) => me?.state === 'in' && workshop?.title === 'Changed');
    expect(await phone.send('room.askFloor', {})).toMatchObject({ ok: true });
  });

  it('is the same room again after the app has ended, when it is opened again', async () => {
    const room = await openTestRoom();
    const file = join(room.folder, 'room.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const phone = await seatedPhone(room, 'Rina');
    await room.app.room.act({ do: 'lock', on: true });
    const before = readFileSync(file, 'utf8');
    room.close();
    await phone.closed;
    const next = await openTestApp(room.folder);
    expect(next.app.room.state()).toEqual({ room: null, resumable: room.workshopId });
    await next.app.room.act({ do: 'open', workshopId: room.workshopId });
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(next.room()).toMatchObject({ port: room.port, code: room.code, locked: true });
    const again = await againPhone(room.port, phone.token);
    expect(await again.next('seated')).toMatchObject({ seatId: phone.seatId });
  });

  it('closed on purpose, is gone: another one is opened next time', async () => {
    const room = await openTestRoom();
    const phone = await seatedPhone(room, 'Rina');
    await room.app.room.act({ do: 'close' });
    await phone.closed;
    expect(() => statSync(join(room.folder, 'room.json'))).toThrow();
    await expect(connectPhone(room.port)).rejects.toThrow();
    expect(room.app.room.state()).toEqual({ room: null, resumable: null });
    await room.app.room.act({ do: 'open', workshopId: room.workshopId });
    const next = room.room();
    expect(next.code).not.toBe(room.code);
    const again = await againPhone(next.port, phone.token);
    expect(await again.next('refused')).toMatchObject({ code: 'bad-token' });
  });

  it('gives no more than a thousand seats, and as many again once it was closed', async () => {
    const room = await openTestRoom();
    const { app, workshopId } = room;
    const door = { role: 'door', actor: 'door', name: 'room.join' } as const;
    const calls = Array.from({ length: 1000 }, () => {
      const input = { id: newId(), workshopId, personId: null, name: 'Somebody', state: 'in' };
      return { ...door, request: newId(), input };
    });
    app.engine.dispatchAll(calls);
    const phone = await connectPhone(room.port);
    phone.say(hello);
    phone.say({ type: 'enter', code: room.code });
    await phone.next('names');
    phone.say({ type: 'sit', personId: null, name: 'One more' });
    expect(await phone.next('refused')).toMatchObject({ code: 'room-full' });
    await app.room.act({ do: 'close' });
    room.clock.advance(60_000);
    await app.room.act({ do: 'open', workshopId });
    await seatedPhone(room.room(), 'The next day');
  });

  it('goes with its workshop', async () => {
    const room = await openTestRoom();
    const phone = await seatedPhone(room, 'Rina');
    room.send('workshop.remove', { id: room.workshopId });
    await phone.closed;
    expect(room.app.room.state()).toEqual({ room: null, resumable: null });
  });

  it('is opened neither for a workshop that is not there, nor twice, nor while one is rehearsed', async () => {
    const { app, send } = await openTestApp();
    const [one, other] = [newId(), newId()];
    for (const id of [one, other])
      send('library.addSample', { id, sample: 'local-learning-groups-2010' });
    const open = (workshopId: string) => app.room.act({ do: 'open', workshopId });
    await expect(open(newId())).rejects.toMatchObject({ code: 'unknown-workshop' });
    await expect(app.room.act({ do: 'lock', on: true })).rejects.toMatchObject({
      code: 'room-closed',
    });
    app.rehearsals.start({ workshopId: one, dayId: null, rate: 60 });
    await expect(open(one)).rejects.toMatchObject({ code: 'rehearsing' });
    app.rehearsals.end();
    await Promise.all([open(one), open(one)]);
    const { port } = app.room.state().room ?? {};
    await open(one);
    expect(app.room.state().room?.port).toBe(port);
    await expect(open(other)).rejects.toMatchObject({ code: 'room-elsewhere' });
  });

  it('stays with the real workshop while another is rehearsed on the screens', async () => {
    const room = await openTestRoom();
    const phone = await seatedPhone(room, 'Rina');
    room.app.rehearsals.start({ workshopId: room.workshopId, dayId: null, rate: 60 });
    expect(await phone.send('room.askFloor', {})).toMatchObject({ ok: true });
    expect(room.app.store.rows.list('turn', { seatId: phone.seatId })).toHaveLength(1);
    expect(
      room.app.rehearsals.current()?.store.rows.list('turn', { seatId: phone.seatId }),
    ).toEqual([]);
    room.app.rehearsals.end();
    await phone.sees(({ me }) => me?.floor === 1);
  });
});
