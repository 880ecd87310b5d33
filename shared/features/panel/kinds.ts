// What becomes of a panellist's comment in the revised plan.

/** '' until the team has answered it. */
export const commentAnswers = ['', 'taken-up', 'in-part', 'not-taken-up'] as const;
