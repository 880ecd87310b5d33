import { expect, it } from 'vitest';
import { hrefOf, routeOf, sections } from '../../../renderer/state/route.ts';

it('finds every section of a workshop again by its address', () => {
  for (const section of sections) {
    expect(routeOf(hrefOf('workshop-1', section))).toEqual({
      kind: 'workshop',
      id: 'workshop-1',
      section,
      part: null,
      sheet: null,
    });
  }
});

it('finds what is open within a section', () => {
  expect(routeOf(hrefOf('workshop-1', 'boards', 'board-0001'))).toMatchObject({
    section: 'boards',
    part: 'board-0001',
  });
});

it('finds the sheet of what is open', () => {
  expect(routeOf(hrefOf('workshop-1', 'actions', 'plan-00001', 'follow-up'))).toMatchObject({
    part: 'plan-00001',
    sheet: 'follow-up',
  });
});

it('goes Home for an address it does not know', () => {
  for (const hash of ['', '#', '#/', '#/x', '#/w/', '#token=abc', '#/w/<b>/plan']) {
    expect(routeOf(hash)).toEqual({ kind: 'home' });
  }
});

it('opens the plan where a workshop has no such section', () => {
  expect(routeOf('#/w/workshop-1/secret')).toMatchObject({ section: 'plan' });
});
