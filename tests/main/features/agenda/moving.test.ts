// Several items at once, tracks and blocks, and what hangs on an item.
import { describe, expect, test } from 'vitest';
import { plainItem } from '../../../../shared/features/agenda/plain.ts';
import { newId } from '../../../../shared/lib/ids.ts';
import { inOrder } from '../../../../shared/lib/ordering.ts';
import { testEngine } from '../../../support/engine.ts';

/** Two days, the first with items a to f, the second with x and y. */
function planned() {
  const t = testEngine();
  const workshopId = t.workshop();
  for (const { id } of t.rows('day', { workshopId })) t.send('agenda.removeDay', { id });
  const [day, other] = [newId(), newId()];
  const facts = { title: '', date: '', place: '', start: 540, end: null };
  t.send('agenda.addDay', { id: day, workshopId, after: null, ...facts });
  t.send('agenda.addDay', { id: other, workshopId, after: day, ...facts });
  const ids = new Map<string, string>();
  const put = (dayId: string, titles: string) => {
    let after: string | null = null;
    for (const title of titles) {
      const id = newId();
      t.send('agenda.addItem', { ...plainItem, id, dayId, after, title });
      ids.set(title, id);
      after = id;
    }
  };
  put(day, 'abcdef');
  put(other, 'xy');
  const id = (title: string) => ids.get(title) ?? '';
  const idsOf = (titles: string) => [...titles].map(id);
  const titles = (dayId = day) =>
    inOrder(t.rows('agendaItem', { dayId }))
      .map(({ title }) => title)
      .join('');
  const block = (itemTitles: string): string => {
    const blockId = newId();
    const itemIds = idsOf(itemTitles);
    t.send('agenda.addBlock', { id: blockId, dayId: day, itemIds, title: 'B', target: 60 });
    return blockId;
  };
  const inBlock = (blockId: string) =>
    inOrder(t.rows('agendaItem', { blockId }))
      .map(({ title }) => title)
      .join('');
  const undo = () => t.send('history.undo', { workshopId });
  return { t, workshopId, day, other, id, idsOf, titles, block, inBlock, undo };
}

describe('several items at once', () => {
  test('are edited, duplicated and deleted, each taken back by one undo', () => {
    const { t, idsOf, titles, undo } = planned();
    t.send('agenda.editItems', { ids: idsOf('bd'), patch: { flagged: true } });
    expect(t.rows('agendaItem', { flagged: true })).toHaveLength(2);
    undo();
    expect(t.rows('agendaItem', { flagged: true })).toHaveLength(0);
    const copies = idsOf('db').map((id) => ({ id, copyId: newId() }));
    t.send('agenda.duplicateItems', { copies });
    expect(titles()).toBe('abcdbdef');
    undo();
    t.send('agenda.removeItems', { ids: idsOf('ace') });
    expect(titles()).toBe('bdf');
    undo();
    expect(titles()).toBe('abcdef');
  });

  test('move together, behind the nearest that stays', () => {
    const { t, day, other, id, idsOf, titles, undo } = planned();
    t.send('agenda.moveItems', { ids: idsOf('bc'), dayId: day, after: id('e') });
    expect(titles()).toBe('adebcf');
    t.send('agenda.moveItems', { ids: idsOf('bc'), dayId: day, after: id('b') });
    expect(titles()).toBe('adebcf');
    t.send('agenda.moveItems', { ids: idsOf('af'), dayId: other, after: id('x') });
    expect([titles(), titles(other)]).toEqual(['debc', 'xafy']);
    undo();
    expect([titles(), titles(other)]).toEqual(['adebcf', 'xy']);
  });
});

