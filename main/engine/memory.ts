// What is known for as long as Uthan runs and is written nowhere: who has answered a form, say. It
// goes with what is on the disk: of a command that was not kept, nothing is remembered.

export type Memory = {
  /** How often a mark was made. */
  count(mark: string): number;
  add(mark: string): void;
};

export type OpenMemory = Memory & {
  /** Does some work; where it throws, what was marked meanwhile is forgotten. Works within others. */
  during<R>(work: () => R): R;
};

export function openMemory(): OpenMemory {
  const counts = new Map<string, number>();
  /** What was marked in the work at hand, of which it is not sure yet that it is kept. */
  let unsure: string[] = [];
  let depth = 0;
  const put = (mark: string, more: 1 | -1) => counts.set(mark, (counts.get(mark) ?? 0) + more);
  return {
    count: (mark) => counts.get(mark) ?? 0,
    add: (mark) => {
      put(mark, 1);
      unsure.push(mark);
    },
    during: (work) => {
      const around = unsure;
      unsure = [];
      depth += 1;
      try {
        const done = work();
        unsure = depth > 1 ? [...around, ...unsure] : [];
        return done;
      } catch (error) {
        for (const mark of unsure) put(mark, -1);
        unsure = around;
        throw error;
      } finally {
        depth -= 1;
      }
    },
  };
}
