// What a phone keeps by itself: in its own storage, or, where that is full or denied, in this page.

export type Kept = {
  get(key: string): string | null;
  /** Keeps a text; null takes it away. */
  set(key: string, text: string | null): void;
  /** The keys that begin so, in their order. */
  keys(prefix: string): string[];
  /** Whether what is kept survives the page: false from the first time the storage did not take it. */
  survives(): boolean;
};

const ours = 'uthan.seat.';

/**
 * @param storage the browser's; asking for it may throw where a private window denies it
 * @param onLost told once, when something could be kept in the page alone
 */
export function keptIn(storage: () => Storage, onLost: () => void): Kept {
  const here = new Map<string, string | null>();
  let survives = true;
  const orLost = <V>(work: (store: Storage) => V): V | undefined => {
    try {
      return work(storage());
    } catch {
      // Full, or denied by a private window: the browser says so in no other way.
      if (survives) onLost();
      survives = false;
      return undefined;
    }
  };
  return {
    get: (key) => {
      const held = here.get(key);
      return held === undefined ? (orLost((store) => store.getItem(ours + key)) ?? null) : held;
    },
    set: (key, text) => {
      const done = orLost((store) => {
        if (text === null) store.removeItem(ours + key);
        else store.setItem(ours + key, text);
        return true;
      });
      if (done) here.delete(key);
      else here.set(key, text);
    },
    keys: (prefix) => {
      const stored = orLost((store) => Object.keys(store)) ?? [];
      const names = stored.flatMap((key) => (key.startsWith(ours) ? key.slice(ours.length) : []));
      const all = new Set([...names, ...here.keys()].filter((key) => key.startsWith(prefix)));
      return [...all].filter((key) => here.get(key) !== null).sort();
    },
    survives: () => survives,
  };
}

/** A value that was kept as JSON; null where there is none, or something else stands there. */
export function readKept<V>(kept: Kept, key: string, is: (value: unknown) => value is V): V | null {
  const text = kept.get(key);
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return is(value) ? value : null;
  } catch {
    return null; // cut off by a crash of the phone: as good as not there
  }
}
