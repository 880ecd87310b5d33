// Cards and phones are found by what most of them do not have, and none that has none is in the way.
import { expect, test } from 'vitest';
import { connect } from '../../../main/store/connect.ts';
import { storeOver } from '../../../main/store/open.ts';
import { testEngine } from '../../support/engine.ts';

const links = [
  ...(['personId', 'seatId', 'groupId', 'stackId', 'originId'] as const).map(
    (column) => ['card', column] as const,
  ),
  ...(['personId', 'groupId'] as const).map((column) => ['seat', column] as const),
];

test.each(links)('a %s is found by its %s without reading the others', (table, column) => {
  const db = connect(':memory:');
  const { store } = testEngine(storeOver(db));
  const plan = db.prepare(`EXPLAIN QUERY PLAN SELECT * FROM "${table}" WHERE "${column}" = ?`);
  const found = new RegExp(`SEARCH ${table} USING INDEX \\w+ \\(${column}=`);
  expect(JSON.stringify(plan.all('one'))).toMatch(found);
  expect(store.rows.list(table, { [column]: 'one' })).toEqual([]);
  expect(store.rows.list(table, { [column]: null })).toEqual([]);
  store.close();
});
