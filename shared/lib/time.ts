/** Milliseconds in a minute. */
export const minute = 60_000;
