// What the attendance sheet may say of a person's sex.

export const sexes = ['', 'female', 'male', 'other', 'undisclosed'] as const;
