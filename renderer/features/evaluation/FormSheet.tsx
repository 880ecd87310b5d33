import { useState } from 'react';
import { evaluationWords } from '../../../shared/features/evaluation/messages.ts';
import type { Form, FormState } from '../../../shared/features/evaluation/model.ts';
import { useWords } from '../../ui/language.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { AnswerTab } from './AnswerTab.tsx';
import { BuildTab } from './BuildTab.tsx';
import styles from './evaluation.module.css';
import { FormHead } from './FormHead.tsx';
import { FormResults } from './FormResults.tsx';

const parts = ['build', 'answers', 'results'] as const;
type Part = (typeof parts)[number];

/** What the moment needs is open at first. */
const usual: { readonly [S in FormState]: Part } = {
  draft: 'build',
  open: 'answers',
  closed: 'results',
};

/** One form: how it is built, how it is answered, and what comes of it. */
export function FormSheet({ form }: { readonly form: Form }) {
  const words = useWords(evaluationWords);
  const [part, setPart] = useState<Part>(usual[form.state]);
  const tabs = parts.map((value) => ({ value, label: words[value] }));
  return (
    <div className={styles.sheet}>
      <FormHead form={form} />
      <Tabs label={words.parts} tabs={tabs} value={part} onChange={setPart}>
        {part === 'build' && <BuildTab form={form} />}
        {part === 'answers' && <AnswerTab form={form} />}
        {part === 'results' && <FormResults form={form} />}
      </Tabs>
    </div>
  );
}
