// What it means to delete somebody everywhere, as it is shown before it is done.
import * as z from 'zod/mini';
import { id } from '../../contract/fields.ts';
import type { Workshop } from '../workshop/model.ts';

export type Elsewhere = {
  readonly workshopId: string;
  readonly title: string;
  /** The person of the same name who is on its list. */
  readonly personId: string;
  readonly organisation: string;
};

/** Another workshop, template or block that names the person, though nobody on its list is called so. */
export type Mentioned = Pick<Workshop, 'title' | 'use'> & {
  readonly workshopId: string;
  /** It follows the person's workshop, or is followed by it. */
  readonly linked: boolean;
  /** In how many of its rows. */
  readonly mentions: number;
  /** How the first of them reads today. */
  readonly sample: string;
};

export type ErasePreview = {
  readonly name: string;
  /** Rows that go with the person: attendance, seats in groups, answers to the workshop's own fields. */
  readonly hanging: number;
  /** In how many rows of the workshop their name, phone or email is replaced. */
  readonly mentions: number;
  /** How the first few of them read today. */
  readonly samples: readonly string[];
  /** Somebody else on the list has the same name: mentions of it stay, as they may mean them. */
  readonly hasNamesake: boolean;
  /** Files of the workshop in which the name stands, by their names: they are left as they are. */
  readonly files: readonly string[];
  readonly elsewhere: readonly Elsewhere[];
  /** Those that are linked first. */
  readonly mentioned: readonly Mentioned[];
  /** How many damaged data files that were once put aside go too. */
  readonly damaged: number;
};

export const eraseWish = z.object({
  personId: id,
  /** People of the same name in other workshops who go too. */
  also: z.array(id).check(z.maxLength(1000)),
  /** Other workshops out of whose texts the person goes too. */
  texts: z._default(z.array(id).check(z.maxLength(1000)), []),
});
export type EraseWish = z.infer<typeof eraseWish>;
