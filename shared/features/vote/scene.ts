import type { VoteKind, VoteState } from './model.ts';
import type { ResultLine } from './result-lines.ts';
import type { BySource } from './results.ts';

/** A vote as the room sees it: never who voted, nor what anybody voted. */
export type VoteScene = {
  readonly kind: 'vote';
  readonly title: string;
  readonly voteKind: VoteKind;
  readonly dots: number;
  readonly mostOnOne: number;
  readonly notOwn: boolean;
  readonly state: VoteState;
  readonly voted: number;
  /** How many are here; null where that is not known. */
  readonly here: number | null;
  readonly options: readonly { readonly id: string; readonly title: string }[];
  /** Best first, once the room may see it; null before. */
  readonly results: {
    readonly lines: readonly ResultLine[];
    readonly bySource: BySource;
    /** How many share the first place. */
    readonly level: number;
  } | null;
};
