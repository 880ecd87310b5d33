/** The part of the people's section in which the help card is. */
export const helpCardPart = 'help-card';
