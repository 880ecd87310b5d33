// What a change is said to have touched of the phones' views is all that it has changed of them.
import { describe, expect, it } from 'vitest';
import type { Audience, Entries } from '../../../../main/engine/seat-part.ts';
import { seatParts } from '../../../../main/features/room/seat-view.ts';
import type { Change } from '../../../../shared/contract/change.ts';
import {
  type CommandInput,
  commands,
  type FeatureCommandName,
} from '../../../../shared/contract/registry.ts';
import { newId } from '../../../../shared/lib/ids.ts';
import { boardDeeds } from '../../../support/board-deeds.ts';
import { evaluationDeeds } from '../../../support/evaluation-deeds.ts';
import { groupDeeds } from '../../../support/group-deeds.ts';
import { type House, livelyHouse, visitorIn } from '../../../support/lively-house.ts';
import { roomDeeds } from '../../../support/room-deeds.ts';
import { voteDeeds } from '../../../support/vote-deeds.ts';

const deeds = { ...boardDeeds, ...voteDeeds, ...roomDeeds, ...groupDeeds, ...evaluationDeeds };
type Deed = keyof typeof deeds;
const names = Object.keys(deeds) as Deed[]; // its keys are those

type Views = Map<string, { readonly audience: Audience; entries: Map<string, string>[] }>;

const nameOf = (audience: Audience) => JSON.stringify(audience);
const textsOf = (entries: Entries) =>
  new Map(Object.entries(entries).map(([key, value]) => [key, JSON.stringify(value)]));

/** Every audience there is in a house, worked out from nothing. */
function viewsOf({ store, clock, workshopId, rows }: House): Views {
  const audiences: Audience[] = [
    'everybody',
    ...rows('group', {}).map(({ id }) => ({ group: id })),
    ...rows('seat', {}).map(({ id }) => ({ seat: id })),
  ];
  return new Map(
    audiences.map((audience) => [
      nameOf(audience),
      {
        audience,
        entries: seatParts.map((part) =>
          textsOf(part.entries(store.rows, workshopId, audience, clock.now())),
        ),
      },
    ]),
  );
}

/** The views after changes, as the room works them out: what is touched, else the whole part. */
function follow(house: House, views: Views, changes: readonly Change[]): void {
  const { store, clock, workshopId } = house;
  for (const [at, part] of seatParts.entries()) {
    const own = changes.filter(({ table }) => part.tables.has(table));
    const touched = own.map((change) => part.touched?.(store.rows, change, clock.now()) ?? null);
    if (touched.includes(null)) {
      for (const view of views.values())
        view.entries[at] = textsOf(
          part.entries(store.rows, workshopId, view.audience, clock.now()),
        );
      continue;
    }
    for (const { audience, key, value } of touched.flatMap((entries) => entries ?? [])) {
      const texts = views.get(nameOf(audience))?.entries[at];
      if (value === null) texts?.delete(String(key));
      else texts?.set(String(key), JSON.stringify(value));
    }
  }
}

function plain(views: Views, known: Views) {
  return [...known.keys()].map((name) => [
    name,
    views.get(name)?.entries.map((texts) => Object.fromEntries([...texts].sort())),
  ]);
}

describe('what phones may see', () => {
  it.each(names)('is followed through %s, and back by undo, as if worked out anew', (name) => {
    const house = livelyHouse();
    const { engine, workshopId, rows, send } = house;
    for (const { id } of rows('board', {})) send('board.open', { boardId: id, on: true });
    const input = deeds[name](house as never); // each takes the house
    const changes: Change[] = [];
    engine.subscribe((published) => changes.push(...published.changes));
    const before = viewsOf(house);
    const { roles } = commands[name];
    const role = roles.includes('desk') ? 'desk' : (roles[0] ?? 'desk');
    const visitor = role === 'seat' ? { visitor: visitorIn(house) } : {};
    const call = { role, actor: 'desk', request: newId(), ...visitor } as const;
    engine.dispatch({
      ...call,
      name,
      input: input as CommandInput<FeatureCommandName>,
    });
    follow(house, before, changes.splice(0));
    const after = viewsOf(house);
    const still = new Map([...before].filter(([audience]) => after.has(audience)));
    expect(plain(still, still)).toEqual(plain(after, still));
    if (role !== 'desk' || ('secret' in commands[name] && commands[name].secret)) return;
    send('history.undo', { workshopId });
    follow(house, still, changes);
    const back = viewsOf(house);
    const left = new Map([...still].filter(([audience]) => back.has(audience)));
    expect(plain(left, left)).toEqual(plain(back, left));
  });
});
