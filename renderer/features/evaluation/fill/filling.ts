// What is being filled in, as the phone keeps it until it is sent.
import type { SeatForm } from '../../../../shared/contract/seat-view.ts';
import { isSaid, type Said } from '../../../../shared/features/evaluation/said.ts';
import type { Sex } from '../../../../shared/features/people/model.ts';

export type Filling = {
  readonly code: string;
  readonly sex: Sex;
  readonly organisation: string;
  readonly said: readonly Said[];
};

export const nothingFilled: Filling = { code: '', sex: '', organisation: '', said: [] };

/** What was kept; nothing where there is none, or it was cut off. */
export function readFilling(text: string): Filling {
  try {
    const kept: unknown = JSON.parse(text);
    if (typeof kept !== 'object' || kept === null || !('said' in kept)) return nothingFilled;
    return Array.isArray(kept.said)
      ? { ...nothingFilled, ...kept, said: kept.said }
      : nothingFilled;
  } catch {
    return nothingFilled;
  }
}

/** What is said to an item so far. */
export function saidTo({ said }: Pick<Filling, 'said'>, item: string): Said {
  return said.find((one) => one.item === item) ?? { item };
}

export function withSaid(filling: Filling, one: Said): Filling {
  const others = filling.said.filter(({ item }) => item !== one.item);
  return { ...filling, said: isSaid(one) ? [...others, one] : others };
}

/** What can be sent of it: only what the form still asks. */
export function sayable(filling: Filling, { items }: Pick<SeatForm, 'items'>): Said[] {
  return items.flatMap(({ id, kind }) => {
    const one = saidTo(filling, id);
    return kind !== 'heading' && isSaid(one) ? [one] : [];
  });
}
