// Role × message × object: whatever is not allowed by name is refused, and changes nothing.
import { describe, expect, it } from 'vitest';
import type { Visitor } from '../../../main/engine/body.ts';
import { Refusal } from '../../../main/engine/refusal.ts';
import { openHall } from '../../../main/room/hall.ts';
import { openSeatSession } from '../../../main/room/seat-session.ts';
import { seatToken } from '../../../main/room/tokens.ts';
import type { Role } from '../../../shared/contract/command.ts';
import type { Answer } from '../../../shared/contract/protocol.ts';
import {
  type CommandName,
  commands,
  type FeatureCommandName,
  isCommandName,
  tableNames,
} from '../../../shared/contract/registry.ts';
import type { SeatDownMessage } from '../../../shared/contract/seat-protocol.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { boardDeeds } from '../../support/board-deeds.ts';
import { groupDeeds } from '../../support/group-deeds.ts';
import { type House, livelyHouse } from '../../support/lively-house.ts';
import { openTestRoom, type TestRoom } from '../../support/open-room.ts';
import { againPhone, connectPhone, hello, type Phone, seatedPhone } from '../../support/phone.ts';
import { roomDeeds } from '../../support/room-deeds.ts';
import { voteDeeds } from '../../support/vote-deeds.ts';

const names = Object.keys(commands).filter(isCommandName);
const rowsIn = (rows: House['rows']) =>
  JSON.stringify(tableNames.map((table) => [table, rows(table)]));

/** The people in a room: each as the row of their seat has it. */
async function peopleOf(room: TestRoom) {
  const { app, send } = room;
  const one = await seatedPhone(room, 'Participant');
  const reports = await seatedPhone(room, 'Rapporteur');
  send('room.setRole', { id: reports.seatId, role: 'rapporteur' });
  const helps = await seatedPhone(room, 'Cofacilitator');
  send('room.setRole', { id: helps.seatId, role: 'cofacilitator' });
  await app.room.act({ do: 'approve', on: true });
  const waits = await seatedPhone(room, 'Waiting');
  const stranger = await connectPhone(room.port);
  stranger.say(hello);
  return { one, reports, helps, waits, stranger };
}

/** Asks in lots, so that the pace of a phone is kept. */
async function codesOf(phone: Pick<Phone, 'send'>, asked: readonly CommandName[]) {
  const codes: string[] = [];
  for (const name of asked) {
    const answer: Answer = await phone.send(name, {} as never);
    codes.push(answer.ok ? 'done' : answer.code);
  }
  return codes;
}

/** A session of a phone without the network and its pace. */
function sessionOf({ app, workshopId }: TestRoom, seatId: string | null) {
  const key = 'a'.repeat(64);
  const kept = { ...{ workshopId, port: 1, code: 'X', stageCode: 'Y', key }, locked: false };
  const nothing = () => undefined;
  const hall = openHall({
    app,
    kept: () => ({ ...kept, approves: false, since: 0 }),
    onPeople: nothing,
    onGone: nothing,
  });
  const waiting = new Map<string, (answer: Answer) => void>();
  const send = (message: SeatDownMessage) => {
    if (message.type === 'answer') waiting.get(message.request)?.(message);
  };
  const inOnePiece = (work: () => void) => work();
  const quiet = { sendFrame: nothing, known: nothing, end: nothing };
  const line = { address: 'here', send, inOnePiece, ...quiet };
  const session = openSeatSession(hall, line);
  const token = seatId === null ? {} : { token: seatToken(hall.key, seatId) };
  session.receive({ ...hello, ...token });
  return {
    send: (name: CommandName, input: unknown) =>
      new Promise<Answer>((resolve) => {
        const request = newId();
        waiting.set(request, resolve);
        session.receive({ type: 'command', request, name, input });
      }),
  };
}

