import { evaluationWords } from '../../../shared/features/evaluation/messages.ts';
import type { Form, FormState } from '../../../shared/features/evaluation/model.ts';
import { titleIn } from '../../../shared/features/evaluation/rules.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { Badge, type BadgeTone } from '../../ui/Surfaces.tsx';
import styles from './evaluation.module.css';

const tones: { readonly [S in FormState]: BadgeTone } = {
  draft: 'plain',
  open: 'accent',
  closed: 'good',
};

/** All forms, each with when it is asked and how it stands. */
export function FormList({
  forms,
  chosen,
  onOpen,
}: {
  readonly forms: readonly Form[];
  readonly chosen: string;
  readonly onOpen: (id: string) => void;
}) {
  const words = useWords(evaluationWords);
  const { language } = useFormat();
  return (
    <nav aria-label={words.evaluation} className={styles.list}>
      <ul>
        {forms.map((form) => (
          <li key={form.id}>
            <button
              type="button"
              className={styles.entry}
              aria-current={form.id === chosen ? 'true' : undefined}
              onClick={() => onOpen(form.id)}
            >
              <span className={styles.entryTitle} dir="auto">
                {titleIn(form, language) || words.untitled}
              </span>
              <span className={styles.entryKind}>{words[form.kind]}</span>
              <Badge tone={tones[form.state]}>{words[form.state]}</Badge>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
