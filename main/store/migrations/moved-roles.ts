// Up to schema 2 a group named its moderator and rapporteur; since then a membership says it.
import type { Change } from '../../../shared/contract/change.ts';
import { Refusal } from '../../engine/refusal.ts';
import { withoutGone } from './gone-columns.ts';

type Fields = Readonly<Record<string, unknown>>;
type Seat = { readonly groupId: unknown; readonly personId: unknown };

const moved = { moderatorId: 'moderator', rapporteurId: 'rapporteur' } as const;
type Role = (typeof moved)[keyof typeof moved];
type Holder = Seat & { readonly roles: readonly Role[] };
type Holders = Map<string, Holder>;

/** The memberships of a file of before, with the roles that its groups name. */
export function membershipsWithRoles<M extends Fields>(
  groups: readonly Fields[],
  memberships: readonly M[],
): M[] {
  const holders = holdersIn(groups.map((group) => [group.id, group]));
  return memberships.map((row) => ({ ...row, ...flags(take(holders, seatOf(row)), true) }));
}

type FoundSeat = { readonly id: string; readonly workshopId: string } & {
  /** 0 or 1. */
  readonly [R in Role]: number;
};
/** What is in the table of memberships now. */
export type Seats = {
  /** Who a membership is of. */
  personOf(membershipId: string): unknown;
  /** The membership of a person in a group. */
  find(seat: Seat): FoundSeat | undefined;
};

/**
 * The changes of an entry as they would be made today.
 * @throws Refusal `changed-since` where a role was given or taken that no membership has now
 */
export function withRolesMoved(changes: readonly Change[], seats: Seats): readonly Change[] {
  const before = holdersIn(changes.map((change) => [change.id, groupFields(change, 'before')]));
  const after = holdersIn(changes.map((change) => [change.id, groupFields(change, 'after')]));
  for (const [key, holder] of stayed(changes, seats)) {
    before.set(key, holder);
    after.set(key, holder);
  }
  if (before.size + after.size === 0) return changes.flatMap(groupToday);
  const made = changes.flatMap((change) => today(change, before, after, seats));
  // Whom an added or deleted group names without a membership was never in it.
  const edited = new Set(
    changes.filter(({ table, op }) => table === 'group' && op === 'update').map(({ id }) => id),
  );
  const left = (holders: Holders) =>
    [...holders.values()].filter(({ groupId }) => edited.has(String(groupId)));
  return [
    ...made,
    ...left(before).map((holder) => roleChange(seats, holder, false)),
    ...left(after).map((holder) => roleChange(seats, holder, true)),
  ];
}

/** Who was dealt into the same group again kept a role there, of which such an entry says nothing. */
function stayed(changes: readonly Change[], seats: Seats): Holders {
  const ofBefore = (row: object) => !('moderator' in row);
  const out = changes.flatMap((change) =>
    change.table === 'membership' && change.op === 'delete' && ofBefore(change.before)
      ? [keyOf(seatOf(change.before))]
      : [],
  );
  const left = new Set(out);
  const holders: Holders = new Map();
  for (const change of left.size === 0 ? [] : changes) {
    if (change.table !== 'membership' || change.op !== 'insert') continue;
    const seat = seatOf(change.after);
    const now = left.has(keyOf(seat)) ? seats.find(seat) : undefined;
    const roles = Object.values(moved).filter((role) => now?.[role] === 1);
    if (roles.length > 0) holders.set(keyOf(seat), { ...seat, roles });
  }
  return holders;
}

function groupFields(change: Change, side: 'before' | 'after'): Fields {
  const sides: { readonly before?: Fields; readonly after?: Fields } = change;
  return (change.table === 'group' && sides[side]) || {};
}

function today(change: Change, before: Holders, after: Holders, seats: Seats): Change[] {
  if (change.table !== 'membership') return groupToday(change);
  if (change.op === 'insert') {
    const roles = flags(take(after, seatOf(change.after)), true);
    return [{ ...change, after: { ...change.after, ...roles } }];
  }
  if (change.op === 'delete') {
    const roles = flags(take(before, seatOf(change.before)), true);
    return [{ ...change, before: { ...change.before, ...roles } }];
  }
  const { groupId } = change.before;
  if (groupId === undefined) return [change];
  const lost = take(before, { groupId, personId: seats.personOf(change.id) });
  return [
    {
      ...change,
      before: { ...change.before, ...flags(lost, true) },
      after: { ...change.after, ...flags(lost, false) },
    },
  ];
}

function groupToday(change: Change): Change[] {
  const { table } = change;
  if (table !== 'group') return [change];
  switch (change.op) {
    case 'insert':
      return [{ ...change, after: withoutGone(table, change.after) }];
    case 'delete':
      return [{ ...change, before: withoutGone(table, change.before) }];
    case 'update': {
      const after = withoutGone(table, change.after);
      const before = withoutGone(table, change.before);
      return Object.keys(after).length === 0 ? [] : [{ ...change, before, after }];
    }
    default:
      return change satisfies never;
  }
}

/** A role given to, or taken from, a member who stayed in the group. */
function roleChange(seats: Seats, holder: Holder, has: boolean): Change {
  const seat = seats.find(holder);
  if (!seat) throw new Refusal('changed-since');
  const [before, after] = [flags(holder.roles, !has), flags(holder.roles, has)];
  const { id, workshopId } = seat;
  return { op: 'update', table: 'membership', id, workshopId, before, after };
}

function holdersIn(groups: readonly (readonly [id: unknown, fields: Fields])[]): Holders {
  const holders: Holders = new Map();
  for (const [groupId, fields] of groups) {
    for (const [column, role] of Object.entries(moved)) {
      const personId = fields[column];
      if (typeof personId !== 'string') continue;
      const seat = { groupId, personId };
      const known = holders.get(keyOf(seat))?.roles ?? [];
      holders.set(keyOf(seat), { ...seat, roles: [...known, role] });
    }
  }
  return holders;
}

/** The roles of a seat, which are then dealt with. */
function take(holders: Holders, seat: Seat): readonly Role[] {
  const roles = holders.get(keyOf(seat))?.roles ?? [];
  holders.delete(keyOf(seat));
  return roles;
}

function flags(roles: readonly Role[], has: boolean): Fields {
  return Object.fromEntries(roles.map((role) => [role, has]));
}

function seatOf(row: object): Seat {
  const fields = new Map<string, unknown>(Object.entries(row));
  return { groupId: fields.get('groupId'), personId: fields.get('personId') };
}

function keyOf({ groupId, personId }: Seat): string {
  return `${groupId} ${personId}`;
}
