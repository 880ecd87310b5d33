import { Plus } from 'lucide-react';
import { evaluationWords } from '../../../shared/features/evaluation/messages.ts';
import { useWords } from '../../ui/language.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { formBeginnings, useAddForm } from './use-add-form.ts';

/** A new form in two presses. */
export function NewForm() {
  const words = useWords(evaluationWords);
  const add = useAddForm();
  const items = formBeginnings.map((beginning) => ({
    label: words[`begin-${beginning}`],
    note: words[`about-${beginning}`],
    onPress: () => add(beginning),
  }));
  return (
    <Menu name={words.newForm} caption={words.newForm} icon={Plus} tone="plain" items={items} />
  );
}
