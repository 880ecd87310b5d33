// Whether people came late, or stayed away, after groups were dealt.
import type { Asked } from './asked.ts';

/**
 * What a repair is asked of: the rounds that have been dealt.
 * @returns null where everybody sits where they are; and where so few do that nothing was dealt yet
 */
export function lateAndGone(asked: Asked): Asked | null {
  const { arrangement, memberships, takingPart, absences } = asked;
  const open = memberships.filter(({ round }) => round >= arrangement.round);
  const rounds = Math.max(0, ...open.map(({ round }) => round + 1));
  const away = new Set(absences.map(({ personId, round }) => `${personId} ${round}`));
  const takesPart = (personId: string, round: number) =>
    takingPart.has(personId) && !away.has(`${personId} ${round}`);
  let late = 0;
  let gone = 0;
  for (let round = arrangement.round; round < rounds; round += 1) {
    const seats = open.filter((seat) => seat.round === round);
    const seated = new Set(seats.map(({ personId }) => personId));
    const missing = [...takingPart].filter((id) => takesPart(id, round) && !seated.has(id)).length;
    if (missing * 2 > seated.size) return null;
    late += missing;
    gone += [...seated].filter((id) => !takesPart(id, round)).length;
  }
  if (late + gone === 0) return null;
  return { ...asked, arrangement: { ...arrangement, rounds } };
}

/** Moves that may be allowed beyond the fewest. */
const furthers = [0, 1, 2, 3, 5, 8, 15, 30, 60, 100];
const alwaysOffered = 8;
/** Of all seats in the rounds to come, no more than so many are worth offering. */
const offeredShare = 0.05;

/**
 * How many further moves are offered.
 * @param seats in all rounds to come
 * @param chosen stays on offer
 */
export function furtherMovesOffered(seats: number, chosen: number): number[] {
  const most = Math.max(alwaysOffered, chosen, seats * offeredShare);
  return furthers.filter((moves) => moves <= most);
}
