// Where an arrangement's papers are: the part of the section that names which and whose.
import { usePart } from '../../state/route.ts';

export const paperKinds = ['lists', 'signs', 'door', 'slips'] as const;
export type PaperKind = (typeof paperKinds)[number];

/** The part of the address for a paper of an arrangement. */
export function partOfPaper(kind: PaperKind, arrangementId: string): string {
  return `${kind}-${arrangementId}`;
}

/** The paper that is open and whose it is; null: none. */
export function useOpenPaper() {
  const [part] = usePart();
  const kind = paperKinds.find((each) => part?.startsWith(`${each}-`));
  if (!part || kind === undefined) return null;
  return { kind, arrangementId: part.slice(kind.length + 1) };
}
