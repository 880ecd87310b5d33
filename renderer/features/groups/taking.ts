// Which of the arrangements that are found is taken, and when: never one that is worse than what
// stands, and none so soon after another that nobody could follow.
import type { Dealt } from '../../../shared/features/groups/dealing.ts';

/** Milliseconds between two that are taken. */
const between = 900;
/** Milliseconds in which the first gets better before it takes the place of people who sit already. */
const patience = 250;
/** As little as two costs may differ by and still be the same. */
export const hair = 1e-6;

/** `untouched`: as good as what stood before, or better, was not found. */
export type Ending = 'taken' | 'untouched' | 'disturbed';

export type Surroundings = {
  /** Milliseconds from any instant on. */
  readonly now: () => number;
  /** Nobody sits anywhere: whatever comes is better. */
  readonly empty: boolean;
  /** So many seats that the first is taken and the last, and none between. */
  readonly many: boolean;
  /** Whether everybody still sits where they were put last. */
  readonly undisturbed: () => boolean;
  /** Puts people there; false where that was refused. */
  readonly seat: (dealt: Dealt, isFirst: boolean) => Promise<boolean>;
  /** Called once: when the last was taken or left, or when somebody else changed what was dealt. */
  readonly ended: (ending: Ending, last: Dealt) => void;
};

export type Taker = {
  /** Each is at least as good as the one before; it takes that one's place where it still waits. */
  offer(dealt: Dealt, isLast: boolean): void;
  /** Takes nothing more, and says nothing more. */
  close(): void;
};

export function createTaker(around: Surroundings): Taker {
  const { now, empty, many, undisturbed, seat, ended } = around;
  const begun = now();
  let taken: { readonly cost: number; readonly at: number } | null = null;
  let waiting: { readonly dealt: Dealt; readonly isLast: boolean } | null = null;
  let busy = false;
  let closed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const close = () => {
    closed = true;
    clearTimeout(timer);
  };
  const end = (ending: Ending, last: Dealt) => {
    close();
    ended(ending, last);
  };
  /** How long it is to wait; null where it is not taken at all. */
  const waitFor = ({ dealt: { cost, before }, isLast }: NonNullable<typeof waiting>) => {
    if (taken) {
      if (cost > taken.cost - hair || (many && !isLast)) return null;
      return isLast ? 0 : taken.at + between - now();
    }
    if (before !== null && cost > before + (isLast ? hair : -hair)) return null;
    return isLast || empty ? 0 : begun + patience - now();
  };
  const go = async (): Promise<void> => {
    clearTimeout(timer);
    if (busy || closed || !waiting) return;
    const { dealt, isLast } = waiting;
    if (!undisturbed()) return end('disturbed', dealt);
    const wait = waitFor(waiting);
    if (wait !== null && wait > 0) {
      timer = setTimeout(() => void go(), wait);
      return;
    }
    waiting = null;
    if (wait !== null) {
      busy = true;
      const isSeated = await seat(dealt, taken === null);
      busy = false;
      if (closed) return;
      if (!isSeated) return end('disturbed', dealt);
      taken = { cost: dealt.cost, at: now() };
    }
    if (isLast) return end(taken ? 'taken' : 'untouched', dealt);
    return go();
  };
  return {
    offer: (dealt, isLast) => {
      waiting = { dealt, isLast };
      void go();
    },
    close,
  };
}
