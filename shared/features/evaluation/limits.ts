// How much a form can hold: what the schemas check, and what a screen says before it asks.

/** The most questions and headings of one form. */
export const mostItems = 60;
/** The most options of a choice or a ranking, and the fewest. */
export const mostOptions = 20;
export const fewestOptions = 2;
/** Steps of a scale: even, so that nobody flees to the middle. */
export const steps = [1, 2, 3, 4] as const;
/** The longest text that answers a question, in characters. */
export const longestAnswer = 2000;
/** The longest code that somebody chooses. */
export const longestCode = 20;
