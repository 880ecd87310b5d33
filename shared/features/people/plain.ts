// What nobody has said yet.
import type { PeopleSettings, Person } from './model.ts';

/** Of what is asked only where the organiser needs it. */
export const unasked = {
  ageGroup: '',
  language: '',
  disability: '',
  photoInternal: '',
  photoPublic: '',
  quoteNamed: '',
  contactShared: '',
  tags: '',
} as const satisfies Partial<Person>;

/** The settings of a workshop that has none of its own. */
export const plainPeopleSettings = {
  asksDisability: false,
  halfDays: false,
  certificateTitle: '',
  certificateText: '',
} as const satisfies Partial<PeopleSettings>;
