// The names on the list, as they are offered to whoever has typed the room's code.
import type { SeatName } from '../../shared/contract/seat-protocol.ts';
import { comparable } from '../../shared/lib/comparable.ts';
import type { Reader } from '../engine/transaction.ts';

/** A phone that comes in is sent no more than this many bytes of names. */
const mostBytes = 5000;

export type Names = { readonly people: readonly SeatName[]; readonly more: boolean };

/** All names of a workshop in their order, with what tells those of the same name apart. */
export function allNames(reader: Reader, workshopId: string): SeatName[] {
  const people = reader.list('person', { workshopId });
  const counts = new Map<string, number>();
  for (const { name } of people)
    counts.set(comparable(name), (counts.get(comparable(name)) ?? 0) + 1);
  return people
    .filter(({ name }) => name.trim() !== '')
    .map(({ id, name, organisation, project }) => {
      const twice = (counts.get(comparable(name)) ?? 0) > 1;
      return { id, name, about: twice ? organisation || project : '' };
    })
    .sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
}

/** As many of the names that a text is in as fit. */
export function namesWith(names: readonly SeatName[], text: string): Names {
  const wanted = comparable(text);
  const people: SeatName[] = [];
  let bytes = 0;
  for (const name of names) {
    if (!comparable(name.name).includes(wanted)) continue;
    bytes += Buffer.byteLength(JSON.stringify(name));
    if (bytes > mostBytes) return { people, more: true };
    people.push(name);
  }
  return { people, more: false };
}
