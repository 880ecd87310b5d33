// Plans and parts of plans: kept as templates and blocks, and copied from one workshop to another.
import { describe, expect, it } from 'vitest';
import { type TableName, tableNames } from '../../../../shared/contract/registry.ts';
import { plainItem } from '../../../../shared/features/agenda/plain.ts';
import { newId } from '../../../../shared/lib/ids.ts';
import { inOrder } from '../../../../shared/lib/ordering.ts';
import { type TestEngine, testEngine } from '../../../support/engine.ts';
import { withGroups } from '../../../support/house-of-groups.ts';

const gone = expect.objectContaining({ code: 'gone' });

function withSample(sample: 'learning-route-2014' | 'local-learning-groups-2010') {
  const engine = testEngine();
  const id = newId();
  engine.send('library.addSample', { id, sample });
  return { engine, id };
}

/** A workshop with a day whose items have everything that an item can have. */
function furnished() {
  const engine = testEngine();
  const from = engine.workshop();
  const [day] = engine.rows('day', { workshopId: from });
  if (!day) throw new Error('A blank workshop has a day.');
  const base = { workshopId: from };
  const ids = [newId(), newId(), newId()];
  const [first = '', second = '', third = ''] = ids;
  const [categoryId, trackId, blockId, fieldId, fileId] = [1, 2, 3, 4, 5].map(() => newId());
  if (!categoryId || !trackId || !blockId || !fieldId || !fileId) throw new Error('five ids');
  const { rows } = engine.store;
  rows.insert('category', { ...base, id: categoryId, order: 'a0', title: 'Input', colour: 'blue' });
  rows.insert('track', {
    ...base,
    id: trackId,
    order: 'a0',
    dayId: day.id,
    title: 'Site B',
    place: '',
  });
  rows.insert('block', { ...base, id: blockId, dayId: day.id, title: 'Morning', target: 60 });
  rows.insert('customField', { ...base, id: fieldId, order: 'a0', title: 'Budget' });
  const hash = 'a'.repeat(64);
  rows.insert('file', {
    ...base,
    id: fileId,
    name: 'case.pdf',
    type: 'application/pdf',
    bytes: 9,
    hash,
  });
  for (const [at, id] of ids.entries()) {
    rows.insert('agendaItem', {
      ...base,
      ...plainItem,
      id,
      dayId: day.id,
      order: `a${at}`,
      title: `Item ${at + 1}`,
      notes: 'Mine',
      categoryId,
      blockId: at < 2 ? blockId : null,
      trackId: at === 1 ? trackId : null,
    });
  }
  rows.insert('customValue', { ...base, id: newId(), itemId: first, fieldId, text: '500' });
  const speaker = { role: 'chair', name: 'Rokeya', minutes: 5 } as const;
  rows.insert('speaker', { ...base, id: newId(), order: 'a0', itemId: first, ...speaker });
  const link = { title: 'The case', url: '', fileId } as const;
  rows.insert('attachment', { ...base, id: newId(), order: 'a0', itemId: first, ...link });
  return { engine, from, day, ids, first, second, third };
}

const own = ({ rows }: TestEngine, table: TableName, workshopId: string) =>
  rows(table).filter((row) => row.workshopId === workshopId);

/** A blank workshop, its day, and the titles of the items in it. */
function target(engine: TestEngine) {
  const id = engine.workshop();
  const [day] = engine.rows('day', { workshopId: id });
  if (!day) throw new Error('A blank workshop has a day.');
  const items = () => inOrder(engine.rows('agendaItem', { dayId: day.id }));
  return { id, day, items, titles: () => items().map(({ title }) => title) };
}

