// Parts of the top bar that belong to features: what runs now, and what the projector shows.
import type { ComponentType } from 'react';
import { StageControl } from '../../features/room/StageControl.tsx';
import { NowAndNext } from '../../features/run/NowAndNext.tsx';

export const slots: {
  readonly nowAndNext?: ComponentType;
  readonly stageControl?: ComponentType;
} = {
  stageControl: StageControl,
  nowAndNext: NowAndNext,
};
