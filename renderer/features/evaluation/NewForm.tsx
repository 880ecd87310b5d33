import { Plus } from 'lucide-react';
import { formKinds } from '../../../shared/features/evaluation/kinds.ts';
import { evaluationWords } from '../../../shared/features/evaluation/messages.ts';
import { useWords } from '../../ui/language.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { useAddForm } from './use-add-form.ts';

/** A new form in two presses. */
export function NewForm() {
  const words = useWords(evaluationWords);
  const add = useAddForm();
  const items = formKinds.map((kind) => ({ label: words[kind], onPress: () => add(kind) }));
  return (
    <Menu name={words.newForm} caption={words.newForm} icon={Plus} tone="plain" items={items} />
  );
}
