// What a phone in the room may see, by key: each entry is sent anew only when it is another one.
import type { Plan, PlanLine } from '../features/action-plan/model.ts';
import type { BoardKind, Column, Half, Phase } from '../features/board/model.ts';
import type { Form, FormItem } from '../features/evaluation/model.ts';
import type { GroupRole } from '../features/groups/kinds.ts';
import type { GroupReport } from '../features/groups/model.ts';
import type { SceneKind, SeatRole, SeatState } from '../features/room/model.ts';
import type { ClockScene } from '../features/run/scene.ts';
import type { MarkAspect, VoteKind } from '../features/vote/model.ts';
import type { Language } from './catalogue.ts';

export type SeatCard = {
  readonly id: string;
  readonly boardId: string;
  readonly column: Column;
  readonly text: string;
  /** Where it stands among the cards of its column. */
  readonly order: string;
  /** The stack it lies on, and its name; null: none. */
  readonly stack: { readonly id: string; readonly title: string } | null;
  /** Who wrote it and the group it came of; '' where that is hidden or not known. */
  readonly by: string;
};

export type SeatBoard = {
  readonly id: string;
  readonly title: string;
  readonly order: string;
  /** The group whose it is: only its members see it; null: all do. */
  readonly groupId: string | null;
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
  /** When it was closed (ms); null: it is open. */
  readonly closedAt: number | null;
  readonly dots: number;
  readonly mostOnOne: number;
  readonly options: readonly {
    readonly id: string;
    readonly title: string;
    /** Of a card's: the column it lies in. */
    readonly column: Column | null;
  }[];
  /** What came of it, in per mille of the best, once that may be seen; null before. */
  readonly results:
    | readonly { readonly id: string; readonly share: number; readonly text: string }[]
    | null;
};

export type SeatMark = {
  readonly optionId: string;
  readonly aspect: MarkAspect;
  readonly value: number;
};

/** A form that is open: what is asked, in both languages, and nothing of what anybody answers. */
export type SeatForm = Pick<
  Form,
  'id' | 'order' | 'titleEn' | 'titleBn' | 'kind' | 'pictograms'
> & {
  readonly asksSex: boolean;
  /** The organisations that can be chosen; none: it is not asked. */
  readonly organisations: readonly string[];
  readonly items: readonly Pick<
    FormItem,
    'id' | 'kind' | 'titleEn' | 'titleBn' | 'optionsEn' | 'optionsBn' | 'several'
  >[];
};

/** What a group reports back, and its plans: all of the group see them, its rapporteur writes them. */
export type SeatReport = Omit<GroupReport, 'id' | 'workshopId'>;
export type SeatPlan = Omit<Plan, 'workshopId' | 'groupId' | 'caseId' | 'key'>;
export type SeatLine = Omit<PlanLine, 'workshopId' | 'updatedAt' | 'key'>;

/** What a co-facilitator steers by: ids and names of what can be started, shown and opened. */
export type SeatSteer = {
  /** The items of the day at hand that take time, and the stretch of each that is on the clock. */
  readonly items: readonly {
    readonly id: string;
    readonly title: string;
    readonly start: number;
    readonly running: { readonly id: string; readonly paused: boolean } | null;
  }[];
  readonly stage: {
    readonly kind: SceneKind;
    readonly refId: string | null;
    readonly blank: boolean;
    readonly frozen: boolean;
  } | null;
  readonly boards: readonly {
    readonly id: string;
    readonly title: string;
    readonly kind: BoardKind;
    readonly phase: Phase;
    readonly half: Half;
    readonly insideFirst: boolean;
    readonly hidden: boolean;
    readonly open: boolean;
  }[];
  readonly votes: readonly {
    readonly id: string;
    readonly title: string;
    readonly state: 'draft' | 'open' | 'closed';
  }[];
  /** Who has the floor, and who waits for it, in their order. */
  readonly speakers: readonly {
    readonly id: string;
    readonly name: string;
    readonly speaking: boolean;
  }[];
};

/** Who sits in which group in the round that is on, of the arrangement by which is worked now. */
export type SeatSeating = {
  readonly arrangementId: string;
  readonly title: string;
  /** From 0, of so many. */
  readonly round: number;
  readonly rounds: number;
  readonly groups: readonly {
    readonly id: string;
    readonly name: string;
    /** `id`: the membership's. */
    readonly members: readonly {
      readonly id: string;
      readonly personId: string;
      readonly name: string;
    }[];
  }[];
  /** Those in no group who could be. */
  readonly unseated: readonly { readonly personId: string; readonly name: string }[];
};

/** The entries with a key of their own. Which audience each belongs to is in `seat-view.ts` of main. */
type Single = {
  readonly workshop: {
    readonly id: string;
    readonly title: string;
    readonly language: Language;
    readonly timeZone: string;
  };
  /** What is on the clock, and what comes next. */
  readonly now: Pick<ClockScene, 'current' | 'next' | 'tracks'>;
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
    readonly members: readonly { readonly name: string; readonly roles: readonly GroupRole[] }[];
  };
  readonly report: SeatReport;
  readonly vote: SeatVote;
  /** Whether who holds the phone has voted in the vote at hand, and what they may not vote for. */
  readonly ballot: {
    readonly voteId: string;
    /** `elsewhere`: on paper, or on another phone, which alone shows how. */
    readonly cast: 'here' | 'elsewhere' | null;
    /** Those cast here. */
    readonly marks: readonly SeatMark[];
    readonly barred: readonly string[];
  };
  readonly steer: SeatSteer;
  /** There where this phone goes from hand to hand, and takes an answer from each. */
  readonly round: { readonly on: true };
  readonly seating: SeatSeating;
};

/**
 * Boards, cards, plans and their lines have a key each: one more card is one entry more. `own:` are
 * the cards written here, whether or not the others see them too.
 */
export type SeatEntries = Single & {
  readonly [key: `board:${string}`]: SeatBoard;
} & {
  readonly [key: `card:${string}` | `own:${string}`]: SeatCard;
} & {
  readonly [key: `form:${string}`]: SeatForm;
} & {
  readonly [key: `plan:${string}`]: SeatPlan;
} & {
  readonly [key: `line:${string}`]: SeatLine;
};
