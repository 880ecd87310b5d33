import type { AgendaItem } from '../../../shared/features/agenda/model.ts';
import { clockWords } from '../../../shared/features/run/clock-messages.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useRows } from '../../state/use-rows.ts';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/language.tsx';
import styles from './tools.module.css';

/** Of several arrangements: whose groups report in an item that does not say it yet. */
export function WhichGroups({ item }: { readonly item: AgendaItem }) {
  const words = useWords(clockWords);
  const edit = useEdit('agenda.editItem', item);
  const arrangements = useRows('arrangement', { workshopId: item.workshopId });
  return (
    <>
      <p className={styles.soft}>{words.whichGroups}</p>
      {arrangements.length > 0 && (
        <SelectField
          label={words.whichReport}
          value={item.arrangementId ?? ''}
          options={[
            { value: '', label: words.chooseGroups },
            ...arrangements.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          onChange={(id) => void edit('arrangementId')(id === '' ? null : id)}
        />
      )}
    </>
  );
}
