import type { Form } from '../../../shared/features/evaluation/model.ts';
import { HowMany } from './FormStanding.tsx';

/** What came of the form. */
export function FormResults({ form }: { readonly form: Form }) {
  return <HowMany form={form} />;
}
