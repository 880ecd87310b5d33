import type { SeatForm } from '../../../../shared/contract/seat-view.ts';
import type { Said } from '../../../../shared/features/evaluation/said.ts';

export type ItemProps = {
  readonly item: SeatForm['items'][number];
  /** Faces large, words small. */
  readonly pictograms: boolean;
  readonly said: Said;
  readonly onSay: (said: Said) => void;
};
