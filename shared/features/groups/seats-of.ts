// The engine's rounds as seats to be taken.

import type { Asked } from './asked.ts';
import type { Rounds } from './engine/instance.ts';
import type { Question } from './instance-of.ts';

export type Seats = {
  readonly round: number;
  readonly groups: { readonly groupId: string; readonly personIds: string[] }[];
};

/** The seats of the rounds that were not held; in speed-geeking, teams going round the stations. */
export function seatsOf(
  { personIds, groupIds }: Question,
  { arrangement, groups, memberships, absences }: Asked,
  rounds: Rounds,
): Seats[] {
  const { round: on, form } = arrangement;
  const named = rounds.map((seats) =>
    seats.map((members) => members.map((person) => personIds[person] ?? '')),
  );
  const seatsIn = (round: number, seats: readonly (readonly string[])[]): Seats => ({
    round,
    groups: groupIds.map((groupId, at) => ({ groupId, personIds: [...(seats[at] ?? [])] })),
  });
  if (form !== 'speed') {
    return named.slice(on).map((seats, at) => seatsIn(on + at, seats));
  }
  const stations = groups.flatMap(({ locked }, at) => (locked ? [] : [at]));
  const staying = new Set(
    memberships
      .filter(({ round, pinned }) => round === on && pinned)
      .map(({ personId }) => personId),
  );
  const teams = named[on] ?? [];
  return Array.from({ length: arrangement.rounds - on }, (_, step) => {
    const missing = new Set(
      absences.filter(({ round }) => round === on + step).map(({ personId }) => personId),
    );
    const seats = groups.map(({ locked }, station): string[] => {
      if (locked) return [...(teams[station] ?? [])];
      const place = stations.indexOf(station);
      const from = stations[(place - (step % stations.length) + stations.length) % stations.length];
      return [
        ...(teams[station] ?? []).filter((id) => staying.has(id)),
        ...(teams[from ?? station] ?? []).filter((id) => !staying.has(id)),
      ];
    });
    return seatsIn(
      on + step,
      seats.map((members) => members.filter((id) => !missing.has(id))),
    );
  });
}
