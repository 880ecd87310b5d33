// What the attendance sheet may say of a person.

export const sexes = ['', 'female', 'male', 'other', 'undisclosed'] as const;

/** '' where it was not asked. */
export const ageGroups = [
  '',
  'under-18',
  '18-29',
  '30-44',
  '45-59',
  '60-up',
  'undisclosed',
] as const;

/** '' where it was not asked yet: that is no consent. */
export const consentAnswers = ['', 'yes', 'no'] as const;

/** What each person is asked for one by one. */
export const consents = ['photoInternal', 'photoPublic', 'quoteNamed', 'contactShared'] as const;

/** '' where attendance is taken once a day. */
export const dayHalves = ['', 'morning', 'afternoon'] as const;

/** Where a tick comes from: the desk, the phone somebody came in with, or the signed sheet. */
export const attendanceSources = ['desk', 'seat', 'paper'] as const;
