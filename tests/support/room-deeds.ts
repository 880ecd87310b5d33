// What can be done in the room, each after whatever it needs to have been done before.
import type { CommandInput, FeatureCommandName } from '../../shared/contract/registry.ts';
import { newId } from '../../shared/lib/ids.ts';
import { asSeat, type House } from './lively-house.ts';

type Deed =
  | 'room.join'
  | 'room.rename'
  | 'room.sitAs'
  | 'room.forGroup'
  | 'room.askFloor'
  | 'room.leaveFloor'
  | 'room.say'
  | 'room.admit'
  | 'room.removeSeat'
  | 'room.setRole'
  | 'room.handToGroup'
  | 'room.readMessage';

const guest = { personId: null, name: 'A guest' } as const;

/** Somebody who is to be let in; returns the seat's id. */
function waiting({ engine, workshopId }: House): string {
  const id = newId();
  const input = { id, workshopId, ...guest, state: 'waiting' };
  engine.dispatch({ role: 'door', actor: 'door', request: newId(), name: 'room.join', input });
  return id;
}

export const roomDeeds: {
  readonly [N in Extract<FeatureCommandName, Deed>]: (house: House) => CommandInput<N>;
} = {
  'room.join': ({ workshopId }) => ({ id: newId(), workshopId, ...guest, state: 'in' }),
  'room.rename': (house) => ({ id: waiting(house), ...guest, name: 'Another guest' }),
  'room.sitAs': () => ({ ...guest, name: 'Another guest' }),
  'room.forGroup': ({ group, seat, send }) => {
    send('room.handToGroup', { id: seat.id, groupId: group.id });
    return { groupId: null };
  },
  'room.askFloor': () => ({}),
  'room.leaveFloor': (house) => {
    asSeat(house, 'room.askFloor', {});
    return {};
  },
  'room.say': () => ({ id: newId(), text: 'It is cold in here.' }),
  'room.admit': (house) => ({ id: waiting(house) }),
  'room.removeSeat': (house) => {
    asSeat(house, 'room.askFloor', {});
    return { id: house.seat.id };
  },
  'room.setRole': ({ seat }) => ({ id: seat.id, role: 'cofacilitator' }),
  'room.handToGroup': ({ seat, group }) => ({ id: seat.id, groupId: group.id }),
  'room.readMessage': (house) => {
    const id = newId();
    asSeat(house, 'room.say', { id, text: 'When is lunch?' });
    return { id };
  },
};
