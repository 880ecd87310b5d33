// A method of the library: what it is for, how many it takes, how long, and how it goes.
import * as z from 'zod/mini';
import type { languages } from '../../contract/catalogue.ts';
import { line, minutes, paragraphs } from '../../contract/fields.ts';
import { itemKinds } from '../agenda/kinds.ts';
import { methodPurposes } from './kinds.ts';

const said = line.check(z.minLength(1));
const told = paragraphs.check(z.minLength(1));

/** What is the same in every language. */
export const methodFacts = z.strictObject({
  id: z.string().check(z.regex(/^[a-z-]{3,40}$/)),
  purposes: z.array(z.enum(methodPurposes)).check(z.minLength(1)),
  kind: z.enum(itemKinds),
  /** The fewest people it works with, and the most. */
  people: z.tuple([z.int().check(z.gte(1)), z.int().check(z.gte(1))]),
  /** Minutes it takes when time is short. What it takes in all is the sum of its steps. */
  least: minutes,
  steps: z.array(z.strictObject({ kind: z.enum(itemKinds), minutes })).check(z.minLength(2)),
});

/** What is said in each language; its steps in the order of the facts'. */
export const methodWords = z.strictObject({
  title: said,
  purpose: told,
  materials: told,
  steps: z.array(z.strictObject({ title: said, how: told })).check(z.minLength(2)),
  tips: z.array(told).check(z.minLength(1)),
});
export type MethodWords = z.infer<typeof methodWords>;

export type Method = z.infer<typeof methodFacts> & {
  readonly [L in (typeof languages)[number]]: MethodWords;
};
