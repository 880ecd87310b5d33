// A workshop with something of everything that a plan can hold, made over a live connection.
import type { CommandInput, CommandName } from '../../shared/contract/registry.ts';
import type { ItemFields } from '../../shared/features/agenda/model.ts';
import { plainItem } from '../../shared/features/agenda/plain.ts';
import { newId } from '../../shared/lib/ids.ts';
import type { Live } from './live.ts';

/** Two tracks, a block over its target, a protocol, categories and marks of every kind. */
export async function busyPlan(live: Live) {
  const send = async <N extends CommandName>(name: N, input: CommandInput<N>) => {
    const answer = await live.send(name, input);
    if (!answer.ok) throw new Error(`${name}: ${answer.sentence}`);
  };
  const [workshopId, dayId] = [newId(), newId()];
  await send('library.addSample', { id: workshopId, sample: 'local-learning-groups-2010' });
  const day = {
    title: 'Field and hall',
    date: '2010-12-14',
    place: 'Kurigram',
    start: 540,
    end: null,
  };
  await send('agenda.addDay', { id: dayId, workshopId, after: null, ...day });
  const category = async (title: string, colour: 'green' | 'blue' | 'rose') => {
    const id = newId();
    await send('agenda.addCategory', { id, workshopId, after: null, title, colour });
    return id;
  };
  const [field, input, protocol] = [
    await category('Field', 'green'),
    await category('Input', 'blue'),
    await category('Protocol', 'rose'),
  ];
  const title = 'Who brings the projector';
  await send('agenda.addCustomField', { id: newId(), workshopId, after: null, title });
  const [outside, inside] = [newId(), newId()];
  const tracks = [
    { id: outside, title: 'Field visit', place: 'Char Rajibpur' },
    { id: inside, title: 'Hall', place: 'Room 2' },
  ];
  for (const track of tracks) await send('agenda.addTrack', { dayId, after: null, ...track });
  let after: string | null = null;
  const add = async (fields: Partial<ItemFields>) => {
    const id = newId();
    await send('agenda.addItem', { id, dayId, after, ...plainItem, ...fields });
    after = id;
    return id;
  };
  const openingId = await add({
    kind: 'opening',
    title: 'Opening of the day',
    lead: 'Mr Karim',
    place: 'Main hall',
    priority: 'must',
    flagged: true,
    rolls: true,
    categoryId: protocol,
  });
  const talkId = await add({
    title: 'Input: what a case is',
    method: 'Short talk, then buzz groups',
    notes: 'Mine',
    duration: 45,
    minDuration: 20,
    preferredDuration: 60,
    categoryId: input,
  });
  const caseId = await add({
    title: 'Case method',
    fixedEnd: 11 * 60,
    countToEnd: true,
    isPublic: false,
  });
  await add({ kind: 'milestone', title: 'The bus leaves', fixedStart: 11 * 60 });
  const visit = { kind: 'visit', title: 'Visit to the honey farmers of the char' } as const;
  await add({ ...visit, duration: 120, lead: 'Team A', trackId: outside, categoryId: field });
  await add({ kind: 'group-work', title: 'SWOT of the fish case', duration: 60, trackId: inside });
  const talk = { kind: 'plenary', title: 'Plenary of those in the hall' } as const;
  await add({ ...talk, trackId: inside, skipped: true, priority: 'drop' });
  await add({ kind: 'meal', title: 'Lunch and prayer', duration: 60, fixedStart: 13 * 60 });
  await add({ kind: 'closing', title: 'Closing' });
  const morning = { title: 'Morning on method', target: 60 };
  await send('agenda.addBlock', { id: newId(), dayId, itemIds: [talkId, caseId], ...morning });
  const speakers = [
    { role: 'thanks', name: 'Shirin Akter', minutes: 20 },
    { role: 'chief-guest', name: 'Md. Rafiqul Islam', minutes: 15 },
    { role: 'chair', name: 'Dr Anwara Begum', minutes: 5 },
  ] as const;
  for (const speaker of speakers) {
    await send('agenda.addSpeaker', { id: newId(), itemId: openingId, after: null, ...speaker });
  }
  const link = { title: 'Programme', url: 'https://example.org/programme' };
  await send('agenda.addAttachment', { id: newId(), itemId: openingId, after: null, ...link });
  return { workshopId, dayId, openingId, talkId };
}
