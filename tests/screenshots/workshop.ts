// The 2010 sample, half way through its afternoon: what the pictures show.
import { openStore } from '../../main/store/open.ts';
import type { SceneKind } from '../../shared/features/room/model.ts';
import { newId } from '../../shared/lib/ids.ts';
import { inOrder } from '../../shared/lib/ordering.ts';
import { testEngine } from '../support/engine.ts';
import { connectLive } from '../support/live.ts';
import { evenSeats } from '../support/seats.ts';

export type Shown = {
  readonly workshopId: string;
  /** Puts a scene on the stage. */
  show(deskUrl: string, kind: SceneKind): Promise<void>;
};

// Invented people: the founding document names no participants.
const people = [
  ['Shirin Akter', 'female', 'Gram Unnayan Sangstha'],
  ['Abdul Karim', 'male', 'Gram Unnayan Sangstha'],
  ['Nasima Begum', 'female', 'Upakul Samity'],
  ['Rafiqul Islam', 'male', 'Upakul Samity'],
  ['Dipa Rani Sarkar', 'female', 'Nodi O Jibon'],
  ['Mizanur Rahman', 'male', 'Nodi O Jibon'],
  ['Farhana Yasmin', 'female', 'Shobuj Bazar'],
  ['Tapan Kumar Das', 'male', 'Shobuj Bazar'],
  ['মোছা. রোকেয়া খাতুন', 'female', 'Haor Udyog'],
  ['Jahangir Alam', 'male', 'Haor Udyog'],
  ['Salma Khatun', 'female', 'Chars Forum'],
  ['Bimal Chandra Roy', 'male', 'Chars Forum'],
] as const;

const cards = {
  strength: [
    'Members meet face to face',
    'Findings come from the field',
    'A forum that exists already',
  ],
  weakness: ['Few women in the group', 'Little time between meetings'],
  opportunity: ['Online forum wants field voices', 'Donors look for low-cost learning'],
  threat: ['Key people change jobs', 'Topics drift from members’ needs'],
  lesson: ['When a member hosts the meeting, more field staff come'],
  recommendation: ['Agree on one topic for each half year'],
} as const;

/** Fills a data folder with the workshop and leaves an item on the clock. */
export async function showWorkshop(folder: string): Promise<Shown> {
  const store = await openStore(folder, Date.now);
  const engine = testEngine(store);
  const { send, rows, clock } = engine;
  clock.set(Date.now() - 31 * 60_000);
  const workshopId = newId();
  send('library.addSample', { id: newId(), sample: 'learning-route-2014' });
  send('library.addSample', { id: workshopId, sample: 'local-learning-groups-2010' });
  const none = { project: '', designation: '', district: '', phone: '', email: '' };
  const added = people.map(([name, sex, organisation]) => ({
    id: newId(),
    name,
    sex,
    organisation,
    ...none,
  }));
  send('people.import', { workshopId, people: added });
  const present = rows('person', { workshopId }).map(({ id }) => id);
  send('people.setPresent', { ids: present, present: true });
  const arrangement = rows('arrangement', { workshopId })[0];
  if (arrangement) {
    const groups = inOrder(rows('group', { arrangementId: arrangement.id })).map(({ id }) => id);
    send('groups.seat', evenSeats(arrangement.id, groups, present, { seed: 2010 }));
  }
  fillBoard(engine, workshopId);
  fillPlan(engine, workshopId);
  const items = inOrder(rows('agendaItem', { workshopId }));
  for (const [at, minutes] of [
    [0, 16],
    [1, 15],
  ] as const) {
    send('run.start', { itemId: items[at]?.id ?? '', entryId: newId() });
    clock.advance(minutes * 60_000);
  }
  send('run.start', { itemId: items[2]?.id ?? '', entryId: newId() });
  send('run.capture', {
    id: newId(),
    workshopId,
    kind: 'decision',
    text: 'The next meeting is in March, hosted by a member.',
  });
  send('run.capture', {
    id: newId(),
    workshopId,
    kind: 'parking',
    text: 'Who pays for the travel of field staff?',
  });
  store.close();
  return { workshopId, show: (url, kind) => show(url, workshopId, kind) };
}

type Engine = ReturnType<typeof testEngine>;

function fillBoard({ send, rows }: Engine, workshopId: string): void {
  const known = rows('board', { workshopId })[0];
  const boardId = known?.id ?? newId();
  const title = 'The learning group itself';
  if (!known) send('board.add', { id: boardId, workshopId, title, caseId: null, groupId: null });
  for (const column of Object.keys(cards) as (keyof typeof cards)[]) {
    let after: string | null = null;
    for (const text of cards[column]) {
      const id = newId();
      send('board.addCard', { id, boardId, column, after, text });
      after = id;
    }
  }
}

function fillPlan({ send, rows }: Engine, workshopId: string): void {
  const known = rows('plan', { workshopId })[0];
  const planId = known?.id ?? newId();
  const owner = 'Market Development Forum';
  if (!known)
    send('actionPlan.addPlan', { id: planId, workshopId, title: 'Next half year', owner });
  const line = { organisation: owner, start: '2010-12-14', resources: '', indicator: '' };
  const lines = [
    ['Write up the findings as a post of 300 words', 'Shirin Akter', '2010-12-20', 'on-track'],
    ['Find a host for the March meeting', 'Abdul Karim', '2011-01-31', 'not-started'],
  ] as const;
  for (const [activity, responsible, due, status] of lines) {
    const input = { ...line, activity, responsible, due, status };
    send('actionPlan.addLine', { id: newId(), planId, after: null, ...input });
  }
}

async function show(deskUrl: string, workshopId: string, kind: SceneKind): Promise<void> {
  const live = await connectLive(deskUrl);
  await live.send('room.show', { workshopId, kind, refId: null });
  live.close();
}
