// What a phone in the room may see, by key: each entry is sent anew only when it is another one.
import type { Column, Half, Phase } from '../features/board/model.ts';
import type { SeatRole, SeatState } from '../features/room/model.ts';
import type { SceneClock } from '../features/run/scene.ts';
import type { VoteKind } from '../features/vote/model.ts';
import type { Language } from './catalogue.ts';

export type SeatCard = {
  readonly id: string;
  readonly boardId: string;
  readonly column: Column;
  readonly text: string;
  /** Where it stands among the cards of its column. */
  readonly order: string;
  /** The name of the stack it lies on, or ''. */
  readonly stack: string;
  /** Who wrote it and the group it came of; '' where that is hidden or not known. */
  readonly by: string;
};

export type SeatBoard = {
  readonly id: string;
  readonly title: string;
  /** The columns of it, each with the board's own name for it, or ''. */
  readonly columns: readonly { readonly column: Column; readonly title: string }[];
  readonly phase: Phase;
  readonly half: Half;
  /** Cards are hidden until they are revealed: only one's own are here. */
  readonly hidden: boolean;
  readonly cardsEach: number;
  /** When the step's clock ends (ms), or null. */
  readonly endsAt: number | null;
  /** Whether this step takes cards from phones, and into which columns. */
  readonly writes: readonly Column[];
};

export type SeatVote = {
  readonly id: string;
  readonly title: string;
  readonly kind: VoteKind;
  readonly state: 'open' | 'closed';
  readonly dots: number;
  readonly mostOnOne: number;
  readonly options: readonly { readonly id: string; readonly title: string }[];
  /** What came of it, in per mille of the best, once that may be seen; null before. */
  readonly results:
    | readonly { readonly id: string; readonly share: number; readonly text: string }[]
    | null;
};

export type SeatMark = {
  readonly optionId: string;
  readonly aspect: string;
  readonly value: number;
};

/** The entries with a key of their own. */
type Single = {
  readonly workshop: {
    readonly title: string;
    readonly language: Language;
    readonly timeZone: string;
  };
  /** What is on the clock, and what comes next; null where there is nothing. */
  readonly now: { readonly running: SceneClock | null; readonly next: string | null };
  /** Who this is; asked of it: whether it is still waiting to be let in. */
  readonly me: {
    readonly name: string;
    readonly personId: string | null;
    readonly role: SeatRole;
    readonly state: SeatState;
    /** The group that writes on this phone together, or null. */
    readonly writesFor: string | null;
    /** Whether it asked for the floor: its place among those waiting from 1, 0 while it speaks. */
    readonly floor: number | null;
  };
  readonly group: {
    readonly id: string;
    readonly name: string;
    readonly question: string;
    readonly place: string;
    readonly members: readonly string[];
  };
  readonly vote: SeatVote;
  /** One's own marks in the vote at hand. */
  readonly ballot: { readonly voteId: string; readonly marks: readonly SeatMark[] };
};

/** Boards and cards have a key each: one more card is one entry more. */
export type SeatEntries = Single & {
  readonly [key: `board:${string}`]: SeatBoard;
} & {
  readonly [key: `card:${string}`]: SeatCard;
};
