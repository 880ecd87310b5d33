/** Where the panel of all plans is found: see the sheets of the action plans. */
export const allPlansPart = 'all';
export const panelSheet = 'panel';
