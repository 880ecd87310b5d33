// The parts of a workshop, in the order of the rail.
export const sections = [
  'plan',
  'run',
  'people',
  'groups',
  'boards',
  'actions',
  'minutes',
] as const;
export type Section = (typeof sections)[number];
