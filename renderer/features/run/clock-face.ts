/**
 * What a clock shows of the milliseconds left: whole seconds, the last of them in full, and once
 * they are over, how long they have been.
 */
export function clockFace(left: number): { readonly over: boolean; readonly shown: number } {
  const seconds = Math.ceil(left / 1000);
  return { over: seconds < 0, shown: Math.abs(seconds) * 1000 };
}
