// Whose name and which group a phone goes by, as main and whoever holds it say.
import { expect, test } from 'vitest';
import type { Link } from '../../../../renderer/client/connection.ts';
import { keptIn } from '../../../../renderer/state/seat/kept.ts';
import { SeatSession } from '../../../../renderer/state/seat/session.ts';
import type { SeatDownMessage, SeatUpMessage } from '../../../../shared/contract/seat-protocol.ts';

const denied = () => {
  throw new Error('no storage');
};
const me = { name: 'Mina', personId: null, role: 'participant', state: 'in', floor: null } as const;

function seatedSession() {
  const sent: SeatUpMessage[] = [];
  let hear = (_message: SeatDownMessage): void => undefined;
  let link = (_link: Link): void => undefined;
  const session = new SeatSession({
    connection: {
      send: (message) => void sent.push(message),
      onMessage: (listener) => {
        hear = listener;
      },
      onLink: (listener) => {
        link = listener;
      },
      again: () => undefined,
      close: () => undefined,
    },
    kept: keptIn(denied, () => undefined),
    code: 'CFHJKM',
    language: 'en',
    tooLarge: () => '',
    later: () => undefined,
  });
  link('open');
  hear({ type: 'seated', seatId: 'seat-0001', token: 'seat-0001.x', now: 0 });
  const view = (writesFor: string | null) => {
    const workshop = { id: 'workshop', title: '', language: 'en', timeZone: 'Asia/Dhaka' } as const;
    hear({ type: 'view', whole: true, entries: { workshop, me: { ...me, writesFor } } });
  };
  const said = () => sent.filter(({ type }) => type === 'command');
  const waits = (name: string) => {
    const waiting = { ...me, name, state: 'waiting', writesFor: null } as const;
    hear({ type: 'view', whole: true, entries: { me: waiting } });
  };
  return { session, view, waits, sent, said, hat: () => session.store.getState().hat };
}

test('a phone that the facilitator hands to a group, or takes back from it, goes along', () => {
  const { view, said, hat } = seatedSession();
  view(null);
  view('group-0001');
  expect(hat()?.groupId).toBe('group-0001');
  view(null);
  expect(hat()?.groupId).toBeNull();
  expect(said()).toEqual([]);
});

test('what whoever holds it wished meanwhile is not lost over it', () => {
  const { session, view, said, hat } = seatedSession();
  view(null);
  session.handOn({ personId: null, name: 'Tuhin', groupId: null });
  view('group-0001');
  expect(hat()).toMatchObject({ name: 'Tuhin', groupId: null });
  expect(said().at(-1)).toMatchObject({ name: 'room.sitAs', input: { name: 'Tuhin' } });
});

test('what was written under a name that is not to be had is theirs under the one chosen then', () => {
  const { session, view, waits, sent, said } = seatedSession();
  view(null);
  session.handOn({ personId: null, name: 'Rahima', groupId: null });
  session.say({ name: 'room.say', input: { id: 'message-01', text: 'Mine' } });
  waits('Rahima');
  session.rename(null, 'Rahima B');
  expect(sent.at(-1)).toEqual({ type: 'rename', personId: null, name: 'Rahima B' });
  const hats = () => session.store.getState().out.map((item) => item.hat.name);
  expect(hats()).toEqual(['Rahima B']);
  waits('Rahima B');
  session.rename(null, 'Mina');
  expect(hats()).toEqual(['Mina']);
  view(null);
  expect(said().at(-1)).toMatchObject({ name: 'room.say', input: { text: 'Mine' } });
  expect(session.store.getState().hat?.name).toBe('Mina');
});
