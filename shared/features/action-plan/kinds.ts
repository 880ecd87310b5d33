// How a line of an action plan stands, what a plan is about, and who pays.

export const lineStatuses = ['not-started', 'on-track', 'delayed', 'done', 'dropped'] as const;

/** '' where nobody has said. */
export const planTypes = ['', 'scale-up', 'improve', 'new'] as const;

/** Who pays: the project, a co-financier, or the organisation itself. */
export const costSources = ['', 'project', 'co-financier', 'own', 'other'] as const;

/** As drafted at the event, as shown to the panel, and as validated at home. */
export const versionKinds = ['draft', 'panel', 'validated'] as const;
