import type { Form } from '../../../shared/features/evaluation/model.ts';
import { FormStanding } from './FormStanding.tsx';

/** How people answer, and how many have. */
export function AnswerTab({ form }: { readonly form: Form }) {
  return <FormStanding form={form} />;
}
