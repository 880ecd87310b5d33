// What phones ask at about the same time is put on the disk together: a vote of three hundred waits
// for it a few dozen times, not three hundred.
import type { Call, Engine, Outcome } from '../engine/engine.ts';

/** The first of them waits for others no longer than this (ms). */
const waitFor = 5;

export type Together = {
  /** Has a command done, and says then how it ended. */
  ask(call: Call, then: (outcome: Outcome) => void): void;
  /** Has done at once whatever waits. */
  flush(): void;
};

export function together(engine: Pick<Engine, 'dispatchAll'>): Together {
  let waiting: { readonly call: Call; readonly then: (outcome: Outcome) => void }[] = [];
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    const asked = waiting;
    waiting = [];
    if (asked.length === 0) return;
    const outcomes = engine.dispatchAll(asked.map(({ call }) => call));
    for (const [at, { then }] of asked.entries()) {
      const outcome = outcomes[at];
      if (outcome) then(outcome);
    }
  };
  return {
    ask: (call, then) => {
      waiting.push({ call, then });
      timer ??= setTimeout(flush, waitFor);
    },
    flush,
  };
}
