// Who may sit where, under whose name, and for which group.
import { describe, expect, test } from 'vitest';
import { viewOf } from '../../../../main/features/room/seat-view.ts';
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
    const house = houseOfBoards([{ personId: rahima }, { personId: kamal, state: 'removed' }]);
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