describe('a block', () => {
  test('gathers its items where the first of them stands', () => {
    const { titles, block, inBlock } = planned();
    const made = block('dbf');
    expect(titles()).toBe('adbfce');
    expect(inBlock(made)).toBe('dbf');
  });

  test('takes what is put inside it and gives away what is carried out', () => {
    const { t, day, id, block, inBlock } = planned();
    const made = block('bcd');
    t.send('agenda.moveItem', { id: id('f'), dayId: day, after: id('b') });
    expect(inBlock(made)).toBe('bfcd');
    t.send('agenda.moveItem', { id: id('c'), dayId: day, after: id('d') });
    expect(inBlock(made), 'still beside it').toBe('bfdc');
    t.send('agenda.moveItem', { id: id('c'), dayId: day, after: id('e') });
    expect(inBlock(made)).toBe('bfd');
    t.send('agenda.addItem', { ...plainItem, id: newId(), dayId: day, after: id('b'), title: 'n' });
    expect(inBlock(made)).toBe('bnfd');
  });

  test('moves whole, into another day too, and is copied whole', () => {
    const { t, other, id, idsOf, titles, block, inBlock } = planned();
    const made = block('bcd');
    t.send('agenda.moveItems', { ids: idsOf('bcd'), dayId: other, after: id('x') });
    expect(titles(other)).toBe('xbcdy');
    expect(inBlock(made)).toBe('bcd');
    expect(t.rows('block', { id: made })[0]?.dayId).toBe(other);
    const copy = newId();
    t.send('agenda.duplicateBlock', { id: made, copyId: copy });
    expect(titles(other)).toBe('xbcdbcdy');
    expect([inBlock(made), inBlock(copy)]).toEqual(['bcd', 'bcd']);
    t.send('agenda.removeBlock', { id: copy });
    expect(titles(other)).toBe('xbcdy');
    t.send('agenda.dissolveBlock', { id: made });
    expect(titles(other)).toBe('xbcdy');
    expect(t.rows('block')).toEqual([]);
  });

  test('goes with the last of its items', () => {
    const { t, other, id, idsOf, block, undo } = planned();
    block('bc');
    t.send('agenda.moveItem', { id: id('b'), dayId: other, after: null });
    expect(t.rows('block')).toHaveLength(1);
    t.send('agenda.removeItems', { ids: idsOf('c') });
    expect(t.rows('block')).toEqual([]);
    undo();
    expect(t.rows('block')).toHaveLength(1);
  });

  test('of another day is refused', () => {
    const { t, id, block } = planned();
    const blockId = block('bc');
    const edit = () => t.send('agenda.editItem', { id: id('x'), patch: { blockId }, base: {} });
    expect(edit).toThrow(expect.objectContaining({ code: 'gone' }));
  });
});

test('an item keeps its track within the day, and takes that of the same name in another', () => {
  const { t, day, other, id } = planned();
  const track = (dayId: string, title: string) => {
    const trackId = newId();
    t.send('agenda.addTrack', { id: trackId, dayId, after: null, title, place: '' });
    return trackId;
  };
  const [hall, yard, hallToo] = [track(day, 'Hall'), track(day, 'Yard'), track(other, 'Hall')];
  const trackOf = (title: string) => t.rows('agendaItem', { id: id(title) })[0]?.trackId;
  t.send('agenda.editItems', { ids: [id('b')], patch: { trackId: hall } });
  t.send('agenda.editItems', { ids: [id('c')], patch: { trackId: yard } });
  t.send('agenda.moveItem', { id: id('b'), dayId: day, after: id('e') });
  expect(trackOf('b')).toBe(hall);
  t.send('agenda.moveItems', { ids: [id('b'), id('c')], dayId: other, after: null });
  expect([trackOf('b'), trackOf('c')]).toEqual([hallToo, null]);
  t.send('agenda.moveItems', { ids: [id('b')], dayId: day, after: null, trackId: yard });
  expect(trackOf('b')).toBe(yard);
  t.send('agenda.removeTrack', { id: yard });
  expect(trackOf('b')).toBeNull();
});

