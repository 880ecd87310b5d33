// What workshops begin with, and what methods are for.

export const templates = [
  'blank',
  'half-day-learning-group',
  'one-day-swot',
  'learning-route',
] as const;

export const samples = ['local-learning-groups-2010', 'learning-route-2014'] as const;

/** What a method is for. */
export const methodPurposes = [
  'open',
  'gather',
  'analyse',
  'decide',
  'share',
  'field',
  'energise',
  'reflect',
] as const;
