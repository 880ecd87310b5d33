import type { Form } from '../../../shared/features/evaluation/model.ts';
import { titleIn } from '../../../shared/features/evaluation/rules.ts';
import { inOrder } from '../../../shared/lib/ordering.ts';
import { useRows } from '../../state/use-rows.ts';
import { useFormat } from '../../ui/language.tsx';

/** What the form asks. */
export function BuildTab({ form }: { readonly form: Form }) {
  const items = inOrder(useRows('formItem', { formId: form.id }));
  const { language } = useFormat();
  return (
    <ol>
      {items.map((item) => (
        <li key={item.id} dir="auto">
          {titleIn(item, language)}
        </li>
      ))}
    </ol>
  );
}
