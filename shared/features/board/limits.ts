/** The most cards that one command takes in; a board may have more. */
export const mostCards = 2000;
/** The most letters of a card written on a phone: what is longer is no card. */
export const longestFromPhone = 1000;
/** The most cards that one phone may write in one column, whatever the board says. */
export const mostFromPhone = 100;
/** The most columns that a board can name. */
export const mostColumns = 8;
