// Pure decisions about groups: how many, what they are called, who is in none.
import { inOrder } from '../../lib/ordering.ts';
import { groupLimit } from './limits.ts';
import type { Group, Membership } from './model.ts';

/** How many groups of about `size` are needed for `people`; at least one. */
export function groupsOfSize(people: number, size: number): number {
  return Math.min(groupLimit, Math.max(1, Math.round(people / Math.max(1, size))));
}

/** The smallest and the largest group when `people` are dealt evenly. */
export function sizesOf(people: number, groups: number): { least: number; most: number } {
  const count = Math.max(1, groups);
  return { least: Math.floor(people / count), most: Math.ceil(people / count) };
}

/**
 * `count` names that none of the groups has yet.
 * @param nameOf the name of the group with this number, from 1
 */
export function freshNames(
  taken: readonly string[],
  count: number,
  nameOf: (number: number) => string,
): string[] {
  const used = new Set(taken);
  const names: string[] = [];
  for (let number = 1; names.length < count; number += 1) {
    const name = nameOf(number);
    if (!used.has(name)) names.push(name);
  }
  return names;
}

export type QuestionFor = { readonly group: Group; readonly question: string };

/** One question a group, in turn, starting over where there are more groups; unchanged ones left out. */
export function questionsFor(
  groups: readonly Group[],
  questions: readonly { readonly text: string }[],
): QuestionFor[] {
  if (questions.length === 0) return [];
  return groups
    .map((group, at) => ({ group, question: questions[at % questions.length]?.text ?? '' }))
    .filter(({ group, question }) => group.question !== question);
}

/** By group: its members' person ids, in order. Groups without members have an empty list. */
export function membersByGroup(
  groups: readonly Pick<Group, 'id'>[],
  memberships: readonly Membership[],
): ReadonlyMap<string, readonly string[]> {
  const byGroup = new Map<string, string[]>(groups.map(({ id }) => [id, []]));
  for (const { groupId, personId } of inOrder(memberships)) byGroup.get(groupId)?.push(personId);
  return byGroup;
}

/** The people who are in none of the groups, in the order given. */
export function inNoGroup<P extends { readonly id: string }>(
  people: readonly P[],
  members: ReadonlyMap<string, readonly string[]>,
): P[] {
  const placed = new Set([...members.values()].flat());
  return people.filter(({ id }) => !placed.has(id));
}

/** Chosen: everybody, less those who were said to be absent round by round. */
export type Participation = 'present' | 'all' | 'chosen';

/**
 * Who takes part in dealing.
 * @returns the ids of those present, or of all
 */
export function takingPart(
  people: readonly { readonly id: string; readonly present: boolean }[],
  who: Participation,
): string[] {
  return people.filter(({ present }) => who !== 'present' || present).map(({ id }) => id);
}
