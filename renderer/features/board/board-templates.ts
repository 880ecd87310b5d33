// What a board can begin as: its kind, and what goes with it.
import type {
  templateColumns,
  templateNames,
} from '../../../shared/features/board/desk-kind-messages.ts';
import type { Board, BoardKind } from '../../../shared/features/board/model.ts';

export type BoardTemplate = {
  readonly id: keyof (typeof templateNames)['en'];
  readonly kind: BoardKind;
  readonly settings: Partial<Pick<Board, 'cardsEach' | 'insideFirst'>>;
  /** Names of its own columns are in the words, under this name. */
  readonly columns?: keyof (typeof templateColumns)['en'];
};

const threeEach = { cardsEach: 3, insideFirst: true } as const;

export const boardTemplates: readonly BoardTemplate[] = [
  { id: 'swot', kind: 'swot', settings: threeEach },
  { id: 'weighted', kind: 'weighted', settings: threeEach },
  { id: 'tows', kind: 'tows', settings: {} },
  { id: 'soar', kind: 'soar', settings: { cardsEach: 3 } },
  { id: 'pestle', kind: 'pestle', settings: { cardsEach: 2 } },
  { id: 'lessons', kind: 'lessons', settings: { cardsEach: 2 } },
  { id: 'impact', kind: 'impact', settings: {} },
  { id: 'parking', kind: 'parking', settings: {} },
  { id: 'keep', kind: 'columns', settings: {}, columns: 'keep' },
  { id: 'four', kind: 'columns', settings: {}, columns: 'four' },
  { id: 'kanban', kind: 'columns', settings: {}, columns: 'kanban' },
  { id: 'columns', kind: 'columns', settings: {} },
];
