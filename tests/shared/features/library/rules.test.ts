import { expect, it } from 'vitest';
import {
  byStanding,
  searchWorkshops,
  standingOf,
} from '../../../../shared/features/library/rules.ts';
import type { Workshop } from '../../../../shared/features/workshop/model.ts';

const workshop = (some: Partial<Workshop>): Workshop => ({
  id: 'workshop-1',
  workshopId: 'workshop-1',
  title: '',
  place: '',
  venue: '',
  organiser: '',
  startDate: '',
  timeZone: 'Asia/Dhaka',
  language: 'en',
  background: '',
  purpose: '',
  use: 'workshop',
  createdAt: 0,
  ...some,
});

it('knows where a workshop stands on a day', () => {
  expect(standingOf('', '2010-12-13')).toEqual({ kind: 'no-date' });
  expect(standingOf('2010-12-13', '2010-12-13')).toEqual({ kind: 'today' });
  expect(standingOf('2010-12-12', '2010-12-13')).toEqual({ kind: 'past' });
  expect(standingOf('2011-01-01', '2010-12-13')).toEqual({ kind: 'ahead', days: 19 });
});

it('finds a workshop by words of its title, place or organiser, in any order and case', () => {
  const dhaka = workshop({ title: 'Local Learning Groups', place: 'Dhaka' });
  const khulna = workshop({ title: 'শিখন দল', place: 'খুলনা' });
  const all = [dhaka, khulna];
  expect(searchWorkshops(all, 'dhaka learning')).toEqual([dhaka]);
  expect(searchWorkshops(all, 'খুলনা')).toEqual([khulna]);
  expect(searchWorkshops(all, 'nothing')).toEqual([]);
  expect(searchWorkshops(all, '  ')).toEqual(all);
});

it('finds a Bangla letter in whichever of its two ways it was written', () => {
  const comilla = workshop({ place: 'কুমিল্লা সাড়ে' });
  const decomposed = 'সাড\u09BCে';
  expect(searchWorkshops([comilla], decomposed)).toEqual([comilla]);
});

it('shows the nearest first, and what is past last', () => {
  const past = workshop({ title: 'past', startDate: '2010-01-01' });
  const older = workshop({ title: 'older', startDate: '2009-01-01' });
  const none = workshop({ title: 'none' });
  const soon = workshop({ title: 'soon', startDate: '2010-12-14' });
  const later = workshop({ title: 'later', startDate: '2011-02-01' });
  const today = workshop({ title: 'today', startDate: '2010-12-13' });
  const sorted = [past, older, none, later, soon, today].sort(byStanding(() => '2010-12-13'));
  const titles = sorted.map((each) => each.title);
  expect(titles).toEqual(['today', 'soon', 'later', 'none', 'past', 'older']);
});
