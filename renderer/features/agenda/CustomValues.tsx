import type { AgendaItem, CustomField } from '../../../shared/features/agenda/model.ts';
import { planWords } from '../../../shared/features/agenda/plan-messages.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { outcomeOf } from '../../state/use-edit.ts';
import { useRows } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import type { CommitHow } from '../../ui/draft.ts';
import { useWords } from '../../ui/language.tsx';
import { TextArea } from '../../ui/TextField.tsx';

/** The workshop's own fields, as they are filled in at an item. */
export function CustomValues({ item }: { readonly item: AgendaItem }) {
  const fields = useRows('customField', { workshopId: item.workshopId });
  return fields.map((field) => <Value key={`${item.id}-${field.id}`} item={item} field={field} />);
}

function Value({ item, field }: { readonly item: AgendaItem; readonly field: CustomField }) {
  const words = useWords(planWords);
  const send = useSend();
  const values = useRows('customValue', { itemId: item.id });
  const value = values.find(({ fieldId }) => fieldId === field.id)?.text ?? '';
  const [itemId, fieldId] = [item.id, field.id];
  const commit = async (text: string, how: CommitHow<string>) => {
    const { base, gesture } = how;
    const input = { id: newId(), itemId, fieldId, text, base };
    const answer = await send('agenda.setCustomValue', input, { gesture, refusalShown: true });
    return outcomeOf(answer, how);
  };
  return (
    <TextArea
      label={field.title || words.untitledField}
      value={value}
      onCommit={Object.assign(commit, { place: `${itemId} ${fieldId}` })}
    />
  );
}
