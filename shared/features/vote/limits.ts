// How much a vote takes: what can still be read on a phone, and keyed in.

/** As many as a large board has cards. */
export const mostOptions = 500;
/** Five criteria an option. */
export const mostMarks = mostOptions * 5;

/** Ballots of names that one phone typed: as many as sit at a table. */
export const mostTyped = 6;
