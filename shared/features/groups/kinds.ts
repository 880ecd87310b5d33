// What groups, and the ways of making them, are told apart by.

/** What an arrangement is for: who is to meet whom, and whether somebody stays at a table. */
export const forms = ['mixed', 'gathered', 'choice', 'cafe', 'jigsaw', 'speed'] as const;

/** Of a person: what can be spread evenly over the groups, or gathered in one. */
export const spreadFields = ['organisation', 'sex', 'project', 'designation', 'district'] as const;
export type SpreadField = (typeof spreadFields)[number];

/** Nobody of this sex is to be alone in a group; '' where that does not matter. */
export const loneSexes = ['', 'female', 'male'] as const;

/** Whether meeting again is shared fairly, or as few pairs as can be meet again at all. */
export const repeatRules = ['fair', 'most'] as const;

/** What a member can be besides: who leads the talk, reports, minds the time, speaks for all. */
export const groupRoles = ['moderator', 'rapporteur', 'timekeeper', 'presenter'] as const;
export type GroupRole = (typeof groupRoles)[number];

/** Two people who are kept in one group, or in different ones. */
export const bondKinds = ['together', 'apart'] as const;
