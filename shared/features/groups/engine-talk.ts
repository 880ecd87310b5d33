// What a screen and the engine in its worker say to each other.
import type { DealNews, DealTask, Told } from './dealing.ts';
import type { Conflict } from './engine/conflicts.ts';
import type { GroupInstance, Rounds } from './engine/instance.ts';
import type { Repair } from './engine/repair.ts';

export type RepairAnswer = {
  /** null where no round keeps all rules. */
  readonly repair: Omit<Repair, 'score'> | null;
  readonly conflicts: readonly Conflict[];
};

export type ToEngine =
  | { readonly kind: 'practise' | 'stop' }
  | ({ readonly kind: 'deal' } & DealTask)
  | {
      readonly kind: 'explain';
      readonly id: number;
      readonly instance: GroupInstance;
      readonly rounds: Rounds;
    }
  | {
      readonly kind: 'repair';
      readonly id: number;
      readonly instance: GroupInstance;
      readonly extraMoves: number;
    };

export type FromEngine =
  | { readonly kind: 'news'; readonly news: DealNews }
  | { readonly kind: 'told'; readonly id: number; readonly told: Told }
  | ({ readonly kind: 'repaired'; readonly id: number } & RepairAnswer);
