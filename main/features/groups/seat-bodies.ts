// Who sits in which group of which round: dealt as a whole, or moved one by one.
import type { Arrangement, Membership } from '../../../shared/features/groups/model.ts';
import { nothingHeld } from '../../../shared/features/groups/plain.ts';
import { inOrder, keysAfter } from '../../../shared/lib/ordering.ts';
import type { Bodies, Body } from '../../engine/body.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { Transaction } from '../../engine/transaction.ts';
import { needGroup, needOpenRound, needPerson } from './need.ts';

type SeatBodies = Pick<
  Bodies<'groups.'>,
  'groups.seat' | 'groups.repairSeats' | 'groups.place' | 'groups.swap' | 'groups.pin'
>;
type NewId = () => string;

const seat: Body<'groups.seat'> = (tx, { arrangementId, rounds }, { newId }) => {
  const arrangement = tx.need('arrangement', arrangementId);
  const { workshopId } = arrangement;
  const groupIds = new Set(tx.list('group', { arrangementId }).map(({ id }) => id));
  if (groupIds.size === 0) throw new Refusal('no-groups');
  const people = new Set(tx.list('person', { workshopId }).map(({ id }) => id));
  needDistinct(
    rounds.map(({ round }) => round),
    'rounds',
  );
  const members = [...groupIds].flatMap((groupId) => tx.list('membership', { groupId }));
  for (const { round, groups } of rounds) {
    needOpenRound(arrangement, round);
    const personIds = groups.flatMap((group) => group.personIds);
    needDistinct(personIds, 'personIds');
    needDistinct(
      groups.map(({ groupId }) => groupId),
      'groups',
    );
    const known = personIds.every((id) => people.has(id));
    if (!known || !groups.every(({ groupId }) => groupIds.has(groupId))) throw new Refusal('gone');
    const seated = members.filter((member) => member.round === round);
    seatRound(tx, { workshopId, round, groups, seated, newId });
  }
};

export const seatBodies: SeatBodies = {
  'groups.seat': seat,
  'groups.repairSeats': (tx, input, context) => seat(tx, input, context),
  'groups.place': (tx, { arrangementId, round, personId, groupId, after }, { newId }) => {
    const arrangement = tx.need('arrangement', arrangementId);
    needOpenRound(arrangement, round);
    needPerson(tx, personId, arrangement);
    const current = seatOf(tx, arrangement, personId, round);
    if (groupId === null) {
      if (current) tx.remove('membership', current.id);
      return;
    }
    needGroup(tx, groupId, arrangement);
    const order = tx.orderAfter('membership', { groupId, round }, after, current?.id);
    const { workshopId } = arrangement;
    if (current) move(tx, current, groupId, order);
    else add(tx, { id: newId(), workshopId, groupId, personId, round, order });
  },
  'groups.swap': (tx, { arrangementId, round, personId, otherId }) => {
    const arrangement = tx.need('arrangement', arrangementId);
    needOpenRound(arrangement, round);
    const one = seatOf(tx, arrangement, personId, round);
    const other = seatOf(tx, arrangement, otherId, round);
    if (!one || !other) throw new Refusal('gone');
    move(tx, one, other.groupId, other.order);
    move(tx, other, one.groupId, one.order);
  },
  'groups.pin': (tx, { arrangementId, personId, groupId, round, on }, { newId }) => {
    const arrangement = tx.need('arrangement', arrangementId);
    needPerson(tx, personId, arrangement);
    needGroup(tx, groupId, arrangement);
    for (const each of round === null ? openRounds(arrangement) : [round]) {
      needOpenRound(arrangement, each);
      const current = seatOf(tx, arrangement, personId, each);
      if (on) pinIn(tx, arrangement, { current, personId, groupId, round: each, newId });
      else if (current?.groupId === groupId) tx.edit('membership', current.id, { pinned: false });
    }
  },
};

type Round = {
  readonly workshopId: string;
  readonly round: number;
  readonly groups: readonly { readonly groupId: string; readonly personIds: readonly string[] }[];
  /** Who sat where before. */
  readonly seated: readonly Membership[];
  readonly newId: NewId;
};

/** Who stays in a group keeps row and place there; who comes into it stands behind them. */
function seatRound(tx: Transaction, { workshopId, round, groups, seated, newId }: Round): void {
  const before = new Map(seated.map((member) => [member.personId, member]));
  const kept = new Set<Membership>();
  for (const { groupId, personIds } of groups) {
    const stays = (personId: string) => before.get(personId)?.groupId === groupId;
    const staying = personIds.filter(stays).flatMap((personId) => before.get(personId) ?? []);
    const coming = personIds.filter((personId) => !stays(personId));
    const orders = keysAfter(inOrder(staying).at(-1)?.order ?? null, coming.length);
    for (const member of staying) kept.add(member);
    coming.forEach((personId, at) => {
      const order = orders[at] ?? '';
      const current = before.get(personId);
      if (current) {
        move(tx, current, groupId, order);
        kept.add(current);
      } else add(tx, { id: newId(), workshopId, groupId, personId, round, order });
    });
  }
  for (const member of seated) if (!kept.has(member)) tx.remove('membership', member.id);
}

type Pinned = {
  readonly current: Membership | undefined;
  readonly personId: string;
  readonly groupId: string;
  readonly round: number;
  readonly newId: NewId;
};

function pinIn(
  tx: Transaction,
  { workshopId }: Arrangement,
  { current, personId, groupId, round, newId }: Pinned,
): void {
  const id = current?.id ?? newId();
  if (current?.groupId !== groupId) {
    const order = tx.orderAtEnd('membership', { groupId, round });
    if (current) move(tx, current, groupId, order);
    else add(tx, { id, workshopId, groupId, personId, round, order });
  }
  tx.edit('membership', id, { pinned: true });
}

function openRounds({ round, rounds }: Arrangement): number[] {
  return Array.from({ length: rounds }, (_, at) => at).slice(round);
}

function add(tx: Transaction, seat: Omit<Membership, keyof typeof nothingHeld>): void {
  tx.insert('membership', { ...seat, ...nothingHeld });
}

/** Within a group, a member keeps pin and roles. */
function move(tx: Transaction, member: Membership, groupId: string, order: string): void {
  const lost = member.groupId === groupId ? {} : nothingHeld;
  tx.edit('membership', member.id, { groupId, order, ...lost });
}

/** Where a person sits in a round of an arrangement, if anywhere. */
function seatOf(
  tx: Transaction,
  { id }: Arrangement,
  personId: string,
  round: number,
): Membership | undefined {
  return tx
    .list('membership', { personId, round })
    .find(({ groupId }) => tx.need('group', groupId).arrangementId === id);
}

function needDistinct(values: readonly unknown[], field: string): void {
  if (new Set(values).size < values.length) throw new Refusal('malformed', { field });
}
