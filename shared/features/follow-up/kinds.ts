// When a workshop's plans are looked at again.

/** '' for a date of one's own. */
export const followUpKinds = ['', 'week-1', 'month-3', 'month-6', 'month-12'] as const;
