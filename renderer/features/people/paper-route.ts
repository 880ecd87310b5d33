// Where the papers of the people are: a part of their section each.
export const peoplePaperKinds = ['sheet', 'badges', 'signs', 'certificates'] as const;
export type PeoplePaperKind = (typeof peoplePaperKinds)[number];

const before = 'paper-';

/** The part of the address for a paper. */
export function partOfPaper(kind: PeoplePaperKind): string {
  return `${before}${kind}`;
}

/** The paper that a part of the address names; null: none. */
export function paperOf(part: string | null): PeoplePaperKind | null {
  return peoplePaperKinds.find((kind) => part === partOfPaper(kind)) ?? null;
}