describe('copying items from another workshop', () => {
  it('puts them behind the item named, in the order given, with all that is theirs', () => {
    const { engine, ids, first, third } = furnished();
    const { id, day, items, titles } = target(engine);
    const anchor = newId();
    const stays = { ...plainItem, title: 'Stays' };
    engine.send('agenda.addItem', { id: anchor, dayId: day.id, after: null, ...stays });
    engine.send('agenda.addItem', {
      id: newId(),
      dayId: day.id,
      after: anchor,
      ...plainItem,
      title: 'End',
    });
    engine.send('library.copyItems', { itemIds: [third, ...ids], dayId: day.id, after: anchor });
    expect(titles()).toEqual(['Stays', 'Item 3', 'Item 1', 'Item 2', 'End']);
    const [, , copy] = items();
    expect(copy).toMatchObject({ notes: 'Mine', workshopId: id });
    expect(copy?.id).not.toBe(first);
    expect(own(engine, 'customValue', id)).toMatchObject([{ itemId: copy?.id, text: '500' }]);
    expect(own(engine, 'speaker', id)).toMatchObject([{ itemId: copy?.id, name: 'Rokeya' }]);
    expect(own(engine, 'attachment', id)).toMatchObject([{ itemId: copy?.id, title: 'The case' }]);
    for (const table of ['category', 'customField', 'file', 'block', 'track'] as const) {
      expect(own(engine, table, id), table).toHaveLength(1);
    }
  });

  it('takes the category, field and file of that name where there are some', () => {
    const { engine, ids } = furnished();
    const { id, day } = target(engine);
    const copy = { itemIds: ids, dayId: day.id, after: null };
    engine.send('library.copyItems', copy);
    engine.send('library.copyItems', copy);
    expect(own(engine, 'agendaItem', id)).toHaveLength(6);
    for (const table of ['category', 'customField', 'file', 'track'] as const) {
      expect(own(engine, table, id), table).toHaveLength(1);
    }
    // Each time is a block of its own: two mornings, not one twice as long.
    expect(own(engine, 'block', id)).toHaveLength(2);
  });

  it('leaves the track behind where nothing copied ran beside it', () => {
    const { engine, second } = furnished();
    const { id, day, items } = target(engine);
    engine.send('library.copyItems', { itemIds: [second], dayId: day.id, after: null });
    expect(items()).toMatchObject([{ title: 'Item 2', trackId: null }]);
    expect(own(engine, 'track', id)).toEqual([]);
  });

  it('takes the track and the block of the place, where it brings none', () => {
    const { engine, third, from } = furnished();
    const { day, items } = target(engine);
    const [first, last] = [newId(), newId()];
    const [trackId, blockId] = [newId(), newId()];
    const track = { title: 'Site A', place: '' };
    engine.send('agenda.addTrack', { id: trackId, dayId: day.id, after: null, ...track });
    engine.send('agenda.addItems', {
      dayId: day.id,
      after: null,
      block: { id: blockId, title: 'Case', target: null },
      items: [first, last].map((id) => ({ id, ...plainItem, trackId })),
    });
    engine.send('library.copyItems', { itemIds: [third], dayId: day.id, after: first });
    expect(items()[1]).toMatchObject({ title: 'Item 3', trackId, blockId });
    const one = { id: newId(), ...plainItem, title: 'New' };
    engine.send('agenda.addItems', { dayId: day.id, after: first, block: null, items: [one] });
    expect(items()[1]).toMatchObject({ title: 'New', trackId, blockId });
    // A track of another day is none of this one's.
    const [alien] = engine.rows('track', { workshopId: from });
    const stray = { ...one, id: newId(), trackId: alien?.id ?? '' };
    const add = { dayId: day.id, after: null, block: null, items: [stray] };
    expect(() => engine.send('agenda.addItems', add)).toThrow(gone);
  });

  it('leaves groups with their workshop, and keeps them within one', () => {
    const { engine, id: from } = withSample('local-learning-groups-2010');
    const [item] = engine.rows('agendaItem', { workshopId: from }).filter((i) => i.arrangementId);
    if (!item) throw new Error('The sample has group work.');
    const { day, items } = target(engine);
    engine.send('library.copyItems', { itemIds: [item.id], dayId: day.id, after: null });
    expect(items()).toMatchObject([{ title: item.title, arrangementId: null }]);
    engine.send('library.copyItems', { itemIds: [item.id], dayId: item.dayId, after: item.id });
    const beside = engine.rows('agendaItem', { workshopId: from, title: item.title });
    expect(beside.map(({ arrangementId }) => arrangementId)).toEqual([
      item.arrangementId,
      item.arrangementId,
    ]);
  });

  it('is one step of undo in the workshop that they came into', () => {
    const { engine, ids, from } = furnished();
    const { id, day } = target(engine);
    engine.send('library.copyItems', { itemIds: ids, dayId: day.id, after: null });
    expect(engine.engine.history(id, 'desk').undo).toBe('library.copyItems');
    expect(engine.engine.history(from, 'desk').undo).toBe(null);
    engine.send('history.undo', { workshopId: id });
    for (const table of tableNames.filter((name) => name !== 'workshop' && name !== 'day')) {
      expect(own(engine, table, id), table).toEqual([]);
    }
  });

  it('copies none where one of them is not there', () => {
    const { engine, first } = furnished();
    const { id, day } = target(engine);
    const copy = { itemIds: [first, newId()], dayId: day.id, after: null };
    expect(() => engine.send('library.copyItems', copy)).toThrow(gone);
    expect(own(engine, 'agendaItem', id)).toEqual([]);
  });

  it('refuses files for which there is no room', () => {
    const { engine, first, from } = furnished();
    const { id, day } = target(engine);
    const [file] = engine.rows('file', { workshopId: from });
    if (!file) throw new Error('The furnished workshop has a file.');
    for (let at = 0; at < 4; at += 1) {
      const full = { ...file, id: newId(), workshopId: id, name: `${at}`, bytes: 10_000_000 };
      engine.store.rows.insert('file', full);
    }
    const copy = { itemIds: [first], dayId: day.id, after: null };
    expect(() => engine.send('library.copyItems', copy)).toThrow(
      expect.objectContaining({ code: 'too-large' }),
    );
  });
});

