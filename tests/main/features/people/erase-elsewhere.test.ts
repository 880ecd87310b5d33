// Somebody deleted everywhere is named in workshops on whose lists they are not: those are found,
// shown, and rewritten where that is chosen. Damaged files that go too are told of before.
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { erase, previewErasing } from '../../../../main/features/people/erase.ts';
import { newId } from '../../../../shared/lib/ids.ts';
import { nobody, noLine } from '../../../support/lively-house.ts';
import { openTestApp } from '../../../support/open-room.ts';

const name = 'Rahima Khatun';

/** Her workshop; one that only mentions her; one that follows hers, without her; one of others. */
async function house() {
  const test = await openTestApp();
  const { app, send } = test;
  const create = (title: string) => {
    const id = newId();
    send('library.create', { id, template: 'blank', title, language: 'en' });
    return id;
  };
  const own = create('Own');
  const personId = newId();
  send('people.add', { id: personId, workshopId: own, ...nobody, name });
  const addPlan = (workshopId: string) => {
    const planId = newId();
    send('actionPlan.addPlan', { id: planId, workshopId, title: 'Crabs', owner: '' });
    const line = { ...noLine, responsible: name };
    send('actionPlan.addLine', { id: newId(), planId, after: null, ...line });
  };
  addPlan(own);
  const other = create('Other');
  addPlan(other);
  const follower = newId();
  send('followUp.carry', { id: follower, workshopId: own });
  const [again] = app.store.rows.list('person', { workshopId: follower });
  send('people.remove', { id: again?.id ?? '' });
  create('Of others');
  const said = (workshopId: string) => app.store.rows.list('planLine', { workshopId })[0];
  return { ...test, personId, own, other, follower, said };
}

test('is looked for in all workshops, and goes out of the texts that are chosen', async () => {
  const { app, personId, own, other, follower, said } = await house();
  const preview = await previewErasing(app, personId);
  expect(preview.elsewhere).toEqual([]);
  expect(preview.mentioned).toMatchObject([
    { workshopId: follower, linked: true, mentions: 1, sample: name, use: 'workshop' },
    { workshopId: other, linked: false, mentions: 1, sample: name, title: 'Other' },
  ]);
  await erase(app, { personId, also: [], texts: [follower] });
  expect(said(own)?.responsible).toBe('[deleted person]');
  expect(said(follower)?.responsible).toBe('[deleted person]');
  expect(said(other)?.responsible).toBe(name);
  expect(app.engine.history(follower, 'desk').undo).toBeNull();
  expect(app.engine.history(other, 'desk').undo).not.toBeNull();
  const journal = app.store.eraser.changesWith(name);
  expect(new Set(journal.map(({ workshopId }) => workshopId))).toEqual(new Set([other]));
  expect(app.store.check()).toEqual([]);
});

test('is deleted nowhere where one of the workshops is gone', async () => {
  const { app, personId, own, said } = await house();
  const gone = erase(app, { personId, also: [], texts: [newId()] });
  await expect(gone).rejects.toMatchObject({ code: 'gone' });
  expect(said(own)?.responsible).toBe(name);
});

test('is looked for while others have their turn', async () => {
  const { app, personId } = await house();
  let isDone = false;
  const preview = previewErasing(app, personId).finally(() => {
    isDone = true;
  });
  let turns = 0;
  while (!isDone) {
    await setImmediate();
    turns += 1;
  }
  await preview;
  expect(turns).toBeGreaterThan(app.store.rows.list('workshop', {}).length);
});

test('takes damaged files along that were put aside, and says so before', async () => {
  const { app, folder, personId } = await house();
  expect((await previewErasing(app, personId)).damaged).toBe(0);
  const aside = join(folder, 'damaged-1');
  mkdirSync(aside);
  expect((await previewErasing(app, personId)).damaged).toBe(1);
  await erase(app, { personId, also: [], texts: [] });
  expect(existsSync(aside)).toBe(false);
});
