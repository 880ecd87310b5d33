// Whether the form is open, the one press that changes it, and how many have answered.
import { Lock, LockOpen, RotateCcw } from 'lucide-react';
import { evaluationWords } from '../../../shared/features/evaluation/messages.ts';
import type { Form } from '../../../shared/features/evaluation/model.ts';
import { useRowCount, useWorkshopId } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import styles from './evaluation.module.css';

export function FormStanding({ form }: { readonly form: Form }) {
  return (
    <div className={styles.standing}>
      <BigPress form={form} />
      <HowMany form={form} />
    </div>
  );
}

/** How many have answered, and of how many: those who are present, unless a number was given. */
export function HowMany({ form }: { readonly form: Form }) {
  const words = useWords(evaluationWords);
  const count = useRowCount('response', { formId: form.id });
  const present = useRowCount('person', { workshopId: useWorkshopId(), present: true });
  const expected = form.expected ?? present;
  if (form.state === 'draft' && count === 0)
    return <p className={styles.soft}>{words.notOpened}</p>;
  const known = expected > 0 && expected >= count;
  return (
    <div className={styles.progress}>
      <p className={styles.count} aria-live="polite">
        {known ? words.answeredOf(count, expected) : words.answered(count)}
      </p>
      {known && <p className={styles.soft}>{words.rate(Math.round((count / expected) * 100))}</p>}
    </div>
  );
}

function BigPress({ form: { id, state } }: { readonly form: Form }) {
  const words = useWords(evaluationWords);
  const send = useSend();
  switch (state) {
    case 'draft':
      return (
        <Button
          size="large"
          tone="primary"
          icon={LockOpen}
          onPress={() => void send('evaluation.open', { id })}
        >
          {words.openForm}
        </Button>
      );
    case 'open':
      return (
        <Button
          size="large"
          tone="primary"
          icon={Lock}
          onPress={() => void send('evaluation.close', { id })}
        >
          {words.closeForm}
        </Button>
      );
    case 'closed':
      return (
        <Button
          size="large"
          icon={RotateCcw}
          onPress={() => void send('evaluation.reopen', { id })}
        >
          {words.reopenForm}
        </Button>
      );
    default:
      return state satisfies never;
  }
}
