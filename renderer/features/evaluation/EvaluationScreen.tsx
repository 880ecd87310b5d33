import { ClipboardCheck } from 'lucide-react';
import { evaluationWords } from '../../../shared/features/evaluation/messages.ts';
import { usePart } from '../../state/route.ts';
import { useRows, useWorkshopId } from '../../state/use-rows.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { EmptyState, Page } from '../../ui/Surfaces.tsx';
import styles from './evaluation.module.css';
import { FormList } from './FormList.tsx';
import { FormSheet } from './FormSheet.tsx';
import { NewForm } from './NewForm.tsx';
import { PaperForm } from './PaperForm.tsx';
import { paperIn } from './paper-route.ts';
import { useAddForm } from './use-add-form.ts';

/** The forms of a workshop: all of them at the side, and the one at hand. */
export function EvaluationScreen() {
  const words = useWords(evaluationWords);
  const forms = useRows('form', { workshopId: useWorkshopId() });
  const [part, open] = usePart();
  const paper = paperIn(part);
  const form =
    forms.find(({ id }) => id === part) ?? forms.find(({ state }) => state === 'open') ?? forms[0];
  if (!form) return <NoForms />;
  if (paper !== null) return <PaperForm formId={paper} />;
  return (
    <Page title={words.evaluation} actions={<NewForm />} wide>
      <div className={styles.screen}>
        <FormList forms={forms} chosen={form.id} onOpen={open} />
        <FormSheet key={form.id} form={form} />
      </div>
    </Page>
  );
}

function NoForms() {
  const words = useWords(evaluationWords);
  const add = useAddForm();
  return (
    <Page title={words.evaluation} actions={<NewForm />}>
      <EmptyState icon={ClipboardCheck} title={words.emptyTitle} text={words.emptyText}>
        <Button tone="primary" onPress={() => add('end')}>
          {words.end}
        </Button>
        <Button onPress={() => add('pair')}>{words['begin-pair']}</Button>
      </EmptyState>
    </Page>
  );
}