describe('every command there is', { timeout: 60_000 }, () => {
  it('is refused to whoever its roles do not name, and to those who are not in', async () => {
    const room = await openTestRoom();
    const { one, reports, helps, waits } = await peopleOf(room);
    const before = room.app.engine.revision();
    const forbidden = (role: Role) => names.filter((name) => !commands[name].roles.includes(role));
    expect(forbidden('seat').length).toBeGreaterThan(100);
    expect(forbidden('cofacilitator').length).toBeGreaterThan(20);
    for (const [seatId, refused, code] of [
      [one.seatId, forbidden('seat'), 'not-allowed'],
      [reports.seatId, forbidden('seat'), 'not-allowed'],
      [helps.seatId, forbidden('cofacilitator'), 'not-allowed'],
      [waits.seatId, names, 'seat-waits'],
      [null, names, 'not-allowed'],
    ] as const) {
      const codes = await codesOf(sessionOf(room, seatId), refused);
      expect(new Set(codes)).toEqual(new Set([code]));
    }
    room.send('room.removeSeat', { id: one.seatId });
    const removed = await codesOf(sessionOf(room, one.seatId), names);
    expect(new Set(removed)).toEqual(new Set(['not-allowed']));
    expect(room.app.engine.revision()).toBe(before + 1);
  });

  it('that concerns files, settings, whole workshops or who may do what is the desk’s alone', () => {
    const own = names.filter((name) => commands[name].roles.join() === 'desk');
    const mustBe = names.filter(
      (name) =>
        /^(library|workshop)\.|^room\.(admit|removeSeat|setRole|readMessage|.*Output|style)$/.test(
          name,
        ) || commands[name].scope === 'home',
    );
    expect(mustBe.filter((name) => !own.includes(name) && !/Question|Case/.test(name))).toEqual([]);
  });
});

describe('what is another workshop’s', { timeout: 60_000 }, () => {
  const deeds: { readonly [N in FeatureCommandName]?: (house: House) => unknown } = {
    ...boardDeeds,
    ...groupDeeds,
    ...roomDeeds,
    ...voteDeeds,
  };
  const listed = Object.keys(deeds).filter(isCommandName);

  it.each(listed)('is not touched by %s from the room', (name) => {
    if (name === 'history.undo' || name === 'history.redo') return;
    const house = livelyHouse();
    const workshopId = house.workshop();
    const id = newId();
    const guest = { id, workshopId, personId: null, name: 'Elsewhere', state: 'in' };
    const door = { role: 'door', actor: 'door', request: newId(), name: 'room.join' } as const;
    house.engine.dispatch({ ...door, input: guest });
    const visitor: Visitor = { seatId: id, workshopId };
    const input = deeds[name]?.(house);
    const before = rowsIn((table, where) =>
      house.rows(table, where).filter((row) => row.workshopId !== workshopId),
    );
    for (const role of ['seat', 'cofacilitator', 'stage'] as const) {
      const call = { role, actor: id, request: newId(), name, input, visitor };
      try {
        house.engine.dispatch(call);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
      }
    }
    const after = rowsIn((table, where) =>
      house.rows(table, where).filter((row) => row.workshopId !== workshopId),
    );
    expect(after).toBe(before);
  });
});