describe('a block', () => {
  it('keeps items without who speaks in them, and can be put into any plan', () => {
    const { engine, ids } = furnished();
    const id = newId();
    engine.send('library.saveBlock', { id, itemIds: ids, title: 'A good morning' });
    expect(engine.rows('workshop', { id })).toMatchObject([
      { use: 'block', title: 'A good morning', language: 'en' },
    ]);
    expect(own(engine, 'speaker', id)).toMatchObject([{ role: 'chair', name: '', minutes: 5 }]);
    const itemIds = inOrder(engine.rows('agendaItem', { workshopId: id })).map((item) => item.id);
    const { day, titles } = target(engine);
    engine.send('library.copyItems', { itemIds, dayId: day.id, after: null });
    expect(titles()).toEqual(['Item 1', 'Item 2', 'Item 3']);
  });
});

describe('a template', () => {
  const lived = () => {
    const { engine, id: workshopId } = withSample('learning-route-2014');
    const [item] = inOrder(engine.rows('agendaItem', { workshopId }));
    engine.send('run.start', { itemId: item?.id ?? '', entryId: newId() });
    engine.send('room.show', { workshopId, kind: 'agenda', refId: null });
    engine.send('minutes.edit', { id: workshopId, patch: { summary: 'It was good.' }, base: {} });
    return { engine, workshopId };
  };

  it('has the plan, and nothing of who came or what came of it', () => {
    const { engine, workshopId } = lived();
    const id = newId();
    engine.send('library.saveTemplate', { id, workshopId, title: 'Our route' });
    expect(engine.rows('workshop', { id })).toMatchObject([
      { use: 'template', title: 'Our route', startDate: '', place: 'Satkhira and Jessore' },
    ]);
    const left = ['person', 'membership', 'runEntry', 'capture', 'stage', 'minutesText', 'card'];
    for (const table of tableNames.filter((name) => [...left, 'planLine'].includes(name))) {
      expect(own(engine, table, id), table).toEqual([]);
    }
    for (const table of [
      'agendaItem',
      'day',
      'question',
      'arrangement',
      'group',
      'board',
    ] as const) {
      expect(own(engine, table, id).length, table).toBe(own(engine, table, workshopId).length);
    }
    expect(engine.rows('day', { workshopId: id }).every(({ date }) => date === '')).toBe(true);
    expect(engine.store.check()).toEqual([]);
  });

  it('begins a workshop that is like it, and is not touched by what becomes of that', () => {
    const { engine, workshopId } = lived();
    const [templateId, id] = [newId(), newId()];
    engine.send('library.saveTemplate', { id: templateId, workshopId, title: 'Our route' });
    engine.send('library.createFrom', { id, templateId });
    expect(engine.rows('workshop', { id })).toMatchObject([
      { use: 'workshop', title: 'Our route', createdAt: engine.clock.now() },
    ]);
    const titles = (of: string) =>
      engine
        .rows('agendaItem', { workshopId: of })
        .map(({ title }) => title)
        .sort();
    expect(titles(id)).toEqual(titles(workshopId));
    engine.send('workshop.remove', { id });
    expect(titles(templateId)).toEqual(titles(workshopId));
  });

  it('has the ways of dividing people, and nothing of how they were divided', () => {
    const house = withGroups(4, 2, 3);
    const { send, rows, arrangementId, personIds, first, workshopId } = house;
    const [personId = '', otherId = ''] = personIds;
    house.deal(1);
    send('groups.editArrangement', { id: arrangementId, patch: { form: 'cafe' }, base: {} });
    send('groups.editGroup', { id: first, patch: { colour: 'rose', capacity: 3 }, base: {} });
    send('groups.goToRound', { arrangementId, round: 1 });
    send('groups.lock', { id: first, on: true });
    send('groups.bond', { workshopId, kind: 'apart', pairs: [{ personId, otherId }] });
    send('groups.setAbsent', { arrangementId, round: 1, personId, absent: true });
    send('groups.setChoices', { arrangementId, personId, groupIds: [first] });
    const given = { arrangementId, groupId: first, duration: 60_000, warning: 0 };
    send('groups.startTimer', { id: newId(), ...given });
    const id = newId();
    send('library.saveTemplate', { id, workshopId, title: 'Ours' });
    expect(rows('arrangement', { workshopId: id })).toMatchObject([
      { form: 'cafe', rounds: 3, round: 0 },
    ]);
    expect(inOrder(rows('group', { workshopId: id }))).toMatchObject([
      { colour: 'rose', capacity: 3, locked: false },
      { colour: '', capacity: null },
    ]);
    for (const table of ['membership', 'bond', 'absence', 'choice', 'groupTimer'] as const) {
      expect(rows(table).length, table).toBeGreaterThan(0);
      expect(rows(table, { workshopId: id }), table).toEqual([]);
    }
    expect(house.store.check()).toEqual([]);
  });

  it('hands nothing on that was tried out in it', () => {
    const { engine, workshopId } = lived();
    const [templateId, id] = [newId(), newId()];
    engine.send('library.saveTemplate', { id: templateId, workshopId, title: 'Our route' });
    const someone = { sex: '', organisation: '', project: '', designation: '' } as const;
    const reach = { district: '', phone: '', email: '' };
    engine.send('people.add', {
      id: newId(),
      workshopId: templateId,
      name: 'X',
      ...someone,
      ...reach,
    });
    engine.send('library.createFrom', { id, templateId });
    expect(own(engine, 'person', id)).toEqual([]);
  });

  it('is renamed and deleted from the first page, and comes back', () => {
    const { engine, workshopId } = lived();
    const id = newId();
    engine.send('library.saveTemplate', { id, workshopId, title: 'Our route' });
    engine.send('library.rename', { id, patch: { title: 'Route' }, base: { title: 'Our route' } });
    engine.send('workshop.remove', { id });
    expect(own(engine, 'agendaItem', id)).toEqual([]);
    engine.send('history.undo', { workshopId: null });
    expect(engine.rows('workshop', { id })).toMatchObject([{ title: 'Route', use: 'template' }]);
    engine.send('history.undo', { workshopId: null });
    expect(engine.rows('workshop', { id })).toMatchObject([{ title: 'Our route' }]);
  });

  it('refuses a workshop that is not there', () => {
    const { engine } = lived();
    const input = { id: newId(), workshopId: newId(), title: '' };
    expect(() => engine.send('library.saveTemplate', input)).toThrow(gone);
    const from = { id: newId(), templateId: newId() };
    expect(() => engine.send('library.createFrom', from)).toThrow(gone);
  });
});

describe('items added at once', () => {
  it('stand one behind the other in a block of their own, and go with one undo', () => {
    const engine = testEngine();
    const { id, day, items, titles } = target(engine);
    const item = (title: string) => ({ id: newId(), ...plainItem, title });
    const block = { id: newId(), title: 'World café', target: 60 };
    const add = { dayId: day.id, after: null, block, items: [item('One'), item('Two')] };
    engine.send('agenda.addItems', add);
    expect(titles()).toEqual(['One', 'Two']);
    expect(items().every(({ blockId }) => blockId === block.id)).toBe(true);
    engine.send('history.undo', { workshopId: id });
    expect(titles()).toEqual([]);
    expect(engine.rows('block')).toEqual([]);
  });
});
