// What items, categories, speakers and notes there are kinds of.

export const itemKinds = [
  'session',
  'plenary',
  'group-work',
  'report-back',
  'visit',
  'energiser',
  'break',
  'meal',
  'prayer',
  'opening',
  'closing',
  'evaluation',
  /** Plans are presented to a panel; `perGroup` is the time that each of them has. */
  'panel',
  'buffer',
  /** A point in time that takes none of it: a bus leaves, a result is due. */
  'milestone',
] as const;

export const priorities = ['must', 'should', 'drop'] as const;

export const categoryColours = [
  'teal',
  'blue',
  'violet',
  'rose',
  'amber',
  'green',
  'slate',
] as const;

export const speakerRoles = [
  'chair',
  'chief-guest',
  'special-guest',
  'guest',
  'welcome',
  'keynote',
  'speaker',
  'thanks',
] as const;

/** What can be said of an agenda that does not add up. */
export const noteKinds = [
  'overlap',
  'report-back',
  'which-groups',
  'past-midnight',
  'overrun',
  'panel',
  'few-buffers',
  'no-break',
  'after-lunch',
  'block-target',
  'no-time',
] as const;
