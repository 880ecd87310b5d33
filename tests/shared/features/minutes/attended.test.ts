// Attended is who was ticked on a day, be it from paper; who is in the hall now says nothing of it.
import { expect, it } from 'vitest';
import { bareWorkshop, noRows, person, wholeWorkshop } from '../../../support/minutes-rows.ts';
import { bareReport } from '../../../support/paper-blocks.ts';

it('counts who was ticked on any day, wherever they are now, and lists the days', () => {
  const [only] = wholeWorkshop.day;
  if (!only) throw new Error('There is no day.');
  const both = [only, { ...only, id: 'day-00002', order: 'a1' }];
  const women = { sex: 'female', organisation: 'NGF' } as const;
  const people = [
    person('person-01', 'a0', { ...women }),
    person('person-02', 'a1', { ...women }),
    person('person-03', 'a2', { sex: 'male', organisation: 'NGF', present: true }),
  ];
  const tick = (id: string, personId: string, dayId: string, half: '' | 'morning') => ({
    ...{ id, workshopId: bareWorkshop.id, personId, dayId, half, at: 1 },
    source: 'paper' as const,
  });
  const attendance = [
    tick('tick-0001', 'person-01', only.id, ''),
    tick('tick-0002', 'person-01', 'day-00002', 'morning'),
    tick('tick-0003', 'person-02', 'day-00002', ''),
  ];
  const { blocks } = bareReport({ ...noRows, day: both, person: people, attendance }, 'en');
  expect(blocks).toContainEqual({ kind: 'paragraph', text: '2 of 3 people were present.' });
  const tables = blocks.filter((block) => block.kind === 'table');
  const profile = tables.find(({ columns }) => columns[0]?.title === 'Organisation');
  expect(profile).toMatchObject({
    rows: [['NGF', '2', '2']],
    total: ['Total', '2', '2'],
  });
  const annex = tables.find(({ columns }) => columns.at(-1)?.title === 'Days');
  expect(annex?.rows.map((row) => row.slice(-2))).toEqual([
    ['Yes', '1, 2 (before lunch)'],
    ['Yes', '2'],
    ['No', ''],
  ]);
});
