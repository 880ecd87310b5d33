import type { GroupRole } from './kinds.ts';
import type { Group } from './model.ts';
import type { Timer } from './timer-rules.ts';

export type GroupsScene = {
  readonly kind: 'groups';
  readonly title: string;
  /** The round that is on, from 0, and how many there are. */
  readonly round: number;
  readonly rounds: number;
  readonly groups: readonly (Pick<Group, 'id' | 'name' | 'question' | 'place' | 'colour'> & {
    readonly people: readonly {
      readonly name: string;
      readonly roles: readonly GroupRole[];
    }[];
    /** The group's own clock, where it has one. */
    readonly timer: Timer | null;
  })[];
  /** The clock for all groups. */
  readonly timer: Timer | null;
};