test('a copy has the speakers, the links and the fields of what it was copied from', () => {
  const { t, workshopId, id } = planned();
  const itemId = id('a');
  const [fieldId, copyId] = [newId(), newId()];
  t.send('agenda.addCustomField', { id: fieldId, workshopId, after: null, title: 'Slides' });
  t.send('agenda.setCustomValue', { id: newId(), itemId, fieldId, text: 'Ready', base: '' });
  const guest = { role: 'chief-guest', name: 'Dr Rahman', minutes: 10 } as const;
  t.send('agenda.addSpeaker', { id: newId(), itemId, after: null, ...guest });
  const link = { title: 'Song', url: 'https://example.org/song' };
  t.send('agenda.addAttachment', { id: newId(), itemId, after: null, ...link });
  t.send('agenda.duplicateItem', { id: itemId, copyId });
  expect(t.rows('speaker', { itemId: copyId })).toMatchObject([guest]);
  expect(t.rows('attachment', { itemId: copyId })).toMatchObject([link]);
  expect(t.rows('customValue', { itemId: copyId })).toMatchObject([{ fieldId, text: 'Ready' }]);
});

test('a field of one’s own is filled, emptied, and refused where somebody else has filled it', () => {
  const { t, workshopId, id } = planned();
  const [fieldId, itemId] = [newId(), id('a')];
  t.send('agenda.addCustomField', { id: fieldId, workshopId, after: null, title: 'Slides' });
  const set = (text: string, base: string) =>
    t.send('agenda.setCustomValue', { id: newId(), itemId, fieldId, text, base });
  set('Ready', '');
  expect(() => set('Lost', '')).toThrow(
    expect.objectContaining({ code: 'conflict', detail: { field: 'text', theirs: 'Ready' } }),
  );
  set('Sent', 'Ready');
  expect(t.rows('customValue')).toMatchObject([{ text: 'Sent' }]);
  set('', 'Sent');
  expect(t.rows('customValue')).toEqual([]);
});

test('a track is put elsewhere among those of its day, and one undo takes it back', () => {
  const { t, day, undo } = planned();
  const ids = ['Hall', 'Yard', 'Field'].map((title) => ({ id: newId(), title }));
  let after: string | null = null;
  for (const { id, title } of ids) {
    t.send('agenda.addTrack', { id, dayId: day, after, title, place: '' });
    after = id;
  }
  const order = () => inOrder(t.rows('track', { dayId: day })).map(({ title }) => title);
  const [hall, yard, field] = ids.map(({ id }) => id);
  t.send('agenda.moveTrack', { id: hall ?? '', after: field ?? '' });
  expect(order()).toEqual(['Yard', 'Field', 'Hall']);
  t.send('agenda.moveTrack', { id: field ?? '', after: null });
  expect(order()).toEqual(['Field', 'Yard', 'Hall']);
  undo();
  expect(order()).toEqual(['Yard', 'Field', 'Hall']);
  t.send('agenda.moveTrack', { id: yard ?? '', after: yard ?? '' });
  expect(order()).toEqual(['Yard', 'Field', 'Hall']);
});

test('new items go into the track that is said, into none, or into that of the item before them', () => {
  const { t, day, other, id, undo } = planned();
  const [trackId, foreign] = [newId(), newId()];
  t.send('agenda.addTrack', { id: trackId, dayId: day, after: null, title: 'Hall', place: '' });
  t.send('agenda.addTrack', { id: foreign, dayId: other, after: null, title: 'Yard', place: '' });
  t.send('agenda.editItems', { ids: [id('b')], patch: { trackId } });
  const add = (more: { readonly trackId?: string | null }) => {
    const item = { ...plainItem, id: newId(), title: 'new' };
    t.send('agenda.addItems', { dayId: day, after: id('b'), block: null, items: [item], ...more });
    return t.rows('agendaItem', { id: item.id })[0]?.trackId;
  };
  expect(add({})).toBe(trackId);
  expect(add({ trackId: null })).toBeNull();
  undo();
  undo();
  expect(add({ trackId })).toBe(trackId);
  expect(() => add({ trackId: foreign })).toThrow(expect.objectContaining({ code: 'gone' }));
});
