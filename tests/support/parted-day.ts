// A day whose tracks run beside each other, opened in the cockpit.
import { expect, type Page } from '@playwright/test';
import type { AgendaItem } from '../../shared/features/agenda/model.ts';
import { plainItem, unrepaired } from '../../shared/features/agenda/plain.ts';
import { newId } from '../../shared/lib/ids.ts';
import { keysAfter } from '../../shared/lib/ordering.ts';
import { goToSection } from './desk.ts';
import { connectLive } from './live.ts';

/**
 * Opens the Run screen of a workshop of one day with these items, and tracks for those that name one.
 * @param deskUrl of a server on an empty data folder
 */
export async function openDay(
  page: Page,
  deskUrl: string,
  items: readonly (Partial<AgendaItem> & { readonly track?: number })[],
  names: readonly string[] = ['Big room', 'Veranda'],
): Promise<string> {
  const live = await connectLive(deskUrl);
  const workshopId = newId();
  const dayId = newId();
  const tracks = names.map((title, at) => ({ id: newId(), title, order: `a${at}` }));
  const keys = keysAfter(null, items.length);
  const row = { workshopId } as const;
  const rows = {
    workshop: [
      {
        id: workshopId,
        ...row,
        title: 'Two rooms',
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
      },
    ],
    day: [
      {
        id: dayId,
        ...row,
        order: 'a0',
        title: '',
        date: '',
        place: '',
        start: 540,
        end: null,
        ...unrepaired,
      },
    ],
    track: tracks.map((track) => ({ ...track, ...row, dayId, place: '' })),
    agendaItem: items.map(({ track, ...item }, at) => ({
      ...plainItem,
      ...item,
      id: newId(),
      ...row,
      dayId,
      order: keys[at],
      trackId: track === undefined ? null : (tracks[track]?.id ?? null),
    })),
  };
  const answer = await live.send('library.restore', { id: workshopId, rows });
  expect(answer).toMatchObject({ ok: true });
  live.close();
  await page.goto(deskUrl);
  await page
    .getByRole('link', { name: /Two rooms/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await goToSection(page, 'Run');
  await page.locator('main').focus();
  return workshopId;
}
