// Who may sit where, under whose name, and for which group.
import { describe, expect, test } from 'vitest';
import { viewOf } from '../../../../main/features/room/seat-view.ts';
import { whoIsHere } from '../../../../shared/features/room/who-is-here.ts';
import { newId } from '../../../../shared/lib/ids.ts';
import { type HouseOfBoards, houseOfBoards, refusal } from '../../../support/house-of-boards.ts';
import { openTestRoom } from '../../../support/open-room.ts';
import { seatedPhone } from '../../../support/phone.ts';

const [rahima, kamal] = ['person-0000', 'person-0001'];
const guest = (name: string) => ({ personId: null, name });

const seatOf = (house: HouseOfBoards, at: number) => house.store.rows.get('seat', `seat-0000${at}`);
const floorOf = (house: HouseOfBoards, at: number) =>
  viewOf(house.store.rows, house.workshopId, { seat: `seat-0000${at}` }, 0).me?.floor;

function join(house: HouseOfBoards, who: { personId: string | null; name: string }, since = 0) {
  const input = { id: newId(), workshopId: house.workshopId, ...who, state: 'in', since };
  const call = { role: 'door', actor: 'door', request: newId(), name: 'room.join' } as const;
  house.engine.dispatch({ ...call, input });
  return house.store.rows.get('seat', input.id);
}

describe('a name', () => {
  test('that somebody sits under already waits for the facilitator, by whichever way it is taken', () => {
    const house = houseOfBoards([{ personId: rahima }, { personId: kamal }, { name: 'Mina' }]);
    expect(join(house, { personId: rahima, name: 'Rahima' })?.state).toBe('waiting');
    expect(join(house, guest(' RAHIMA '))).toMatchObject({ personId: rahima, state: 'waiting' });
    expect(join(house, guest('mina'))?.state).toBe('waiting');
    expect(join(house, guest('Jamal'))).toMatchObject({ personId: 'person-0003', state: 'in' });
    house.phone(1, 'room.sitAs', { personId: rahima, name: '' });
    expect(seatOf(house, 1)).toMatchObject({ personId: rahima, state: 'waiting' });
    expect(refusal(() => house.phone(1, 'room.askFloor', {}))).toBe('seat-waits');
    house.send('room.admit', { id: 'seat-00001' });
    house.phone(1, 'room.askFloor', {});
  });

  test('that nobody else holds is taken at once, as often as the phone goes round', () => {
    const house = houseOfBoards([{ personId: rahima }]);
    for (const who of [
      guest('Mina'),
      guest('Tuhin'),
      { personId: kamal, name: '' },
      guest('Mina'),
    ]) {
      house.phone(0, 'room.sitAs', who);
      expect(seatOf(house, 0)?.state).toBe('in');
    }
    const old = join(house, guest('Shirin'));
    const now = (old?.joinedAt ?? 0) + 1;
    expect(join(house, guest('Shirin'), now)?.state, 'of a room that is over').toBe('in');
  });

  test('under which somebody was taken out waits, by whichever way it is taken', () => {
    const house = houseOfBoards([{ personId: rahima }, { name: 'Tuhin' }]);
    house.send('room.removeSeat', { id: 'seat-00001' });
    const back = join(house, guest(' TUHIN'));
    expect(back?.state).toBe('waiting');
    house.phone(0, 'room.sitAs', guest('Tuhin'));
    expect(seatOf(house, 0)?.state).toBe('waiting');
    house.send('room.admit', { id: 'seat-00000' });
    // Let in once, the phone goes round and comes back to it without asking.
    for (const name of ['Mina', 'Tuhin']) {
      house.phone(0, 'room.sitAs', guest(name));
      expect(seatOf(house, 0)?.state, name).toBe('in');
    }
    const later = (seatOf(house, 1)?.joinedAt ?? 0) + 1;
    house.phone(0, 'room.sitAs', guest('Mina'));
    expect(join(house, guest('Tuhin'), later)?.state, 'of a room that is over').toBe('in');
  });

  test('is changed while it waits: under one that nobody holds there is nothing to wait for', () => {
    const house = houseOfBoards([{ personId: rahima }]);
    const { id = '' } = join(house, { personId: rahima, name: '' }) ?? {};
    const rename = (name: string, more = {}) => {
      const input = { id, ...guest(name), ...more };
      const call = { role: 'door', actor: 'door', request: newId(), name: 'room.rename' } as const;
      house.engine.dispatch({ ...call, input });
      return house.store.rows.get('seat', id);
    };
    expect(rename('Rahima'), 'the same').toMatchObject({ personId: rahima, state: 'waiting' });
    expect(refusal(() => rename(' '))).toBe('malformed');
    expect(rename('Mina', { approves: true })).toMatchObject({ name: 'Mina', state: 'waiting' });
    expect(rename('Kamal')).toMatchObject({ personId: kamal, state: 'in', past: '' });
    expect(
      refusal(() => rename('Mina')),
      'who is in has other ways',
    ).toBe('not-allowed');
  });

  test('of which there are two on the list is nobody’s in particular', () => {
    const house = houseOfBoards();
    house.send('people.edit', { id: kamal, patch: { name: 'Rahima' }, base: {} });
    expect(join(house, guest('Rahima'))).toMatchObject({ personId: null, state: 'in' });
  });

  test('shows its hidden cards to no phone that only waits for it', () => {
    const house = houseOfBoards([{ personId: rahima }, { name: 'Thief' }]);
    const boardId = house.board();
    house.send('board.open', { boardId, on: true });
    house.send('board.hide', { boardId, on: true });
    const id = newId();
    house.phone(0, 'board.write', { id, boardId, column: 'threat', text: 'Secret' });
    house.phone(1, 'room.sitAs', { personId: rahima, name: '' });
    const told = () => viewOf(house.store.rows, house.workshopId, { seat: 'seat-00001' }, 0);
    expect(JSON.stringify(told())).not.toContain('Secret');
    expect(refusal(() => house.phone(1, 'board.withdraw', { id }))).toBe('seat-waits');
    house.send('room.admit', { id: 'seat-00001' });
    expect(JSON.stringify(told())).toContain('Secret');
  });
});

