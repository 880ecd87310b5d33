// Nothing can be done that Undo does not take back: the compiler asks for every command there is.
import { describe, expect, it } from 'vitest';
import { plansFor } from '../../../main/features/run/repair.ts';
import {
  type CommandInput,
  commands,
  type FeatureCommandName,
  isCommandName,
  tableNames,
} from '../../../shared/contract/registry.ts';
import { rowsByTable } from '../../../shared/features/library/model.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { besideDeeds } from '../../support/beside-the-agenda.ts';
import { boardDeeds } from '../../support/board-deeds.ts';
import type { TestEngine } from '../../support/engine.ts';
import { evaluationDeeds } from '../../support/evaluation-deeds.ts';
import { followUpDeeds } from '../../support/follow-up-deeds.ts';
import { groupDeeds } from '../../support/group-deeds.ts';
import {
  aLink,
  blockIn,
  categoryIn,
  edit,
  emptyCase,
  fieldIn,
  fileOf,
  type House,
  linkIn,
  livelyHouse,
  minute,
  newItem,
  noDay,
  noSpeaker,
  noTrack,
  parked,
  speakerIn,
  trackIn,
  valueIn,
  visitorIn,
  withOutput,
} from '../../support/lively-house.ts';
import { minutesDeeds } from '../../support/minutes-deeds.ts';
import { wholeWorkshop } from '../../support/minutes-rows.ts';
import { panelDeeds } from '../../support/panel-deeds.ts';
import { peopleDeeds } from '../../support/people-deeds.ts';
import { planDeeds } from '../../support/plan-deeds.ts';
import { roomDeeds } from '../../support/room-deeds.ts';
import { voteDeeds } from '../../support/vote-deeds.ts';

