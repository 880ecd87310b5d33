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

/** Of hands counted for points, one to five in this order: how many people give so many. */
export const pointAspects = ['p1', 'p2', 'p3', 'p4', 'p5'] as const;

export const answers = ['yes', 'no', 'abstain'] as const;

/** What hands can be counted for; ranks, places and a hundred points need a ballot each. */
export const handKinds = ['dots', 'points-5', 'yes-no'] as const;

/** What a mark is about: '' where an option has but one. */
export const markAspects = [
  '',
  ...topicCriteria,
  ...pointAspects,
  'impact',
  'effort',
  ...answers,
] as const;