test('with approval, a phone that goes on to a new name waits, and comes back to an old one at once', async () => {
  const room = await openTestRoom();
  const phone = await seatedPhone(room, 'Rina');
  await room.app.room.act({ do: 'approve', on: true });
  const state = () => room.app.store.rows.get('seat', phone.seatId)?.state;
  expect(await phone.send('room.sitAs', guest('Bela'))).toMatchObject({ ok: true });
  expect(state()).toBe('waiting');
  room.send('room.admit', { id: phone.seatId });
  for (const name of ['Rina', 'Bela']) {
    expect(await phone.send('room.sitAs', guest(name))).toMatchObject({ ok: true });
    expect(state(), name).toBe('in');
  }
});

describe('a phone that was taken out', () => {
  const taken = async () => {
    const room = await openTestRoom();
    const phone = await seatedPhone(room, 'Tuhin');
    room.send('room.removeSeat', { id: phone.seatId });
    return { room, phone, seatOf: (id: string) => room.app.store.rows.get('seat', id) };
  };

  test('waits for the facilitator under any name, who is told as whom it was taken out', async () => {
    const { room, phone, seatOf: rowOf } = await taken();
    const other = await seatedPhone(room, 'Mina', { before: phone.token });
    expect(rowOf(other.seatId)).toMatchObject({ state: 'waiting', past: 'removed ~tuhin' });
    // Another name is no way round it, nor is being taken out once more.
    other.say({ type: 'rename', personId: null, name: 'Shila' });
    await other.sees(({ me }) => me?.name === 'Shila');
    expect(rowOf(other.seatId)?.state).toBe('waiting');
    room.send('room.removeSeat', { id: other.seatId });
    const third = await seatedPhone(room, 'Bela', { before: other.token });
    expect(rowOf(third.seatId)?.state).toBe('waiting');
    const seats = room.app.store.rows.list('seat', {});
    const { back } = whoIsHere(seats, { since: 0, connected: [] });
    expect(back.get(third.seatId)?.name).toMatch(/^(Tuhin|Shila)$/);
    room.send('room.admit', { id: third.seatId });
    await third.sees(({ workshop }) => workshop !== undefined);
  });

  test('is as any other where its seat was given back, and where it proves nothing', async () => {
    const { room, phone, seatOf: rowOf } = await taken();
    const forged = await seatedPhone(room, 'Mina', { before: `${phone.seatId}.AAAA` });
    expect(rowOf(forged.seatId)).toMatchObject({ state: 'in', past: '' });
    room.send('history.undo', { workshopId: room.workshopId });
    const given = await seatedPhone(room, 'Shila', { before: phone.token });
    expect(rowOf(given.seatId)).toMatchObject({ state: 'in', past: '' });
  });

  test('takes another name only while it waits', async () => {
    const room = await openTestRoom();
    const [first, second] = [await seatedPhone(room, 'Tuhin'), await seatedPhone(room, 'Tuhin')];
    first.say({ type: 'rename', personId: null, name: 'Bela' });
    expect(await first.next('refused')).toMatchObject({ code: 'not-allowed' });
    second.say({ type: 'find', text: '' });
    await second.next('names');
    second.say({ type: 'rename', personId: null, name: 'Bela' });
    await second.sees(({ me }) => me?.state === 'in' && me.name === 'Bela');
    expect(second.view().workshop?.id).toBe(room.workshopId);
  });
});

