// A redacted workshop names nobody on its list, in whatever way the name was written.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { newLine, plainPlanTexts } from '../../../../shared/features/action-plan/plain.ts';
import { nameHider } from '../../../../shared/features/people/names-in-text.ts';
import { redactedRows } from '../../../../shared/features/people/redact.ts';
import { allTables } from '../../../support/made-file.ts';
import { bareWorkshop, person, wholeWorkshop } from '../../../support/minutes-rows.ts';

const workshopId = 'workshop-1';
const people = [
  { name: 'Md. Abdul Karim', label: 'P1' },
  { name: 'Rahima Begum', label: 'P2' },
  { name: 'শাহিনা আক্তার', label: 'P3' },
  { name: 'মোঃ রফিকুল ইসলাম', label: 'P4' },
  { name: 'Rina', label: 'P5' },
];
const hide = nameHider(people, 'somebody');

describe('a name in a text', () => {
  it.each([
    ['We thank Md. Abdul Karim.', 'We thank P1.'],
    ['MD ABDUL KARIM said so', 'P1 said so'],
    ['Abdul Karim’s pond, abdul  karim', 'P1’s pond, P1'],
    ['(Rahima Begum)', '(P2)'],
    ['rahima_begum.jpg', 'P2.jpg'],
    ['Rahima\nBegum', 'P2'],
    ['Rahima apa came', 'P2 apa came'],
    ['Mr. Karim came', 'P1 came'],
    ['শাহিনা আক্তারের পুকুর', 'P3-ের পুকুর'],
    ['শাহিনা আপা বললেন', 'P3 আপা বললেন'],
    ['মো: রফিকুল ইসলামকে ধন্যবাদ', 'P4-কে ধন্যবাদ'],
    ['Rina, and Rina’s', 'P5, and P5’s'],
  ])('is hidden: %s', (text, hidden) => {
    expect(hide(text).normalize('NFC')).toBe(hidden.normalize('NFC'));
  });

  it.each([
    'A begum is a lady; Karimganj is a place; Trina came.',
    'Rahima Khatun is another one, and so is Abdul Rahman.',
    'শাহিনারা',
    '',
    'md',
  ])('that is none of theirs stays: %s', (text) => {
    expect(hide(text)).toBe(text);
  });

  it('of two people is somebody’s', () => {
    const twins = nameHider([...people, { name: 'Rina', label: 'P6' }], 'somebody');
    expect(twins('Rina came')).toBe('somebody came');
  });

  it('is found though accents, joiners and the two ways of writing য় differ', () => {
    const own = nameHider([{ name: 'জয়নাল', label: 'P1' }], '?');
    expect(own('জয\u09bcনাল')).toBe('P1');
    expect(own('জ\u09dfনাল')).toBe('P1');
    expect(own('জয়\u200cনাল')).toBe('P1');
  });

  test('is found wherever it stands between other words', () => {
    const word = fc.constantFrom('pond', 'পুকুর', 'Abdul', 'and', '৭', '—', '\n', 'মোঃ');
    fc.assert(
      fc.property(fc.array(word), fc.array(word), fc.constantFrom(...people), (a, b, { name }) => {
        const hidden = hide([...a, name, ...b].join(' '));
        expect(hidden.includes(name)).toBe(false);
      }),
    );
  });

  test('takes a large text no time to speak of', () => {
    const many = Array.from({ length: 400 }, (_, at) => ({
      name: `Name${at} Family${at}`,
      label: 'P',
    }));
    const own = nameHider(many, '?');
    const text = 'Name7 spoke of Family9 and of the pond again. '.repeat(4000);
    const start = performance.now();
    own(text);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

const own = (id: string) => ({ id, workshopId });
const shy = person('person-01', 'a0', {
  name: 'Rahima Begum',
  phone: '+880 1711-223344',
  email: 'rahima@example.org',
  designation: 'Only lady accountant',
  disability: 'SECRET',
  tags: 'SECRET',
});
const open = person('person-02', 'a1', {
  name: 'Abdul Karim',
  phone: '01811 556677',
  email: 'karim@example.org',
  contactShared: 'yes',
  quoteNamed: 'yes',
});
const plan = {
  ...own('plan-0001'),
  ...plainPlanTexts,
  ...{
    order: 'a0',
    title: 'Ponds of Rahima Begum',
    owner: 'CDA',
    groupId: null,
    caseId: null,
    key: 'plan-0001',
  },
  team: 'Rahima Begum\nAbdul Karim',
};
const photo = (id: string) => ({
  ...own(id),
  ...{
    kind: 'photo' as const,
    text: 'Rahima Begum at her pond',
    rationale: '',
    owner: '',
    due: '',
  },
  ...{ itemId: null, at: 0, fileId: `file-${id}`, becameItemId: null, becameLineId: null },
});
const file = (id: string) => ({
  ...own(id),
  name: 'Rahima Begum.jpg',
  type: 'image/jpeg',
  bytes: 1,
  hash: 'a'.repeat(64),
});
const note = (captureId: string, isPublic: boolean) => ({
  ...own(`note-${captureId}`),
  ...{ captureId, caption: 'Rahima Begum', shown: true, isPublic },
});
const rows = allTables({
  ...wholeWorkshop,
  workshop: [
    { ...bareWorkshop, background: 'Call Rahima Begum: 01711 223344 or RAHIMA@example.org.' },
  ],
  person: [open, shy],
  plan: [plan],
  planLine: [
    {
      ...own('line-0001'),
      planId: 'plan-0001',
      order: 'a0',
      ...newLine('line-0001'),
      responsible: 'Rahima Begum, CDA',
    },
  ],
  planVersion: [
    {
      ...own('version-01'),
      ...{ planId: 'plan-0001', kind: 'draft', title: 'Draft of Rahima Begum', at: 0 },
      content: JSON.stringify({ plan, lines: [{ id: 'line-0001', responsible: 'Rahima Begum' }] }),
    },
  ],
  panellist: [
    { ...own('panel-001'), order: 'a0', name: 'Dr. Somebody Else', role: 'Professor of fisheries' },
    { ...own('panel-002'), order: 'a1', name: 'Abdul Karim', role: 'Host' },
  ],
  capture: [
    photo('photo-001'),
    photo('photo-002'),
    {
      ...photo('quote-001'),
      kind: 'quote',
      text: '“Ours now.” Abdul Karim, and Rahima Begum',
      fileId: null,
    },
  ],
  file: [file('file-photo-001'), file('file-photo-002')],
  photoNote: [note('photo-001', true), note('photo-002', false)],
  seatMessage: [
    { ...own('message-1'), seatId: null, name: 'Rahima Begum', text: 'SECRET', at: 0, read: false },
  ],
});

describe('a redacted workshop', () => {
  const redacted = redactedRows(rows, 'en');
  const all = JSON.stringify(redacted);

  it('names nobody on the list, but for a quote that its speaker agreed to', () => {
    expect(all).not.toMatch(/rahima/i);
    expect(all).not.toContain('SECRET');
    expect(all.match(/Abdul Karim/g)).toEqual(['Abdul Karim']);
    expect(redacted.capture.at(-1)?.text).toBe('“Ours now.” Abdul Karim, and Participant 1');
  });

  it('calls people by their place on the list, in the language of the paper', () => {
    expect(redacted.person.map(({ name }) => name)).toEqual(['Participant 2', 'Participant 1']);
    expect(redactedRows(rows, 'bn').person[1]?.name).toBe('অংশগ্রহণকারী ১');
  });

  it('keeps who came from where, and no more of them', () => {
    const [, first] = redacted.person;
    expect(first).toMatchObject({
      designation: '',
      phone: '',
      email: '',
      disability: '',
      tags: '',
    });
    expect(redacted.person[0]).toMatchObject({ phone: '01811 556677', email: 'karim@example.org' });
    expect(redacted.workshop[0]?.background).toBe('Call Participant 1: [left out] or [left out]');
  });

  it('keeps a panel’s offices, and the names of none who were not asked', () => {
    expect(redacted.panellist).toMatchObject([
      { name: '', role: 'Professor of fisheries' },
      { name: 'Participant 2', role: 'Host' },
    ]);
  });

  it('keeps the photos that are public, and their files alone', () => {
    expect(redacted.capture.filter(({ kind }) => kind === 'photo')).toHaveLength(1);
    expect(redacted.file.map(({ id }) => id)).toEqual(['file-photo-001']);
    expect(redacted.photoNote).toHaveLength(1);
  });

  it('holds no seat, message, private note, or own field of anybody', () => {
    expect(redacted.seatMessage).toEqual([]);
    expect(redacted.personValue).toEqual([]);
    expect(redacted.agendaItem.every(({ notes }) => notes === '')).toBe(true);
  });

  it('is the same when it is redacted again', () => {
    expect(redactedRows(redacted, 'en').plan).toEqual(redacted.plan);
  });
});
