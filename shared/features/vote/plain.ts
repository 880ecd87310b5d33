// A vote of which nobody has said anything more than its question.
import type { Vote } from './model.ts';

/** Three dots each as they like, the results once it is closed. */
export const plainVote = {
  kind: 'dots',
  boardId: null,
  dots: 3,
  mostOnOne: 3,
  notOwn: false,
  live: false,
} as const satisfies Partial<Vote>;