describe('a role', () => {
  test('of a rapporteur stays behind when the phone goes on, and is there when it is back', () => {
    const house = houseOfBoards([{ personId: rahima, role: 'rapporteur' }]);
    house.phone(0, 'room.sitAs', { personId: kamal, name: '' });
    expect(seatOf(house, 0)?.role).toBe('participant');
    house.phone(0, 'room.sitAs', guest('Mina'));
    house.phone(0, 'room.sitAs', { personId: rahima, name: '' });
    expect(seatOf(house, 0)?.role).toBe('rapporteur');
    house.send('room.setRole', { id: 'seat-00000', role: 'participant' });
    house.phone(0, 'room.sitAs', guest('Mina'));
    house.phone(0, 'room.sitAs', { personId: rahima, name: '' });
    expect(seatOf(house, 0)?.role, 'taken from her since').toBe('participant');
  });

  test('of a co-facilitator is given anew each time', () => {
    const house = houseOfBoards([{ personId: rahima, role: 'cofacilitator' }]);
    house.phone(0, 'room.sitAs', guest('Mina'));
    house.phone(0, 'room.sitAs', { personId: rahima, name: '' });
    expect(seatOf(house, 0)?.role).toBe('participant');
  });
});

describe('a group', () => {
  test('is written for by whoever sits in it, and by phones that the facilitator handed to it', () => {
    const house = houseOfBoards([{ personId: rahima }, {}]);
    const own = house.groupOf(rahima) ?? '';
    const other = house.groupIds.find((id) => id !== own) ?? '';
    const write = (at: number, groupId: string | null) => () =>
      house.phone(at, 'room.forGroup', { groupId });
    write(0, own)();
    for (const refused of [write(0, other), write(1, own), write(1, other)])
      expect(refusal(refused)).toBe('not-your-group');
    house.send('room.handToGroup', { id: 'seat-00001', groupId: other });
    write(1, other)();
    expect(refusal(write(1, own))).toBe('not-your-group');
    const move = () => house.send('room.handToGroup', { id: 'seat-00000', groupId: other });
    expect(refusal(move)).toBe('sits-elsewhere');
    house.send('room.handToGroup', { id: 'seat-00001', groupId: null });
    expect(seatOf(house, 1)?.groupId).toBeNull();
  });

  test('is left by a phone that goes on to somebody who is not of it', () => {
    const house = houseOfBoards([{ personId: rahima }]);
    const groupId = house.groupOf(rahima) ?? '';
    const mate = house.personIds.find((id) => id !== rahima && house.groupOf(id) === groupId) ?? '';
    house.phone(0, 'room.forGroup', { groupId });
    house.phone(0, 'room.sitAs', { personId: mate, name: '' });
    expect(seatOf(house, 0)?.groupId).toBe(groupId);
    house.phone(0, 'room.sitAs', guest('Mina'));
    expect(seatOf(house, 0)?.groupId).toBeNull();
  });
});

describe('the floor', () => {
  test('is each one’s own to ask for and to give up on a phone that several share', () => {
    const house = houseOfBoards([guest('Mina')]);
    house.phone(0, 'room.askFloor', {});
    house.phone(0, 'room.sitAs', guest('Tuhin'));
    expect(floorOf(house, 0)).toBeNull();
    house.phone(0, 'room.leaveFloor', {});
    house.phone(0, 'room.askFloor', {});
    house.phone(0, 'room.askFloor', {});
    expect(floorOf(house, 0)).toBe(2);
    expect(house.rows('turn').map(({ name }) => name)).toEqual(['Mina', 'Tuhin']);
    house.phone(0, 'room.sitAs', guest(' mina'));
    expect(floorOf(house, 0)).toBe(1);
    house.phone(0, 'room.leaveFloor', {});
    expect(house.rows('turn').map(({ name }) => name)).toEqual(['Tuhin']);
    house.send('room.removeSeat', { id: 'seat-00000' });
    expect(house.rows('turn')).toEqual([]);
  });

  test('is asked for by six who share a phone, and no more until one has had it', () => {
    const house = houseOfBoards([guest('0')]);
    const ask = (name: string) => {
      house.phone(0, 'room.sitAs', guest(name));
      house.phone(0, 'room.askFloor', {});
    };
    for (const name of ['1', '2', '3', '4', '5', '6']) ask(name);
    expect(refusal(() => ask('7'))).toBe('enough-turns');
    house.phone(0, 'room.sitAs', guest('3'));
    house.phone(0, 'room.leaveFloor', {});
    ask('7');
  });
});
