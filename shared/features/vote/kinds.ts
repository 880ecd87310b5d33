// The kinds of votes, and where ballots come from.

export const voteKinds = [
  /** So many dots each, so many at most on one option. */
  'dots',
  /** One to five points for every option. */
  'points-5',
  /** A hundred points, shared out. */
  'points-100',
  'yes-no',
  /** Options put in order, the dearest first. */
  'ranking',
  /** Each option has a place between little and much impact, little and much effort. */
  'impact',
  /** One to five points for every option on each of the criteria for choosing a topic. */
  'criteria',
] as const;

export const voteStates = ['draft', 'open', 'closed'] as const;

/** `hands`: a count of hands that were shown, one row for all of them. */
export const ballotSources = ['phone', 'paper', 'hands'] as const;

/** What a topic is chosen by. */
export const topicCriteria = ['relevance', 'evidence', 'lead', 'interest', 'actionable'] as const;

/** What a mark is about: '' where an option has but one. */
export const markAspects = [
  '',
  ...topicCriteria,
  'impact',
  'effort',
  'yes',
  'no',
  'abstain',
] as const;
