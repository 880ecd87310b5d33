// Groups in another order, which is the order in which they report back.
import { describe, expect, test } from 'vitest';
import { newId } from '../../../../shared/lib/ids.ts';
import { inOrder } from '../../../../shared/lib/ordering.ts';
import { withGroups } from '../../../support/house-of-groups.ts';

function house() {
  const made = withGroups(4, 3);
  const { rows, arrangementId } = made;
  const order = () => inOrder(rows('group', { arrangementId })).map(({ id }) => id);
  return { ...made, order };
}

describe('groups', () => {
  test('are put behind another, or first, without touching who sits in them', () => {
    const { send, order, deal, all, first, second, third } = house();
    deal(1);
    const seated = all();
    send('groups.moveGroup', { id: first, after: second });
    expect(order()).toEqual([second, first, third]);
    send('groups.moveGroup', { id: third, after: null });
    expect(order()).toEqual([third, second, first]);
    expect(all()).toEqual(seated);
  });

  test('are put in another order as a whole, and one undo takes it back', () => {
    const { send, order, undo, arrangementId, first, second, third } = house();
    send('groups.orderGroups', { arrangementId, groupIds: [third, first, second] });
    expect(order()).toEqual([third, first, second]);
    undo();
    expect(order()).toEqual([first, second, third]);
  });

  test('are not ordered by a list that is not of them all, each once', () => {
    const { send, order, arrangementId, first, second, third } = house();
    for (const groupIds of [
      [first, second],
      [first, second, second],
      [first, second, third, third],
      [first, second, newId()],
    ]) {
      expect(() => send('groups.orderGroups', { arrangementId, groupIds })).toThrow('gone');
    }
    expect(order()).toEqual([first, second, third]);
  });
});
