// Eight people in two groups and two rounds, those of the second round crosswise, as a journey needs.
import type { Page } from '@playwright/test';
import { newId } from '../../shared/lib/ids.ts';
import { connectLive } from './live.ts';
import { nobody } from './lively-house.ts';

export const eight = [
  'Rahima',
  'Karim',
  'Ayesha',
  'Bakaul',
  'Shahana',
  'Hasan',
  'Nasima',
  'Tariq',
] as const;

export type OfEight = { readonly workshopId: string; readonly arrangementId: string };

/** Makes them in a sample workshop. */
export async function makeGroupsOfEight(deskUrl: string): Promise<OfEight> {
  const live = await connectLive(deskUrl);
  const [workshopId, arrangementId] = [newId(), newId()];
  await live.send('library.addSample', { id: workshopId, sample: 'local-learning-groups-2010' });
  const people = eight.map((name, at) => ({
    ...nobody,
    id: newId(),
    name,
    sex: at % 2 === 0 ? ('female' as const) : ('male' as const),
  }));
  await live.send('people.import', { workshopId, people });
  await live.send('groups.addArrangement', { id: arrangementId, workshopId, title: 'Mixed' });
  const groups = ['Group 1', 'Group 2'].map((name) => ({ id: newId(), name }));
  await live.send('groups.addGroups', { arrangementId, groups });
  await live.send('groups.setRounds', { arrangementId, rounds: 2 });
  const seats = (round: number, isInFirst: (at: number) => boolean) => ({
    round,
    groups: groups.map(({ id: groupId }, group) => ({
      groupId,
      personIds: people.filter((_, at) => isInFirst(at) === (group === 0)).map(({ id }) => id),
    })),
  });
  const rounds = [seats(0, (at) => at < 4), seats(1, (at) => at % 4 < 2)];
  await live.send('groups.seat', { arrangementId, rounds });
  live.close();
  return { workshopId, arrangementId };
}

/** Opens a part of a workshop on the desk that stands there. */
export async function openAt(page: Page, deskUrl: string, hash: string): Promise<void> {
  await page.goto(deskUrl);
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await page.getByRole('heading', { level: 1 }).waitFor();
}