/** A command that changes something, made after whatever it needs to have been done before. */
const deeds: { readonly [N in FeatureCommandName]: (house: House) => CommandInput<N> } = {
  'workshop.edit': ({ workshopId }) => ({ id: workshopId, patch: { title: 'New' }, base: {} }),
  'workshop.remove': ({ workshopId }) => ({ id: workshopId }),
  'workshop.addQuestion': ({ workshopId }) => ({ id: newId(), workshopId, after: null, text: '?' }),
  'workshop.editQuestion': ({ question }) => edit(question, { text: 'How?' }),
  'workshop.moveQuestion': ({ workshopId, question, send }) => {
    send('workshop.addQuestion', { id: newId(), workshopId, after: null, text: 'Where?' });
    return { id: question.id, after: null };
  },
  'workshop.removeQuestion': ({ question }) => ({ id: question.id }),
  'workshop.addCase': ({ workshopId }) => ({ id: newId(), workshopId, after: null, ...emptyCase }),
  'workshop.editCase': ({ caseStudy }) => edit(caseStudy, { host: 'RRF' }),
  'workshop.removeCase': ({ caseStudy }) => ({ id: caseStudy.id }),
  'agenda.addDay': ({ workshopId }) => ({ id: newId(), workshopId, after: null, ...noDay }),
  'agenda.editDay': ({ day }) => edit(day, { start: day.start + 15 }),
  'agenda.moveDay': ({ workshopId, day, send }) => {
    send('agenda.addDay', { id: newId(), workshopId, after: null, ...noDay });
    return { id: day.id, after: null };
  },
  'agenda.removeDay': ({ day }) => ({ id: day.id }),
  'agenda.addItem': ({ day }) => ({ id: newId(), dayId: day.id, after: null, ...newItem('New') }),
  'agenda.addItems': ({ day, item }) => ({
    dayId: day.id,
    after: item.id,
    block: { id: newId(), title: 'World café', target: 40 },
    items: ['First round', 'Harvest'].map((title) => ({ id: newId(), ...newItem(title) })),
  }),
  'agenda.editItem': ({ item }) => edit(item, { duration: item.duration + 5, notes: 'Mine' }),
  'agenda.moveItem': ({ day, item }) => ({ id: item.id, dayId: day.id, after: null }),
  'agenda.duplicateItem': ({ item }) => ({ id: item.id, copyId: newId() }),
  'agenda.mend': ({ day, item }) => ({
    dayId: day.id,
    end: 1020,
    target: null,
    items: [edit(item, { duration: item.duration + 5, fixedStart: null })],
    added: [{ id: newId(), after: item.id, ...newItem('Tea') }],
  }),
  'agenda.dismissNote': ({ day, item }) => ({
    id: newId(),
    dayId: day.id,
    itemId: item.id,
    kind: 'no-break',
  }),
  'agenda.restoreNotes': ({ day, send }) => {
    const id = newId();
    send('agenda.dismissNote', { id, dayId: day.id, itemId: null, kind: 'overrun' });
    return { dayId: day.id, ids: [id] };
  },
  'agenda.importItems': ({ workshopId, day }) => {
    const trackId = newId();
    const [blockId, categoryId, fieldId] = [newId(), newId(), newId()];
    const item = { id: newId(), title: 'Brought in', duration: 45, trackId };
    const whole = {
      ...{ ...item, blockId, categoryId, warning: 5 },
      speakers: [{ id: newId(), role: 'chair', name: 'Rahima', minutes: null } as const],
      links: [{ id: newId(), title: 'Song', url: 'https://example.org' }],
      values: [{ id: newId(), fieldId, text: 'Ready' }],
    };
    const blocks = [{ id: blockId, title: 'B', target: 60 }];
    return {
      workshopId,
      after: day.id,
      categories: [{ id: categoryId, title: 'C', colour: 'rose' }],
      fields: [{ id: fieldId, title: 'F' }],
      days: [
        {
          ...{ id: newId(), fields: noDay, blocks },
          tracks: [{ id: trackId, title: 'A', place: 'Hall' }],
          items: [whole],
        },
        { id: day.id, fields: null, tracks: [], items: [{ ...item, id: newId(), trackId: null }] },
      ],
    };
  },
  'agenda.removeItem': ({ item }) => ({ id: item.id }),
  'agenda.editItems': ({ item, other }) => ({
    ids: [item.id, other.id],
    patch: { flagged: true, skipped: true },
  }),
  'agenda.moveItems': ({ day, item, other }) => ({
    ids: [item.id, other.id],
    dayId: day.id,
    after: null,
  }),
  'agenda.duplicateItems': ({ item, other }) => ({
    copies: [item, other].map(({ id }) => ({ id, copyId: newId() })),
  }),
  'agenda.removeItems': ({ item, other }) => ({ ids: [item.id, other.id] }),
  'agenda.addTrack': ({ day }) => ({ id: newId(), dayId: day.id, after: null, ...noTrack }),
  'agenda.editTrack': (house) => edit(trackIn(house), { place: 'Hall 2' }),
  'agenda.moveTrack': (house) => {
    const { id } = trackIn(house);
    trackIn(house); // stands before it
    return { id, after: null };
  },
  'agenda.removeTrack': (house) => ({ id: trackIn(house).id }),
  'agenda.addBlock': ({ day, item, other }) => ({
    id: newId(),
    dayId: day.id,
    itemIds: [item.id, other.id],
    title: 'Morning',
    target: 90,
  }),
  'agenda.editBlock': (house) => edit(blockIn(house), { target: 45 }),
  'agenda.duplicateBlock': (house) => ({ id: blockIn(house).id, copyId: newId() }),
  'agenda.dissolveBlock': (house) => ({ id: blockIn(house).id }),
  'agenda.removeBlock': (house) => ({ id: blockIn(house).id }),
  'agenda.addCategory': ({ workshopId }) => ({
    id: newId(),
    workshopId,
    after: null,
    title: 'Field',
    colour: 'green',
  }),
  'agenda.editCategory': (house) => edit(categoryIn(house), { colour: 'rose' }),
  'agenda.moveCategory': (house) => {
    categoryIn(house);
    return { id: categoryIn(house).id, after: null };
  },
  'agenda.removeCategory': (house) => ({ id: categoryIn(house).id }),
  'agenda.addCustomField': ({ workshopId }) => ({
    id: newId(),
    workshopId,
    after: null,
    title: 'Slides',
  }),
  'agenda.editCustomField': (house) => edit(fieldIn(house), { title: 'Photos' }),
  'agenda.moveCustomField': (house) => {
    fieldIn(house);
    return { id: fieldIn(house).id, after: null };
  },
  'agenda.removeCustomField': (house) => {
    const field = fieldIn(house);
    house.send('agenda.setCustomValue', valueIn(house, field.id));
    return { id: field.id };
  },
  'agenda.setCustomValue': (house) => valueIn(house, fieldIn(house).id),
  'agenda.addSpeaker': ({ item }) => ({ id: newId(), itemId: item.id, after: null, ...noSpeaker }),
  'agenda.editSpeaker': (house) => edit(speakerIn(house), { role: 'chair', minutes: 5 }),
  'agenda.moveSpeaker': (house) => {
    speakerIn(house);
    return { id: speakerIn(house).id, after: null };
  },
  'agenda.removeSpeaker': (house) => ({ id: speakerIn(house).id }),
  'agenda.addAttachment': ({ item }) => ({ id: newId(), itemId: item.id, after: null, ...aLink }),
  'agenda.editAttachment': (house) => edit(linkIn(house), { url: 'https://example.org/b' }),
  'agenda.removeAttachment': (house) => ({ id: linkIn(house).id }),
  'run.start': ({ other }) => ({ itemId: other.id, entryId: newId() }),
  'run.pause': ({ workshopId }) => ({ workshopId }),
  'run.resume': ({ workshopId, send, clock }) => {
    send('run.pause', { workshopId });
    clock.advance(minute);
    return { workshopId };
  },
  'run.addTime': ({ workshopId }) => ({ workshopId, by: minute }),
  'run.next': ({ workshopId }) => ({ workshopId, entryId: newId() }),
  'run.back': ({ workshopId }) => ({ workshopId, entryId: newId() }),
  'run.stop': ({ workshopId }) => ({ workshopId }),
  'run.applyRepair': ({ workshopId, day, item, send, rows, store, clock }) => {
    send('agenda.editDay', edit(day, { end: day.start + 60 }));
    send('agenda.editItem', edit(item, { minDuration: 5 }));
    send('run.addTime', { workshopId, by: 50 * minute });
    const [late] = rows('day', { id: day.id });
    const [plan] = late ? plansFor(store.rows, late, clock.now(), 'Asia/Dhaka') : [];
    if (!plan) throw new Error('a late day should have a plan');
    return { dayId: day.id, at: clock.now(), changes: [...plan.changes], later: plan.later };
  },
  ...besideDeeds,
  'run.capture': ({ workshopId }) => ({ id: newId(), workshopId, kind: 'decision', text: 'Yes' }),
  'run.captureToAgenda': (house) => ({
    id: parked(house),
    itemId: newId(),
    dayId: house.day.id,
    after: null,
  }),
  'run.captureToAction': (house) => ({
    id: parked(house),
    lineId: newId(),
    planId: house.plan.id,
  }),
  'run.captureBack': (house) => {
    const id = parked(house);
    house.send('run.captureToAgenda', { id, itemId: newId(), dayId: house.day.id, after: null });
    return { id };
  },
  'run.parkItem': ({ other }) => ({ itemId: other.id, captureId: newId() }),
  'run.parkLine': ({ line }) => ({ lineId: line.id, captureId: newId() }),
  'run.editCapture': ({ capture }) => edit(capture, { kind: 'question', text: 'Or no?' }),
  'run.removeCapture': ({ capture }) => ({ id: capture.id }),
  ...peopleDeeds,
  ...groupDeeds,
  ...voteDeeds,
  ...evaluationDeeds,
  ...boardDeeds,
  ...planDeeds,
  ...panelDeeds,
  ...minutesDeeds,
  ...followUpDeeds,
  'minutes.edit': ({ workshopId }) => ({ id: workshopId, patch: { summary: 'Told' }, base: {} }),
  'room.show': ({ workshopId, board }) => ({ workshopId, kind: 'board', refId: board.id }),
  'room.blank': ({ workshopId }) => ({ workshopId, on: true }),
  'room.prepare': ({ workshopId, board }) => ({ workshopId, kind: 'board', refId: board.id }),
  'room.cut': ({ workshopId, send }) => {
    send('room.prepare', { workshopId, kind: 'message', refId: null, text: 'Back at 14:00' });
    return { workshopId };
  },
  'room.freeze': ({ workshopId }) => ({ workshopId, on: true }),
  'room.follow': ({ workshopId }) => ({ workshopId, on: true }),
  'room.style': ({ workshopId }) => ({
    workshopId,
    kind: 'clock',
    patch: { scale: 125, dark: true },
  }),
  'room.addOutput': ({ workshopId }) => ({ id: newId(), workshopId, name: 'Corridor' }),
  'room.editOutput': (house) => edit(withOutput(house), { mirrors: false, kind: 'clock' as const }),
  'room.removeOutput': (house) => ({ id: withOutput(house).id }),
  ...roomDeeds,
  'library.create': () => ({
    id: newId(),
    template: 'learning-route',
    language: 'bn',
    title: 'নতুন',
  }),
  'library.addSample': () => ({ id: newId(), sample: 'learning-route-2014' }),
  'library.addFile': (house) => fileOf(house),
  'library.removeFile': (house) => {
    const file = fileOf(house);
    house.send('library.addFile', file);
    return { id: file.id };
  },
  'library.restore': () => ({ id: newId(), rows: rowsByTable.parse(wholeWorkshop) }),
  'library.saveTemplate': ({ workshopId }) => ({ id: newId(), workshopId, title: 'Ours' }),
  'library.saveBlock': ({ item, other }) => ({
    id: newId(),
    itemIds: [other.id, item.id],
    title: 'A morning',
  }),
  'library.createFrom': ({ workshopId, send }) => {
    const templateId = newId();
    send('library.saveTemplate', { id: templateId, workshopId, title: 'Ours' });
    return { id: newId(), templateId };
  },
  'library.rename': ({ workshopId }) => ({ id: workshopId, patch: { title: 'New' }, base: {} }),
  'library.copyItems': ({ day, other, rows, send }) => {
    const sample = newId();
    send('library.addSample', { id: sample, sample: 'learning-route-2014' });
    const itemIds = rows('agendaItem', { workshopId: sample }).map(({ id }) => id);
    return { itemIds, dayId: day.id, after: other.id };
  },
};
function everything({ rows }: TestEngine) {
  return tableNames.map((table) => [table, rows(table).sort((a, b) => (a.id < b.id ? -1 : 1))]);
}

