/** How many groups an arrangement may have. */
export const groupLimit = 60;
/** How many rounds. */
export const roundLimit = 12;
/** How much more one field may weigh than another where several are spread evenly. */
export const weightLimit = 99;
