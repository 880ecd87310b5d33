// What a stage can show, and how it looks where nobody has said.

export const sceneKinds = [
  'welcome',
  /** How a phone comes into the room, for whoever has not come in yet. */
  'join',
  'agenda',
  'clock',
  'question',
  'groups',
  /** The groups as a list by name, in which everybody finds where to go. */
  'find-me',
  /** Who goes from which group into which as a round begins. */
  'moves',
  'board',
  'vote',
  /** What came of an evaluation form. */
  'results',
  'actions',
  'speakers',
  'report',
  'message',
  'image',
  /** The test picture: where the edges of the screen are, and how its letters look. */
  'test',
] as const;

/** `rapporteur` also edits their group's board, report and plan; `cofacilitator` works with the desk. */
export const seatRoles = ['participant', 'rapporteur', 'cofacilitator'] as const;
/** `waiting`: to be approved on the laptop. */
export const seatStates = ['waiting', 'in', 'removed'] as const;

/** The usual way. */
export const plainStyle = { scale: 100, dark: false, corner: false } as const;
