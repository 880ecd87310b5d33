import { Trash2 } from 'lucide-react';
import { evaluationWords } from '../../../shared/features/evaluation/messages.ts';
import type { Form } from '../../../shared/features/evaluation/model.ts';
import { titleIn } from '../../../shared/features/evaluation/rules.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useRowCount } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './evaluation.module.css';

/** The title in both languages, and the way to be rid of the form. */
export function FormHead({ form }: { readonly form: Form }) {
  const words = useWords(evaluationWords);
  const send = useSend();
  const edit = useEdit('evaluation.edit', form);
  const name = titleIn(form, useFormat().language) || words.untitled;
  const isAnswered = useRowCount('response', { formId: form.id }) > 0;
  const deleted = isAnswered ? words.formAndAnswersDeleted : words.formDeleted;
  const remove = () => void send('evaluation.remove', { id: form.id }, { undoable: deleted(name) });
  return (
    <div className={styles.head}>
      {(['titleEn', 'titleBn'] as const).map((field) => (
        <TextField
          key={field}
          label={words[field]}
          labelHidden
          look="inline"
          className={styles.title}
          placeholder={words[field]}
          value={form[field]}
          onCommit={edit(field)}
        />
      ))}
      <Menu
        name={name}
        items={[{ label: words.deleteForm, icon: Trash2, danger: true, onPress: remove }]}
      />
    </div>
  );
}
