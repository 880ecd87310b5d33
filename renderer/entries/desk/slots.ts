// Parts of the top bar that belong to features: what runs now, and what the projector shows.
import type { ComponentType } from 'react';

export const slots: {
  readonly nowAndNext?: ComponentType;
  readonly stageControl?: ComponentType;
} = {};
