// The thread through a workshop, both ways: what something rests on, and what came of it.
import type { Card, CardLink } from './model.ts';

/** What a thread leads through. */
export type End = {
  readonly table: 'card' | 'capture' | 'file' | 'planLine';
  readonly id: string;
};
export type Thread = {
  readonly end: End;
  /** `copied`: the same card on another board, from where boards were merged. */
  readonly kind: CardLink['kind'] | 'copied';
  /** The link to take away; null for what was copied. */
  readonly linkId: string | null;
};
type Step = { readonly from: End; readonly to: End } & Pick<Thread, 'kind' | 'linkId'>;
type Rows = {
  readonly cards: readonly Pick<Card, 'id' | 'originId'>[];
  readonly links: readonly CardLink[];
};

/**
 * The threads at one end: what it came from (cards cited, evidence, the card it was made of or
 * copied from) and what it became (strategies, lessons, lines of plans, copies).
 * @param rows cards and links of the workshop
 */
export function threadsOf(end: End, rows: Rows): { from: Thread[]; to: Thread[] } {
  const steps = [...rows.links.flatMap(linkStep), ...rows.cards.flatMap(copyStep)];
  const isEnd = ({ table, id }: End) => table === end.table && id === end.id;
  const from = steps.filter((step) => isEnd(step.to)).map((step) => asThread(step, step.from));
  const to = steps.filter((step) => isEnd(step.from)).map((step) => asThread(step, step.to));
  return { from, to };
}

const asThread = ({ kind, linkId }: Step, end: End): Thread => ({ end, kind, linkId });

function linkStep(link: CardLink): Step[] {
  const card: End = { table: 'card', id: link.cardId };
  const other = targetOf(link);
  if (!other) return [];
  const [from, to] = link.kind === 'became' ? [card, other] : [other, card];
  return [{ from, to, kind: link.kind, linkId: link.id }];
}

function copyStep({ id, originId }: Pick<Card, 'id' | 'originId'>): Step[] {
  if (originId === null) return [];
  const [from, to] = [originId, id].map((each): End => ({ table: 'card', id: each }));
  return from && to ? [{ from, to, kind: 'copied', linkId: null }] : [];
}

/** What a link leads to; null for one that leads nowhere. */
function targetOf({ toCardId, captureId, fileId, lineId }: CardLink): End | null {
  if (toCardId !== null) return { table: 'card', id: toCardId };
  if (captureId !== null) return { table: 'capture', id: captureId };
  if (fileId !== null) return { table: 'file', id: fileId };
  return lineId === null ? null : { table: 'planLine', id: lineId };
}
