// How a line of an action plan stands.

export const lineStatuses = ['not-started', 'on-track', 'delayed', 'done', 'dropped'] as const;
