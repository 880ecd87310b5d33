import { expect, test } from 'vitest';
import type { CardLink } from '../../../../shared/features/board/model.ts';
import { threadsOf } from '../../../../shared/features/board/threads.ts';

const nowhere = { toCardId: null, captureId: null, fileId: null, lineId: null };
const link = (id: string, cardId: string, kind: CardLink['kind'], to: Partial<CardLink>) => ({
  ...{ ...nowhere, id, workshopId: 'workshop-1', cardId, kind, ...to },
});
const rows = {
  cards: [
    { id: 'strength', originId: null },
    { id: 'copy', originId: 'strength' },
    { id: 'strategy', originId: null },
    { id: 'lesson', originId: null },
  ],
  links: [
    link('link-1', 'strength', 'evidence', { captureId: 'note' }),
    link('link-2', 'strategy', 'cites', { toCardId: 'strength' }),
    link('link-3', 'strategy', 'became', { lineId: 'line' }),
    link('link-4', 'strength', 'became', { toCardId: 'lesson' }),
    link('link-5', 'strength', 'evidence', { fileId: 'photo' }),
    link('link-6', 'strength', 'evidence', {}),
  ],
};
const at = (table: 'card' | 'capture' | 'file' | 'planLine', id: string) => {
  const { from, to } = threadsOf({ table, id }, rows);
  const told = [from, to].map((threads) => threads.map(({ end, kind }) => `${kind} ${end.id}`));
  return { from: told[0], to: told[1] };
};

test('a card leads back to what it rests on and on to what came of it', () => {
  expect(at('card', 'strength')).toEqual({
    from: ['evidence note', 'evidence photo'],
    to: ['cites strategy', 'became lesson', 'copied copy'],
  });
  expect(at('card', 'strategy')).toEqual({ from: ['cites strength'], to: ['became line'] });
  expect(at('card', 'copy')).toEqual({ from: ['copied strength'], to: [] });
  expect(at('card', 'lesson')).toEqual({ from: ['became strength'], to: [] });
});

test('the other ends lead to the card', () => {
  expect(at('capture', 'note')).toEqual({ from: [], to: ['evidence strength'] });
  expect(at('file', 'photo')).toEqual({ from: [], to: ['evidence strength'] });
  expect(at('planLine', 'line')).toEqual({ from: ['became strategy'], to: [] });
});

test('only a link can be taken away, and it is named', () => {
  const { from, to } = threadsOf({ table: 'card', id: 'strength' }, rows);
  expect([...from, ...to].map(({ linkId }) => linkId)).toEqual([
    ...['link-1', 'link-5', 'link-2', 'link-4'],
    null,
  ]);
});
