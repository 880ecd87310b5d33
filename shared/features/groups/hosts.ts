// World café: at each table one stays as the host while the others move on.
import type { Asked } from './asked.ts';
import type { Arrangement, Membership } from './model.ts';

export type Host = { readonly groupId: string; readonly personId: string };

/**
 * A host for each table: who is pinned there, or moderates it, in the round that is on; else somebody
 * from along the list who is there in all rounds to come and is not kept together with others.
 */
export function cafeHosts(asked: Asked): Host[] {
  const { arrangement, groups, memberships, people, takingPart, absences, bonds } = asked;
  const missing = new Set(
    absences.filter(({ round }) => round >= arrangement.round).map(({ personId }) => personId),
  );
  const bound = new Set(
    bonds
      .filter(({ kind }) => kind === 'together')
      .flatMap(({ personId, otherId }) => [personId, otherId]),
  );
  const canHost = (id: string) => takingPart.has(id) && !missing.has(id);
  const here = memberships.filter(
    ({ round, personId }) => round === arrangement.round && canHost(personId),
  );
  const asHost = new Map(
    groups.flatMap(({ id: groupId }): [string, string][] => {
      const seats = here.filter((seat) => seat.groupId === groupId);
      const host = seats.find(({ pinned }) => pinned) ?? seats.find(({ moderator }) => moderator);
      return host ? [[groupId, host.personId]] : [];
    }),
  );
  const taken = new Set([
    ...asHost.values(),
    ...here.filter(({ pinned }) => pinned).map(({ personId }) => personId),
  ]);
  const free = people.map(({ id }) => id).filter((id) => canHost(id) && !taken.has(id));
  const pool = [...free.filter((id) => !bound.has(id)), ...free.filter((id) => bound.has(id))];
  const open = groups.filter(({ id, locked }) => !locked && !asHost.has(id));
  const step = Math.max(
    1,
    Math.floor(free.filter((id) => !bound.has(id)).length / Math.max(1, open.length)),
  );
  open.forEach(({ id }, at) => {
    const personId = pool[at * step];
    if (personId !== undefined) asHost.set(id, personId);
  });
  return [...asHost].map(([groupId, personId]) => ({ groupId, personId }));
}

/** Who is pinned to one table in every round that was not held: a café's hosts. */
export function pinnedThroughout(
  { round, rounds }: Pick<Arrangement, 'round' | 'rounds'>,
  memberships: readonly Membership[],
): Host[] {
  const times = new Map<string, { readonly host: Host; readonly count: number }>();
  for (const { pinned, round: at, groupId, personId } of memberships) {
    if (!pinned || at < round || at >= rounds) continue;
    const name = `${groupId} ${personId}`;
    const count = (times.get(name)?.count ?? 0) + 1;
    times.set(name, { host: { groupId, personId }, count });
  }
  return [...times.values()].flatMap(({ host, count }) => (count === rounds - round ? [host] : []));
}
