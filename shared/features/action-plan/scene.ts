import type { LineStatus } from './model.ts';

export type ActionsScene = {
  readonly kind: 'actions';
  /** What is still open in all plans; then there is no title of one. */
  readonly all: boolean;
  readonly title: string;
  readonly owner: string;
  /** What will be different at the end; '' where nobody has said. */
  readonly objective: string;
  readonly lines: readonly {
    readonly id: string;
    readonly activity: string;
    readonly responsible: string;
    readonly due: string;
    readonly status: LineStatus;
    /** Where lines of all plans are shown: whose it is; else ''. */
    readonly of: string;
    readonly overdue: boolean;
  }[];
};
