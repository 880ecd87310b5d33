// That whoever holds the phone has sent a form, and what of it is still here.
import type { Item } from '../../../state/seat/outbox.ts';
import { useSeatDraft } from '../../../state/seat/seat-app.tsx';

/** Whether it was sent from here, and how to note that. Kept as drafts are: by who holds the phone. */
export function useSentForms(formId: string): readonly [boolean, () => void] {
  const [sent, setSent] = useSeatDraft(`form-sent/${formId}`);
  return [sent !== '', () => setSent('sent')];
}

type Answer = Extract<Item['saying'], { readonly name: 'evaluation.answer' }>;
export type RefusedAnswer = {
  readonly request: string;
  readonly sentence: string;
  readonly input: Answer['input'];
};

export function waitingAnswer(out: readonly Item[], formId: string): boolean {
  return out.some(({ refusal, saying }) => refusal === null && isOf(saying, formId));
}

/** What main did not take: its words are kept until they are sent again or put away. */
export function refusedAnswer(out: readonly Item[], formId: string): RefusedAnswer | null {
  for (const { request, refusal, saying } of out) {
    if (refusal !== null && isOf(saying, formId))
      return { request, sentence: refusal, input: saying.input };
  }
  return null;
}

function isOf(saying: Item['saying'], formId: string): saying is Answer {
  return saying.name === 'evaluation.answer' && saying.input.formId === formId;
}
