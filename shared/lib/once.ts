/** What is worked out when it is first asked for, and kept: not at the start, which waits for it. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