describe('every message there is', () => {
  it('of the desk’s and the stage’s is none of a phone’s', async () => {
    const room = await openTestRoom();
    const { one, helps, stranger } = await peopleOf(room);
    const { workshopId } = room;
    const request = newId();
    for (const phone of [one, helps, stranger])
      for (const message of [
        { type: 'open', workshopId },
        { type: 'identify' },
        { type: 'clock' },
        { type: 'rehearsal', request, act: { do: 'end' } },
        { type: 'lan', request, act: { do: 'close' } },
        { type: 'admin' },
      ]) {
        phone.say(message);
        expect(await phone.next('refused')).toMatchObject({ code: 'malformed' });
      }
    expect(room.app.room.state().room).not.toBeNull();
  });

  it('that a seat has had its turn for is refused to it: hello, the code, a seat', async () => {
    const room = await openTestRoom();
    const { one, waits } = await peopleOf(room);
    for (const phone of [one, waits]) {
      phone.say(hello);
      expect(await phone.next('refused')).toMatchObject({ code: 'malformed' });
      phone.say({ type: 'enter', code: room.code });
      expect(await phone.next('refused')).toMatchObject({ code: 'not-allowed' });
      phone.say({ type: 'sit', personId: null, name: 'Twice' });
      expect(await phone.next('refused')).toMatchObject({ code: 'not-allowed' });
    }
  });

  it('of a remote stage leads to its picture alone', async () => {
    const room = await openTestRoom();
    const { workshopId, stageCode, port } = room;
    const stage = await againPhone(port, stageCode);
    const came: string[] = [];
    stage.socket.on('message', (data) => came.push(String(data)));
    const request = newId();
    stage.say({ type: 'open', workshopId });
    expect(await stage.next('refused')).toMatchObject({ code: 'not-allowed' });
    stage.say({ type: 'identify' });
    expect(await stage.next('refused')).toMatchObject({ code: 'not-allowed' });
    for (const message of [
      { type: 'rehearsal', request, act: { do: 'start', workshopId, dayId: null, rate: 10 } },
      { type: 'lan', request, act: { do: 'close' } },
      { type: 'command', request, name: 'room.blank', input: { workshopId, on: true } },
      { type: 'command', request, name: 'room.askFloor', input: {} },
    ]) {
      stage.say(message);
      expect(await stage.next('answer')).toMatchObject({ ok: false, code: 'not-allowed' });
    }
    const kinds = new Set(came.map((text) => JSON.parse(text).type));
    expect(
      [...kinds].filter((kind) => !['welcome', 'stage', 'refused', 'answer'].includes(kind)),
    ).toEqual([]);
    expect(came.join()).not.toContain(room.code);
  });
});

describe('what is another phone’s', () => {
  it('card stays as it is, and a closed board takes none', async () => {
    const room = await openTestRoom();
    const [one, other] = [await seatedPhone(room, 'One'), await seatedPhone(room, 'Other')];
    const { workshopId, send } = room;
    const boardId = newId();
    send('board.add', { id: boardId, workshopId, title: 'B', caseId: null, groupId: null });
    const card = { id: newId(), boardId, column: 'strength', text: 'Mine' } as const;
    expect((await one.send('board.write', card)).ok).toBe(false);
    send('board.open', { boardId, on: true });
    expect(await one.send('board.write', card)).toMatchObject({ ok: true });
    expect((await other.send('board.rewrite', { id: card.id, text: 'Theirs' })).ok).toBe(false);
    expect((await other.send('board.withdraw', { id: card.id })).ok).toBe(false);
    expect(await one.send('board.rewrite', { id: card.id, text: 'Still' })).toMatchObject({
      ok: true,
    });
    expect(room.app.store.rows.get('card', card.id)?.text).toBe('Still');
  });

  it('group is not reported for: by a participant, or the rapporteur of another', async () => {
    const room = await openTestRoom();
    const { workshopId, send, app } = room;
    const arrangementId = newId();
    send('groups.addArrangement', { id: arrangementId, workshopId, title: 'A' });
    const groups = ['G', 'H'].map((name) => ({ id: newId(), name }));
    send('groups.addGroups', { arrangementId, groups });
    const [own, others] = groups.map(({ id }) => id) as [string, string];
    const phone = await seatedPhone(room, 'Rapporteur');
    const forOwn = () => phone.send('room.forGroup', { groupId: own });
    expect(await forOwn()).toMatchObject({ code: 'not-your-group' });
    send('room.handToGroup', { id: phone.seatId, groupId: own });
    expect(await forOwn()).toMatchObject({ ok: true });
    const report = (groupId: string) =>
      phone.send('groups.editReport', { groupId, patch: { points: 'Ours' } } as never);
    expect((await report(own)).ok).toBe(false);
    send('room.setRole', { id: phone.seatId, role: 'rapporteur' });
    expect((await report(others)).ok).toBe(false);
    expect((await phone.send('room.forGroup', { groupId: others })).ok).toBe(false);
    expect(app.store.rows.list('groupReport', {})).toEqual([]);
    // Handed on, the phone is a participant's again.
    await phone.send('room.sitAs', { personId: null, name: 'Next' });
    expect(app.store.rows.get('seat', phone.seatId)?.role).toBe('participant');
  });
});
