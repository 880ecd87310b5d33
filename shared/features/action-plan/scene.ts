import type { LineStatus } from './model.ts';

export type ActionsScene = {
  readonly kind: 'actions';
  readonly title: string;
  readonly owner: string;
  readonly lines: readonly {
    readonly id: string;
    readonly activity: string;
    readonly responsible: string;
    readonly due: string;
    readonly status: LineStatus;
  }[];
};
