import type { Column } from './model.ts';

export type BoardScene = {
  readonly kind: 'board';
  readonly title: string;
  readonly subject: string;
  readonly cards: readonly {
    readonly id: string;
    readonly column: Column;
    readonly text: string;
  }[];
};
