// Forms, what they ask, and where answers come from.

export const formKinds = ['end', 'daily', 'pre', 'post', 'other'] as const;
export const formStates = ['draft', 'open', 'closed'] as const;

export const formItemKinds = [
  /** A line between questions. */
  'heading',
  /** Four steps, in words and faces. */
  'scale',
  /** A day's mood, in faces alone. */
  'mood',
  'yes-no',
  'choice',
  'ranking',
  'number',
  'text',
  /** Before and now, each of four steps, asked at the end. */
  'then-now',
] as const;

/** What donors ask for; '' for all else. */
export const formTopics = ['', 'knowledge', 'objectives', 'satisfaction'] as const;

/** `shared`: one phone that is passed round. '' once the form is closed: it could point to somebody. */
export const responseSources = ['', 'phone', 'shared', 'paper'] as const;

/** What a number says of an item: '' where it has but one; otherwise which time, or an option's id. */
export const answerTimes = ['', 'then', 'now'] as const;
