// What phones put together of the changes they were sent is what a look at the rows from nothing gives.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../main/engine/refusal.ts';
import { groupOfSeat, viewOf } from '../../../main/features/room/seat-view.ts';
import { openAudiences } from '../../../main/room/audiences.ts';
import {
  type CommandInput,
  commands,
  type FeatureCommandName,
} from '../../../shared/contract/registry.ts';
import type { SeatRole, SeatState } from '../../../shared/features/room/model.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { boardDeeds } from '../../support/board-deeds.ts';
import { groupDeeds } from '../../support/group-deeds.ts';
import { edit, type House, livelyHouse, visitorIn } from '../../support/lively-house.ts';
import { roomDeeds } from '../../support/room-deeds.ts';
import { voteDeeds } from '../../support/vote-deeds.ts';

type Deeds = { readonly [N in FeatureCommandName]?: (house: House) => CommandInput<N> };
const deeds: Deeds = {
  ...boardDeeds,
  ...groupDeeds,
  ...roomDeeds,
  ...voteDeeds,
  'workshop.edit': ({ workshopId }) => edit({ id: workshopId }, { title: `Title ${newId()}` }),
  'people.edit': ({ person }) => edit(person, { name: `Name ${newId()}` }),
  'run.next': ({ workshopId }) => ({ workshopId, entryId: newId() }),
  'run.pause': ({ workshopId }) => ({ workshopId }),
};
const names = Object.keys(deeds) as (keyof typeof deeds)[];

/** The text of a frame. */
function textOf(frame: Buffer): string {
  const length = (frame[1] ?? 0) & 0x7f;
  return frame.subarray(length < 126 ? 2 : length === 126 ? 4 : 10).toString();
}

function listener() {
  let entries: Record<string, unknown> = {};
  let isRemoved = false;
  return {
    entries: () => entries,
    isRemoved: () => isRemoved,
    sink: {
      send: (frame: Buffer) => {
        const message = JSON.parse(textOf(frame));
        if (message.whole) entries = {};
        for (const [key, value] of Object.entries(message.entries)) {
          if (value === null) delete entries[key];
          else entries[key] = value;
        }
      },
      removed: () => {
        isRemoved = true;
      },
    },
  };
}

/** What a phone should see, worked out from nothing. */
function expected({ store, workshopId, clock }: House, seatId: string): unknown {
  const seat = store.rows.get('seat', seatId);
  if (!seat) return null;
  const of = (audience: Parameters<typeof viewOf>[2]) =>
    viewOf(store.rows, workshopId, audience, clock.now());
  const own = of({ seat: seatId });
  if (seat.state !== 'in') return { me: own.me };
  const groupId = groupOfSeat(store.rows, seat);
  const group = groupId === null ? {} : of({ group: groupId });
  const all = [of('everybody'), group, own];
  // No key is in two views at a time: else it would hang on the order in which they come.
  const keys = all.flatMap((view) => Object.keys(view));
  expect(keys.length).toBe(new Set(keys).size);
  return JSON.parse(JSON.stringify(Object.assign({}, ...all)));
}

function sitting(house: House, role: SeatRole, state: SeatState, personId: string | null): string {
  const id = newId();
  const input = { id, workshopId: house.workshopId, personId, name: 'Somebody', state };
  const door = { role: 'door', actor: 'door', name: 'room.join' } as const;
  house.engine.dispatch({ ...door, request: newId(), input });
  if (role !== 'participant') house.send('room.setRole', { id, role });
  return id;
}

/** null where the deeds before it have taken away what it is done to. */
function inputFor(house: House, name: keyof typeof deeds): unknown {
  try {
    return deeds[name]?.(house) ?? null;
  } catch {
    return null;
  }
}

function act(house: House, name: keyof typeof deeds): void {
  const input = inputFor(house, name);
  if (input === null) return;
  const [role = 'desk'] = commands[name].roles;
  const call = { role, request: newId(), name, input };
  if (role === 'desk') house.engine.dispatch({ ...call, actor: 'desk' });
  else house.engine.dispatch({ ...call, actor: house.seat.id, visitor: visitorIn(house) });
}

function refusedOr(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

describe('what phones are told', () => {
  it('adds up to what there is to be seen, whatever is done and undone', {
    timeout: 120_000,
  }, async () => {
    const some = fc.array(fc.constantFrom(...names), { minLength: 12, maxLength: 24 });
    const run = async (done: readonly (typeof names)[number][]) => {
      const house = livelyHouse();
      const { store, workshopId, clock, engine, person } = house;
      const errors: unknown[] = [];
      const onError = (error: unknown) => errors.push(error);
      const audiences = openAudiences({ reader: store.rows, workshopId, now: clock.now, onError });
      engine.subscribe(({ changes }) => audiences.changed(changes));
      const ids = [
        house.seat.id,
        sitting(house, 'participant', 'in', person.id),
        sitting(house, 'rapporteur', 'in', house.rows('membership', {})[1]?.personId ?? null),
        sitting(house, 'cofacilitator', 'in', null),
        sitting(house, 'participant', 'waiting', null),
      ];
      const phones = ids.map((id) => {
        const phone = listener();
        audiences.attach(id, phone.sink);
        return { id, ...phone };
      });
      for (const [at, name] of done.entries()) {
        refusedOr(() => act(house, name));
        if (at % 4 === 3) refusedOr(() => house.send('history.undo', { workshopId }));
        if (at % 8 === 7) refusedOr(() => house.send('history.redo', { workshopId }));
        for (const { id, entries, isRemoved } of phones)
          if (!isRemoved())
            await expect
              .poll(() => isRemoved() || entries(), { interval: 1, timeout: 3000, message: name })
              .toEqual(
                store.rows.get('seat', id)?.state === 'removed' ? true : expected(house, id),
              );
      }
      expect(errors).toEqual([]);
      audiences.close();
      store.close();
    };
    await fc.assert(fc.asyncProperty(some, run), { numRuns: 25 });
  });
});
