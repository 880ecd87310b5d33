import { describe, expect, test } from 'vitest';
import { met } from '../../../../main/features/groups/met.ts';
import { newId } from '../../../../shared/lib/ids.ts';
import { testEngine } from '../../../support/engine.ts';
import { nobody } from '../../../support/lively-house.ts';
import { wholeWorkshop } from '../../../support/minutes-rows.ts';

function house() {
  const engine = testEngine();
  const { send, store, workshop } = engine;
  const people = (workshopId: string, names: readonly (readonly [string, string])[]) =>
    names.map(([name, organisation]) => {
      const id = newId();
      send('people.add', { ...nobody, id, workshopId, name, organisation });
      return id;
    });
  /** An arrangement with one group and everybody in it, in so many rounds, of which the last is on. */
  const together = (
    workshopId: string,
    personIds: readonly string[],
    rounds = 1,
    on = rounds - 1,
  ) => {
    const [arrangementId, groupId] = [newId(), newId()];
    send('groups.addArrangement', { id: arrangementId, workshopId, title: 'A' });
    send('groups.addGroups', { arrangementId, groups: [{ id: groupId, name: 'G' }] });
    send('groups.setRounds', { arrangementId, rounds });
    const groups = [{ groupId, personIds: [...personIds] }];
    const seats = Array.from({ length: rounds }, (_, round) => ({ round, groups }));
    send('groups.seat', { arrangementId, rounds: seats });
    if (on > 0) send('groups.goToRound', { arrangementId, round: on });
    return arrangementId;
  };
  return {
    ...engine,
    people,
    together,
    /** What was counted, as pairs in any order. */
    met: (workshopId: string, arrangementId = 'none') =>
      met(store.pastSeats, workshopId, arrangementId)
        .map(([one, other, times]) => [...[one, other].toSorted(), times])
        .toSorted(),
    workshop,
  };
}
const pair = (one: string | undefined, other: string | undefined, times: number) => [
  ...[one, other].toSorted(),
  times,
];

const rahima = ['Rahima Begum', 'Practical Action'] as const;
const karim = ['Abdul Karim', ''] as const;
const ayesha = ['আয়েশা', 'আরডিআরএস'] as const;

describe('who has met whom', () => {
  test('is counted by rounds over the other arrangements of a workshop', () => {
    const { workshop, people, together, met: pairs } = house();
    const workshopId = workshop();
    const [a = '', b = '', c = ''] = people(workshopId, [rahima, karim, ayesha]);
    const own = together(workshopId, [a, b, c]);
    together(workshopId, [a, b], 3);
    together(workshopId, [b, c]);
    expect(pairs(workshopId, own)).toEqual([pair(a, b, 3), pair(b, c, 1)].toSorted());
    expect(pairs(workshopId)).toEqual([pair(a, b, 4), pair(a, c, 1), pair(b, c, 2)].toSorted());
  });

  test('does not count rounds that are only planned', () => {
    const { workshop, people, together, met: pairs } = house();
    const workshopId = workshop();
    const [a = '', b = ''] = people(workshopId, [rahima, karim]);
    together(workshopId, [a, b], 8, 1);
    expect(pairs(workshopId)).toEqual([pair(a, b, 2)]);
  });

  test('is known of other workshops by name and organisation, however they are written', () => {
    const { workshop, people, together, met: pairs } = house();
    const earlier = workshop();
    const there = people(earlier, [
      [' rahima  BEGUM', 'practical action'],
      ['ABDUL KARIM', ''],
      // The same letter as one sign and as two.
      ['আ\u09dfেশা', 'আরডিআরএস'],
      ['Abdul Karim', 'Somewhere else'],
    ]);
    together(earlier, there, 2);
    const workshopId = workshop();
    const [a = '', b = '', c = ''] = people(workshopId, [
      rahima,
      karim,
      ['আ\u09af\u09bcেশা', 'আরডিআরএস'],
    ]);
    expect(pairs(workshopId)).toEqual([pair(a, b, 2), pair(a, c, 2), pair(b, c, 2)].toSorted());
  });

  test('is not told of two here who cannot be told apart, but for what they did here', () => {
    const { workshop, people, together, met: pairs } = house();
    const earlier = workshop();
    together(earlier, people(earlier, [rahima, karim]));
    const workshopId = workshop();
    const [a = '', b = ''] = people(workshopId, [rahima, karim, karim]);
    expect(pairs(workshopId)).toEqual([]);
    together(workshopId, [a, b]);
    expect(pairs(workshopId)).toEqual([pair(a, b, 1)]);
  });

  test('leaves templates out', () => {
    const { send, rows, workshop, people, met: pairs } = house();
    const template = { ...wholeWorkshop.workshop[0], use: 'template' };
    send('library.restore', { id: newId(), rows: { ...rowsOf(), workshop: [template] } });
    expect(rows('membership')).toHaveLength(2);
    const workshopId = workshop();
    const names = wholeWorkshop.person.map(
      ({ name, organisation }) => [name, organisation] as const,
    );
    people(workshopId, names);
    expect(pairs(workshopId)).toEqual([]);
  });
});

function rowsOf(): Record<string, Record<string, unknown>[]> {
  return Object.fromEntries(
    Object.entries(wholeWorkshop).map(([table, rows]) => [table, rows.map((row) => ({ ...row }))]),
  );
}
