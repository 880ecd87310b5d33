/** Two people, each pair once, and in how many rounds they sat in one group. */
export type Met = readonly [personId: string, otherId: string, times: number];
