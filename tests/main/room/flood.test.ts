// Whoever sends too much, too large or reads too little is slowed down or dropped; others go on.
import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { newId } from '../../../shared/lib/ids.ts';
import { openTestRoom } from '../../support/open-room.ts';
import { connectPhone, hello, seatedPhone } from '../../support/phone.ts';

describe('a phone that', { timeout: 60_000 }, () => {
  it('floods the room is dropped, and the others are heard meanwhile', async () => {
    const room = await openTestRoom();
    const good = await seatedPhone(room, 'Good');
    const bad = await seatedPhone(room, 'Bad');
    for (let at = 0; at < 20_000; at += 1) bad.say({ type: 'language', language: 'bn' } as never);
    const answer = await good.send('room.say', { id: newId(), text: 'Still here' });
    expect(answer).toMatchObject({ ok: true });
    expect(await bad.closed).toBe(1006);
  });

  it('is merely quick is slowed down, and all it said is done once', async () => {
    const room = await openTestRoom();
    const phone = await seatedPhone(room, 'Quick');
    const ask = (at: number) => phone.send(at % 2 === 0 ? 'room.askFloor' : 'room.leaveFloor', {});
    const answers = await Promise.all(Array.from({ length: 60 }, (_, at) => ask(at)));
    const begun = performance.now();
    answers.push(await ask(0), await ask(1));
    expect(answers.filter(({ ok }) => !ok)).toEqual([]);
    expect(performance.now() - begun).toBeGreaterThan(500);
    expect(room.app.store.rows.list('turn', { seatId: phone.seatId })).toEqual([]);
  });

  it.each([
    ['a frame of 17 KiB', (socket: WebSocket) => socket.send('x'.repeat(17 * 1024))],
    [
      'fragments that make one',
      (socket: WebSocket) => {
        for (let at = 0; at < 20; at += 1) socket.send('x'.repeat(1024), { fin: false });
      },
    ],
  ])('sends %s is dropped before it is read', async (_what, send) => {
    const { port } = await openTestRoom();
    const phone = await connectPhone(port);
    phone.say(hello);
    send(phone.socket);
    expect([1006, 1009]).toContain(await phone.closed);
  });

  it('has neither the code nor a seat may not fill the room with itself', async () => {
    const room = await openTestRoom();
    const from = '127.0.0.2';
    const stranger = async () => {
      const phone = await connectPhone(room.port, { from });
      phone.say(hello);
      phone.say({ type: 'find', text: '' });
      return phone;
    };
    const typing = await Promise.all(Array.from({ length: 20 }, stranger));
    await Promise.all(typing.map((phone) => phone.next('refused')));
    expect(await (await stranger()).closed).toBe(1006);
    const [first, second] = typing;
    // Others are not kept out by them, and whoever has typed the code makes room for the next.
    await seatedPhone(room, 'Elsewhere', { from: '127.0.0.3' });
    first?.say({ type: 'enter', code: room.code });
    await first?.next('names');
    await (await stranger()).next('refused');
    second?.close();
    await second?.closed;
    const known = await seatedPhone(room, 'Here', { from });
    expect(known.phone.socket.readyState).toBe(WebSocket.OPEN);
  });

  it('asks for packed frames is not given them', async () => {
    const { port } = await openTestRoom();
    const host = `127.0.0.1:${port}`;
    const socket = new WebSocket(`ws://${host}/live`, {
      origin: `http://${host}`,
      perMessageDeflate: true,
    });
    await once(socket, 'open');
    expect(socket.extensions).toBe('');
    socket.terminate();
  });

  it('says nothing is shown out', { timeout: 20_000 }, async () => {
    const { port } = await openTestRoom();
    const phone = await connectPhone(port);
    expect(await phone.closed).toBe(1006);
  });

  it('sends what is no message is told so, and hears on', async () => {
    const { port } = await openTestRoom();
    const phone = await connectPhone(port);
    for (const said of ['', 'x', 'null', '[]', '{}', '{"type":"hello"}', '{"__proto__":{"a":1}}']) {
      phone.socket.send(said);
      expect(await phone.next('refused')).toMatchObject({ code: 'malformed' });
    }
    phone.say({ ...hello, version: 1 });
    expect(await phone.next('refused')).toMatchObject({ code: 'wrong-version' });
  });

  it('reads nothing is dropped once 1 MiB waits for it, and the others have all of it', async () => {
    const room = await openTestRoom();
    const { workshopId, send } = room;
    const good = await seatedPhone(room, 'Good');
    const slow = await seatedPhone(room, 'Slow');
    slow.socket.pause();
    const gone = () => room.room().connected.includes(slow.seatId) === false;
    // What the system itself takes in lies before what waits here: some megabytes each way.
    const title = (at: number) => `${at} ${'x'.repeat(290)}`;
    let at = 0;
    for (; at < 60_000 && !gone(); at += 1) {
      send('workshop.edit', { id: workshopId, patch: { title: title(at) }, base: {} });
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(gone()).toBe(true);
    await good.sees(({ workshop }) => workshop?.title === title(at - 1));
  });
});

describe('a crowd', { timeout: 60_000 }, () => {
  it('of more than 600 connections is not let in, and who is in stays', async () => {
    const room = await openTestRoom();
    const phone = await seatedPhone(room, 'First');
    const sockets = Array.from({ length: 700 }, () => connect(room.port, '127.0.0.1'));
    let refused = 0;
    for (const socket of sockets) {
      socket.on('error', () => undefined);
      socket.on('close', () => {
        refused += 1;
      });
    }
    await expect.poll(() => refused, { timeout: 20_000 }).toBeGreaterThan(100);
    expect(await phone.send('room.askFloor', {})).toMatchObject({ ok: true });
    for (const socket of sockets) socket.destroy();
  });
});
