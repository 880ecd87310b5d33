// What is sent of a planned import: ids for those who are new, and for fields that are not there yet.
import type { CommandInput } from '../../../shared/contract/registry.ts';
import { type ImportField, importFields } from '../../../shared/features/people/import-columns.ts';
import type { Change, Incoming } from '../../../shared/features/people/import-merge.ts';
import { comparable } from '../../../shared/lib/comparable.ts';
import { newId } from '../../../shared/lib/ids.ts';

type Input = CommandInput<'people.import'>;

/** @param fields the workshop's own, as they are */
export function inputOf(
  workshopId: string,
  outcome: { readonly people: readonly Incoming[]; readonly changes: readonly Change[] },
  fields: readonly { readonly id: string; readonly title: string }[],
): Input {
  const ids = new Map(fields.map(({ id, title }) => [comparable(title), id]));
  const made: { id: string; title: string }[] = [];
  const idOf = (title: string) => {
    const key = comparable(title);
    const known = ids.get(key);
    if (known) return known;
    const id = newId();
    ids.set(key, id);
    made.push({ id, title });
    return id;
  };
  const valuesOf = (own: ReadonlyMap<string, string>) =>
    [...own].map(([title, text]) => ({ id: newId(), fieldId: idOf(title), text }));
  const people = outcome.people.map(({ person, own }) => ({
    id: newId(),
    ...person,
    values: valuesOf(own),
  }));
  const merges = outcome.changes.map(({ of, patch, own }) => ({
    id: of.id,
    patch,
    base: baseOf(of, patch),
    values: valuesOf(own).map((value, at) => {
      const title = [...own.keys()][at] ?? '';
      return { ...value, base: of.own.get(comparable(title)) ?? '' };
    }),
  }));
  return { workshopId, fields: made, people, merges };
}

/** What the fields of a patch were when it was worked out. */
function baseOf(of: Change['of'], patch: Change['patch']): Change['patch'] {
  const base: Change['patch'] = {};
  const put = <F extends ImportField>(field: F) => {
    if (patch[field] !== undefined) base[field] = of[field];
  };
  for (const field of importFields) put(field);
  return base;
}
