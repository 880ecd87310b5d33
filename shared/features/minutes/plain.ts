// Of what the facilitator writes into the papers, nothing yet.
import type { MinutesText, PhotoNote } from './model.ts';

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

/** A photo of which nobody has said how it is to stand in the papers. */
export function plainPhoto({ text }: { readonly text: string }) {
  return { caption: text, shown: true, isPublic: false } as const satisfies Partial<PhotoNote>;
}
