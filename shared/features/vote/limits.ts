// How much a vote takes: what can still be read on a phone, and keyed in.

import { largestFromPhone } from '../../contract/limits.ts';

/** As many as a large board has cards. */
export const mostOptions = 500;
/** Of one mark as a phone sends it, with the longest id, aspect and value there are. */
const bytesOfMark = 90;
/** Marks on one person's ballot: more than these no phone could send, nor anybody fill in. */
export const mostFromOne = Math.floor((largestFromPhone - 200) / bytesOfMark);
/** Five criteria an option. */
export const mostMarks = mostOptions * 5;

/** Ballots of names that one phone typed: as many as sit at a table. */
export const mostTyped = 6;
