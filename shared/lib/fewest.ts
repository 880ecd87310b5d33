/** The fewest people whose answers are shown apart, or at all. */
export const fewest = 5;
