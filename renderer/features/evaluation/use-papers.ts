// Paper forms while they are keyed in, one after the other.
import { useState } from 'react';
import { formEntryWords } from '../../../shared/features/evaluation/entry-messages.ts';
import {
  type Keyed,
  nextPaper,
  nothingKeyed,
  pressKey,
  withKeyed,
} from '../../../shared/features/evaluation/keying.ts';
import type { Form, FormItem } from '../../../shared/features/evaluation/model.ts';
import { questionsOf } from '../../../shared/features/evaluation/rules.ts';
import { type Said, saidOf } from '../../../shared/features/evaluation/said.ts';
import type { Sex } from '../../../shared/features/people/model.ts';
import { comparable } from '../../../shared/lib/comparable.ts';
import { latinDigits } from '../../../shared/lib/digits.ts';
import { useReadRows, useRows } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { useWords } from '../../ui/language.tsx';
import { showToast } from '../../ui/toast-store.ts';

/** What stands on the paper beside its questions. */
export type About = { readonly code: string; readonly sex: Sex; readonly organisation: string };

const nobody: About = { code: '', sex: '', organisation: '' };

export type Papers = {
  readonly questions: readonly FormItem[];
  /** The numbers of those that are keyed in, in their order. */
  readonly labels: readonly string[];
  readonly number: string;
  readonly keyed: Keyed;
  readonly about: About;
  /** Whether the paper of that number is keyed in already, and this corrects it. */
  readonly again: boolean;
  /** Why it is not kept, in words. */
  readonly refusal: string | null;
  setNumber(text: string): void;
  setAbout(about: About): void;
  /** Says something to a question by other means than keys; see `goTo`. */
  say(one: Said): void;
  goTo(at: number): void;
  /** Whether the key meant anything here. */
  press(key: string): boolean;
  keep(): void;
  /** Takes up a paper that was keyed in, to correct it. */
  correct(label: string): void;
  takeBack(): void;
  /** Leaves what is being corrected as it was. */
  leave(): void;
};

export function usePapers(form: Form): Papers {
  const words = useWords(formEntryWords);
  const send = useSend();
  const questions = questionsOf(useRows('formItem', { formId: form.id }));
  const labels = useLabels(form.id);
  const paper = usePaper(labels);
  const correct = useCorrect(form, questions, paper);
  const { number: label, again, about, keyed, become, refuse } = paper;
  const keep = async (whole: Keyed) => {
    const input = { formId: form.id, label, ...about, said: [...whole.said], again };
    const answer = await send('evaluation.keyPaper', input, { refusalShown: true });
    if (!answer.ok) return refuse(answer.sentence);
    showToast({ text: again ? words.corrected(label) : words.kept(label) });
    become(freshPaper);
  };
  const takeBack = async () => {
    const { ok } = await send('evaluation.removePaper', { formId: form.id, label });
    if (!ok) return;
    showToast({ text: words.takenBack(label) });
    become(freshPaper);
  };
  return {
    ...{ ...paper, questions, labels, correct },
    setNumber: (text) => become({ number: latinDigits(comparable(text)) }),
    setAbout: ({ code, sex, organisation }) => become({ about: { code, sex, organisation } }),
    say: (one) => become({ keyed: withKeyed(keyed, one) }),
    goTo: (at) => become({ keyed: { ...keyed, at, digits: '' } }),
    press: (key) => {
      const pressed = pressKey(questions, keyed, key);
      if (!pressed) return false;
      become({ keyed: pressed.keyed });
      if (pressed.done) void keep(pressed.keyed);
      return true;
    },
    keep: () => void keep(keyed),
    takeBack: () => void takeBack(),
    leave: () => become(freshPaper),
  };
}

type Paper = {
  /** null: the one after those that are keyed in. */
  readonly number: string | null;
  readonly again: boolean;
  readonly keyed: Keyed;
  readonly about: About;
};

const freshPaper: Paper = { number: null, again: false, keyed: nothingKeyed, about: nobody };

/** The paper at hand. What is changed of it takes away why it was not kept. */
function usePaper(labels: readonly string[]) {
  const [paper, setPaper] = useState(freshPaper);
  const [refusal, refuse] = useState<string | null>(null);
  const become = (change: Partial<Paper>) => {
    refuse(null);
    setPaper((before) => ({ ...before, ...change }));
  };
  return { ...paper, number: paper.number ?? nextPaper(labels), refusal, refuse, become };
}

/** Takes up a paper that was keyed in, to correct it. */
function useCorrect(
  form: Form,
  questions: readonly FormItem[],
  { become }: Pick<ReturnType<typeof usePaper>, 'become'>,
): (label: string) => void {
  const read = useReadRows();
  return (label) => {
    const [response] = read('response', { formId: form.id, label });
    if (!response) return;
    const rows = read('answer', { responseId: response.id });
    const said = questions.map((item) => saidOf(item, rows));
    const { code, sex, organisation } = response;
    const keyed = { ...nothingKeyed, said };
    become({ number: label, again: true, keyed, about: { code, sex, organisation } });
  };
}

function useLabels(formId: string): string[] {
  const papers = useRows('response', { formId, source: 'paper' });
  const labels = papers.map(({ label }) => label);
  return labels.toSorted((a, b) => a.localeCompare(b, undefined, { numeric: true }));
}
