// How much and how many: what the schemas check, and what a screen says before it asks.

/** The most characters in a line of text, and in paragraphs. */
export const longestLine = 300;
export const longestParagraphs = 10_000;

/**
 * The most bytes of a command's input from a phone. Main hangs up on messages of more than 16 KiB;
 * some of it goes to their envelope.
 */
export const largestFromPhone = 15_500;

/** The most rows, and the most days, that one import takes in. */
export const importLimit = 5000;
export const importedDays = 100;

/** How many times as fast as real time a rehearsal can go. */
export const rehearsalRates = [10, 20, 30, 60, 120] as const;
