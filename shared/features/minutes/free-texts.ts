// The texts that the facilitator writes for the papers, and where they stand in them.
import type { Place } from './document.ts';
import type { MinutesText, PartKind } from './model.ts';
import { plainMinutes } from './plain.ts';

export type FreeField = Exclude<keyof typeof plainMinutes, 'language' | 'boardPictures'>;

/** Which part each belongs to. */
export const freeFields = {
  summary: 'summary',
  objectives: 'objectives',
  done: 'done',
  method: 'method',
  impact: 'impact',
  difficulties: 'difficulties',
  conclusions: 'conclusions',
  recommendations: 'recommendations',
  nextSteps: 'next-steps',
} as const satisfies Record<FreeField, PartKind>;

const prefix = 'text/';

/** A free text's place: it is edited itself, and no other words are laid over it. */
export const textPlace = (field: FreeField): Place => `${prefix}${field}`;

const isFreeField = (name: string): name is FreeField => Object.hasOwn(freeFields, name);

/** The free text that stands at a place; null where another text does. */
export function freeFieldAt(place: Place): FreeField | null {
  const name = place.startsWith(prefix) ? place.slice(prefix.length) : '';
  return isFreeField(name) ? name : null;
}

/** The free text of a part; null where it has none. */
export function freeFieldOf(part: PartKind): FreeField | null {
  const found = Object.entries(freeFields).find(([, own]) => own === part);
  return found && isFreeField(found[0]) ? found[0] : null;
}

/** What is written at a free text's place. */
export function freeTextOf(
  row: Pick<MinutesText, FreeField> | undefined,
  field: FreeField,
): string {
  return row?.[field] ?? plainMinutes[field];
}
