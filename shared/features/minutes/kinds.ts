// The papers a workshop leaves behind, and what they are made of.

/** Short minutes (decisions, actions, attendance), and the full report. */
export const papers = ['minutes', 'report'] as const;

/** The parts of a paper, in the order donors expect. */
export const partKinds = [
  'summary',
  'objectives',
  'questions',
  'cases',
  'programme',
  'done',
  'method',
  'attendance',
  'profile',
  'group-work',
  'boards',
  'votes',
  'decisions',
  'questions-raised',
  'quotes',
  'parking',
  'notes',
  'impact',
  'difficulties',
  'conclusions',
  'recommendations',
  'plans',
  'panel',
  'next-steps',
  'follow-up',
  'evaluation',
  'photos',
  'annex-agenda',
  'annex-people',
  'annex-materials',
] as const;

/** '' for the workshop's own. */
export const paperLanguages = ['', 'en', 'bn'] as const;
