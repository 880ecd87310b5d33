/** What a group reports, in the order in which it is asked. */
export const reportFields = ['points', 'disagreement', 'recommendation', 'toPlenary'] as const;
