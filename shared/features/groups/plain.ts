// Rows as they are made, where nothing else is said of them.

export const plainArrangement = {
  rounds: 1,
  round: 0,
  form: 'mixed',
  spread: '',
  gather: '',
  noLone: '',
  repeats: 'fair',
  useHistory: false,
} as const;

/** How an arrangement made on the screen is dealt, until somebody wants it otherwise. */
export const usualMix = {
  spread: 'sex:2,organisation:1',
  noLone: 'female',
  useHistory: true,
} as const;

export const plainGroup = {
  question: '',
  place: '',
  colour: '',
  capacity: null,
  locked: false,
} as const;

/** What a member has none of, and loses on the way into another group. */
export const nothingHeld = {
  pinned: false,
  moderator: false,
  rapporteur: false,
  timekeeper: false,
  presenter: false,
} as const;

/** What a group has reported of which nothing is written yet. */
export const plainReport = {
  points: '',
  disagreement: '',
  recommendation: '',
  toPlenary: '',
} as const;
