// Ways about the Groups screen, with people of whom a test knows who they are and where they sit.
import type { Page } from '@playwright/test';
import { newId } from '../../shared/lib/ids.ts';
import type { Live } from './live.ts';
import { nobody } from './lively-house.ts';

const organisations = ['BRAC', 'Caritas', 'DAE'];

/** A workshop of so many people, women and men by turns, of whom the first are present. */
export async function workshopOf(live: Live, count: number, present = count) {
  const workshopId = newId();
  const made = { id: workshopId, template: 'blank', title: 'Days', language: 'en' } as const;
  await live.send('library.create', made);
  const people = Array.from({ length: count }, (_, at) => ({
    ...nobody,
    id: newId(),
    name: `Person ${String(at + 1).padStart(2, '0')}`,
    sex: at % 2 === 0 ? ('female' as const) : ('male' as const),
    organisation: organisations[at % 3] ?? '',
  }));
  await live.send('people.import', { workshopId, people });
  const ids = people.slice(0, present).map(({ id }) => id);
  await live.send('people.setPresent', { ids, present: true });
  return { workshopId, people };
}

export async function openGroups(page: Page, deskUrl: string, workshopId: string) {
  await page.goto(deskUrl);
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/w/${workshopId}/groups`);
  await page.getByRole('heading', { level: 1, name: 'Groups' }).waitFor();
}

export async function write(page: Page, field: string, value: string) {
  const box = page.getByRole('textbox', { name: field, exact: true });
  await box.fill(value);
  await box.press('Enter');
}

export const listOf = (page: Page, name: string) => page.getByRole('list', { name, exact: true });
export const itemsOf = (page: Page, name: string) => listOf(page, name).locator('[data-drag-item]');
export const namesOf = (page: Page, name: string) =>
  itemsOf(page, name).evaluateAll((items) =>
    items.map((item) => item.getAttribute('data-drag-name') ?? ''),
  );
export const quality = (page: Page) =>
  page.getByRole('status').filter({ hasText: 'Everyone meets' });

/** Groups and seats as they are told to `Deal`: by hand, so that a test knows who sits where. */
export async function seated(
  live: Live,
  workshopId: string,
  rounds: readonly (readonly (readonly string[])[])[],
) {
  const arrangementId = newId();
  await live.send('groups.addArrangement', { id: arrangementId, workshopId, title: 'Cases' });
  const groups = (rounds[0] ?? []).map((_, at) => ({ id: newId(), name: `Group ${at + 1}` }));
  await live.send('groups.addGroups', { arrangementId, groups });
  if (rounds.length > 1) {
    await live.send('groups.setRounds', { arrangementId, rounds: rounds.length });
  }
  await live.send('groups.seat', {
    arrangementId,
    rounds: rounds.map((seats, round) => ({
      round,
      groups: seats.map((members, at) => ({
        groupId: groups[at]?.id ?? '',
        personIds: [...members],
      })),
    })),
  });
  return { arrangementId, groups };
}
