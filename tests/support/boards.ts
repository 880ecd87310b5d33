// A workshop with boards, for journeys over them.
import type { Page } from '@playwright/test';
import type { BoardKind, Column } from '../../shared/features/board/model.ts';
import { newId } from '../../shared/lib/ids.ts';
import type { Live } from './live.ts';

/** A blank workshop; returns its id. */
export async function blankWorkshop(live: Live): Promise<string> {
  const id = newId();
  await live.send('library.create', { id, template: 'blank', language: 'en', title: 'Boards' });
  return id;
}

/** Groups of one arrangement; returns their ids in order. */
export async function groupsNamed(
  live: Live,
  workshopId: string,
  names: readonly string[],
): Promise<string[]> {
  const arrangementId = newId();
  await live.send('groups.addArrangement', { id: arrangementId, workshopId, title: 'By case' });
  const groups = names.map((name) => ({ id: newId(), name }));
  await live.send('groups.addGroups', { arrangementId, groups });
  return groups.map(({ id }) => id);
}

/** A board with cards, column by column; returns its id. */
export async function boardWith(
  live: Live,
  about: {
    readonly workshopId: string;
    readonly title: string;
    readonly kind: BoardKind;
    readonly groupId?: string;
  },
  cards: Readonly<Partial<Record<Column, readonly string[]>>> = {},
): Promise<string> {
  const id = newId();
  const { workshopId, title, kind, groupId = null } = about;
  await live.send('board.add', { id, workshopId, title, kind, caseId: null, groupId });
  for (const [column, texts] of Object.entries(cards) as [Column, readonly string[]][]) {
    let after: string | null = null;
    for (const text of texts) {
      const cardId = newId();
      await live.send('board.addCard', { id: cardId, boardId: id, column, after, text });
      after = cardId;
    }
  }
  return id;
}

/** Opens a board (or a card on it) on a desk that is or is not there yet. */
export async function openBoard(page: Page, deskUrl: string, workshopId: string, part: string) {
  if (!page.url().startsWith('http')) {
    await page.goto(deskUrl);
    await page.getByRole('heading').first().waitFor();
  }
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/w/${workshopId}/boards/${part}`);
  await page.getByRole('tabpanel').waitFor();
}

/** The cards of a column, stacks by their first card. */
export const cardsIn = (page: Page, column: Column) =>
  page.locator(`[data-column="${column}"] [data-card] p`);

/** A card by its text. */
export const cardOf = (page: Page, text: string) => page.locator('[data-card]', { hasText: text });
