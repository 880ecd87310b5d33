import type { BoardKind, Column, Half, Phase } from './model.ts';

/** What lies on a board: a card, or a stack as one. */
export type ScenePile = {
  /** Its first card's. */
  readonly id: string;
  readonly column: Column;
  /** What the card says, or what the stack is called. */
  readonly text: string;
  /** Cards on the stack; 1: a card by itself. */
  readonly count: number;
  /** The groups it came of, where the board itself is not theirs; '' else. */
  readonly from: string;
  /** On a weighted SWOT: per cent of all that matters, and how well it stands; null: not said. */
  readonly importance: number | null;
  readonly rating: number | null;
};

/** The card that is talked about, and what goes with it. */
export type SceneStep = {
  readonly id: string;
  readonly column: Column;
  readonly text: string;
  /** Who wrote it and of which group, as far as that is shown. */
  readonly by: string;
  /** Of a strategy: what the cards say that it pairs. */
  readonly cites: readonly { readonly column: Column; readonly text: string }[];
};

export type SceneBoard = {
  readonly id: string;
  readonly kind: BoardKind;
  readonly title: string;
  readonly subject: string;
  /** In the order in which they stand; the title is the board's own for it, or ''. */
  readonly columns: readonly {
    readonly column: Column;
    readonly title: string;
    /** Cards in it, which is all that is told of them while they are hidden. */
    readonly count: number;
  }[];
  /** Column by column; none while the cards are hidden. */
  readonly piles: readonly ScenePile[];
  readonly hidden: boolean;
  readonly phase: Phase;
  readonly half: Half;
  /** The step's clock (ms); null: none runs. */
  readonly clock: { readonly startedAt: number; readonly length: number } | null;
  readonly step: SceneStep | null;
};

export type BoardScene = {
  readonly kind: 'board';
  readonly board: SceneBoard;
  /** The board that stands beside it, to be compared; null: none. */
  readonly beside: SceneBoard | null;
};
