import type { GroupRole } from './kinds.ts';
import type { Group } from './model.ts';
import type { Move } from './rotation.ts';
import type { Timer } from './timer-rules.ts';

/** What stands above every scene of groups. */
export type GroupsHead = {
  readonly title: string;
  /** The round that is on, from 0, and how many there are. */
  readonly round: number;
  readonly rounds: number;
  /** The clock for all groups. */
  readonly timer: Timer | null;
};

/** Who is where. */
export type GroupsScene = GroupsHead & {
  readonly kind: 'groups';
  readonly groups: readonly (Pick<Group, 'id' | 'name' | 'question' | 'place' | 'colour'> & {
    readonly people: readonly {
      readonly name: string;
      readonly roles: readonly GroupRole[];
    }[];
    /** The group's own clock, where it has one. */
    readonly timer: Timer | null;
  })[];
};

/** Where each of them is to go: everybody by name, in the alphabet's order. */
export type FindMeScene = GroupsHead & {
  readonly kind: 'find-me';
  readonly people: readonly (Pick<Group, 'place' | 'colour'> & {
    readonly id: string;
    readonly name: string;
    readonly group: string;
  })[];
};

/** Who goes from which group into which, from the round before to the one that is on. */
export type MovesScene = GroupsHead & {
  readonly kind: 'moves';
  /** By the group they sit in still; without a name: those who were in none. */
  readonly from: readonly (Pick<Group, 'id' | 'name' | 'colour'> & {
    /** true where all of them go to one place together, or all stay. */
    readonly whole: boolean;
    readonly stay: readonly string[];
    readonly moves: readonly Move[];
  })[];
};
