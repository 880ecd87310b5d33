/** How many groups an arrangement may have. */
export const groupLimit = 60;
