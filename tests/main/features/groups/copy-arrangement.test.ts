import { expect, test } from 'vitest';
import { newId } from '../../../../shared/lib/ids.ts';
import { withGroups } from '../../../support/house-of-groups.ts';

test('a copy has groups, seats, absences and wishes of its own, and no round of it was held', () => {
  const { send, deal, rows, arrangementId, personIds, first, second, workshopId, undo } =
    withGroups(6, 2, 2);
  for (const round of [0, 1]) deal(round, personIds, round);
  const [personId = ''] = personIds;
  send('groups.setAbsent', { arrangementId, round: 1, personId, absent: true });
  send('groups.setChoices', { arrangementId, personId, groupIds: [second, first] });
  send('groups.lock', { id: first, on: true });
  send('groups.goToRound', { arrangementId, round: 1 });
  const last = newId();
  send('groups.addArrangement', { id: last, workshopId, title: 'Last' });

  const id = newId();
  send('groups.copyArrangement', { id, arrangementId, title: 'Again' });
  const order = rows('arrangement').sort((a, b) => (a.order < b.order ? -1 : 1));
  expect(order.map((one) => one.id)).toEqual([arrangementId, id, last]);
  expect(order[1]).toMatchObject({ title: 'Again', rounds: 2, round: 0 });
  const groups = rows('group', { arrangementId: id });
  expect(groups.map(({ name, locked }) => [name, locked]).sort()).toEqual([
    ['Group 1', true],
    ['Group 2', false],
  ]);
  const seatsIn = (arrangement: string) =>
    rows('group', { arrangementId: arrangement })
      .flatMap(({ id: groupId, name }) =>
        rows('membership', { groupId }).map((seat) => [name, seat.round, seat.personId]),
      )
      .sort();
  expect(seatsIn(id)).toEqual(seatsIn(arrangementId));
  expect(rows('absence', { arrangementId: id })).toMatchObject([{ personId, round: 1 }]);
  const wished = rows('choice', { arrangementId: id }).sort((a, b) => a.rank - b.rank);
  const nameOf = (groupId: string) => groups.find((group) => group.id === groupId)?.name;
  expect(wished.map(({ groupId }) => nameOf(groupId))).toEqual(['Group 2', 'Group 1']);

  undo();
  expect(rows('group', { arrangementId: id })).toEqual([]);
  expect(rows('membership')).toHaveLength(12);
});
