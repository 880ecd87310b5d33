import type { GroupRole } from './model.ts';
import type { Timer } from './timer-rules.ts';

export type GroupsScene = {
  readonly kind: 'groups';
  readonly title: string;
  readonly groups: readonly {
    readonly id: string;
    readonly name: string;
    readonly question: string;
    readonly place: string;
    readonly people: readonly {
      readonly name: string;
      readonly role: GroupRole | null;
    }[];
  }[];
  readonly timer: Timer | null;
};
