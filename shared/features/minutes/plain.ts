// Of what the facilitator writes into the papers, nothing yet.
import type { MinutesText } from './model.ts';

export const plainMinutes = {
  summary: '',
  objectives: '',
  done: '',
  method: '',
  impact: '',
  difficulties: '',
  conclusions: '',
  recommendations: '',
  nextSteps: '',
  language: '',
  boardPictures: true,
} as const satisfies Partial<MinutesText>;
