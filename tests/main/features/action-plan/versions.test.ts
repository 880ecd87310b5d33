// A plan as it stood once: kept, brought back, and checked on its way in from a file.
import { describe, expect, test } from 'vitest';
import { readRows } from '../../../../main/features/library/restore.ts';
import { tableNames } from '../../../../shared/contract/registry.ts';
import { plainLine } from '../../../../shared/features/action-plan/plain.ts';
import { readVersion } from '../../../../shared/features/action-plan/version.ts';
import { newId } from '../../../../shared/lib/ids.ts';
import { inOrder } from '../../../../shared/lib/ordering.ts';
import { testEngine } from '../../../support/engine.ts';

function withVersion() {
  const uthan = testEngine();
  const workshopId = uthan.workshop();
  const { send, rows } = uthan;
  const [planId, a, b, itemId, versionId] = [newId(), newId(), newId(), newId(), newId()];
  send('actionPlan.addPlan', { id: planId, workshopId, title: 'Draft', owner: 'NGF' });
  send('actionPlan.addLine', { ...plainLine, id: a, planId, after: null, activity: 'a' });
  send('actionPlan.addLine', { ...plainLine, id: b, planId, after: a, activity: 'b' });
  const tea = { title: 'Tea', amount: 500, source: 'own' } as const;
  send('actionPlan.addBudgetItem', { id: itemId, planId, ...tea });
  send('actionPlan.keepVersion', { id: versionId, planId, kind: 'draft', title: 'Day 4' });
  const texts = () => inOrder(rows('planLine', { planId })).map(({ activity }) => activity);
  return { ...uthan, workshopId, planId, a, b, itemId, versionId, texts };
}

describe('a version of a plan', () => {
  test('holds the plan, its lines and its budget as they stood', () => {
    const { rows, clock, versionId } = withVersion();
    const [version] = rows('planVersion');
    expect(version).toMatchObject({
      id: versionId,
      kind: 'draft',
      title: 'Day 4',
      at: clock.now(),
    });
    expect(readVersion(version?.content ?? '')).toMatchObject({
      plan: { title: 'Draft', owner: 'NGF' },
      lines: [{ activity: 'a' }, { activity: 'b' }],
      budget: [{ title: 'Tea', amount: 500, source: 'own' }],
    });
  });

  test('comes back over what was changed, added, moved and taken away, and goes again by Undo', () => {
    const { send, rows, texts, workshopId, planId, a, b, itemId, versionId } = withVersion();
    send('actionPlan.editPlan', { id: planId, patch: { title: 'Final', problem: 'x' }, base: {} });
    send('actionPlan.editLine', { id: b, patch: { activity: 'b2', percent: 30 }, base: {} });
    send('actionPlan.moveLine', { id: b, after: null });
    send('actionPlan.removeLine', { id: a });
    send('actionPlan.addLine', { ...plainLine, id: newId(), planId, after: b, activity: 'c' });
    send('actionPlan.removeBudgetItem', { id: itemId });
    send('actionPlan.addBudgetItem', { id: newId(), planId, title: 'Bus', amount: 9, source: '' });
    expect(texts()).toEqual(['b2', 'c']);
    send('actionPlan.bringBack', { id: versionId });
    expect(texts()).toEqual(['a', 'b']);
    expect(rows('plan')).toMatchObject([{ title: 'Draft', problem: '' }]);
    expect(rows('budgetItem')).toMatchObject([{ title: 'Tea', amount: 500 }]);
    // The line that stayed is still the same one, and the other is known by its key again.
    expect(rows('planLine', { id: b })).toMatchObject([{ activity: 'b', percent: 0 }]);
    expect(
      rows('planLine')
        .map(({ key }) => key)
        .toSorted(),
    ).toEqual([a, b].toSorted());
    send('history.undo', { workshopId });
    expect(texts()).toEqual(['b2', 'c']);
    expect(rows('budgetItem')).toMatchObject([{ title: 'Bus' }]);
  });

  test('comes back in a copy of the workshop, whose lines have other ids', () => {
    const { send, rows, store, workshopId } = withVersion();
    const own = Object.fromEntries(
      tableNames.map((table) => [table, store.rows.list(table, { workshopId })]),
    );
    const copyId = newId();
    send('library.restore', { id: copyId, rows: structuredClone(own) });
    const [line] = inOrder(rows('planLine', { workshopId: copyId }));
    const [version] = rows('planVersion', { workshopId: copyId });
    send('actionPlan.editLine', { id: line?.id ?? '', patch: { activity: 'z' }, base: {} });
    send('actionPlan.bringBack', { id: version?.id ?? '' });
    expect(rows('planLine', { id: line?.id ?? '' })).toMatchObject([{ activity: 'a' }]);
  });

  test('of a plan goes with it', () => {
    const { send, rows, planId } = withVersion();
    send('actionPlan.removePlan', { id: planId });
    expect([...rows('planVersion'), ...rows('budgetItem')]).toEqual([]);
  });

  test.each([
    '',
    '{}',
    '{"plan":{},"lines":[{"key":"x","start":"2014-02-31"}],"budget":[]}',
    '{"plan":{"type":"huge"},"lines":[],"budget":[]}',
  ])('is refused in a file where it holds %s', (content) => {
    const { store, workshopId } = withVersion();
    const own = Object.fromEntries(
      tableNames.map((table) => [table, store.rows.list(table, { workshopId })]),
    );
    const [version] = store.rows.list('planVersion', {});
    expect(() => readRows({ ...own, planVersion: [{ ...version, content }] })).toThrow(
      expect.objectContaining({ code: 'damaged-file' }),
    );
  });
});