/** Who may call it: the desk, or else the phone in the room. */
function speakerOf(name: FeatureCommandName, house: House) {
  const [role = 'desk'] = commands[name].roles;
  if (role === 'desk') return { role, actor: 'desk' } as const;
  return { role, actor: house.seat.id, visitor: visitorIn(house) } as const;
}

const isSecret = (name: string) => isCommandName(name) && commands[name].secret === true;
const names = Object.keys(deeds);

describe('undo and redo', () => {
  it.each(names.filter((name) => !isSecret(name)))(
    'take back %s and do it again, to the letter',
    (name) => {
      if (!isCommandName(name) || name === 'history.undo' || name === 'history.redo')
        throw new Error('no feature command');
      const house = livelyHouse();
      const { workshopId, engine } = house;
      const input = deeds[name](house);
      const speaker = speakerOf(name, house);
      const { actor } = speaker;
      const call = { ...speaker, name, input };
      const before = everything(house);
      engine.dispatch({ ...call, request: newId() });
      const after = everything(house);
      expect(after, 'the command changed something').not.toEqual(before);

      const stack = commands[name].scope === 'home' ? null : workshopId;
      const turn = (which: 'history.undo' | 'history.redo') =>
        engine.dispatch({ ...back, name: which, request: newId(), input: { workshopId: stack } });
      const back = {
        ...speaker,
        role: speaker.role === 'desk' ? 'desk' : 'cofacilitator',
      } as const;
      expect(engine.history(stack, actor).undo).toBe(name);
      turn('history.undo');
      expect(everything(house)).toEqual(before);
      turn('history.redo');
      expect(everything(house)).toEqual(after);
      expect(house.store.check()).toEqual([]);
    },
  );

  it.each(names.filter(isSecret))('know nothing of %s, and take back what came before', (name) => {
    if (!isCommandName(name) || name === 'history.undo' || name === 'history.redo')
      throw new Error('no feature command');
    const house = livelyHouse();
    const { workshopId, engine } = house;
    const input = deeds[name](house);
    const speaker = speakerOf(name, house);
    const before = everything(house);
    const history = engine.history(workshopId, speaker.actor);
    engine.dispatch({ ...speaker, name, input, request: newId() });
    expect(everything(house), 'the command changed something').not.toEqual(before);
    expect(engine.history(workshopId, speaker.actor)).toEqual(history);
    expect(house.store.check()).toEqual([]);
  });
});
