import { ListTree } from 'lucide-react';
import { itemKinds } from '../../../shared/features/agenda/kinds.ts';
import { agendaWords } from '../../../shared/features/agenda/messages.ts';
import type { AgendaItem } from '../../../shared/features/agenda/model.ts';
import type { AgendaNote } from '../../../shared/features/agenda/notes.ts';
import { viewWords } from '../../../shared/features/agenda/view-messages.ts';
import { goTo, hrefOf } from '../../state/route.ts';
import { useEdit } from '../../state/use-edit.ts';
import { Button } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { LengthField } from '../../ui/LengthField.tsx';
import { LineArea } from '../../ui/LineArea.tsx';
import { useWords } from '../../ui/language.tsx';
import { TextArea } from '../../ui/TextField.tsx';
import { OptionalTimeField } from '../../ui/TypedField.tsx';
import { AgendaNotes } from './AgendaNotes.tsx';
import styles from './item-details.module.css';

/** What one changes of an item while looking at the whole: the rest of it is in the list. */
export function ItemDetails({
  item,
  notes,
  fresh = false,
}: {
  readonly item: AgendaItem;
  readonly notes: readonly AgendaNote[];
  /** true for an item that was just added: its title is ready to be written. */
  readonly fresh?: boolean;
}) {
  const words = useWords(agendaWords);
  const { allDetails } = useWords(viewWords);
  const edit = useEdit('agenda.editItem', item);
  const toList = () => goTo(hrefOf(item.workshopId, 'plan'));
  return (
    <div className={styles.details}>
      <AgendaNotes dayId={item.dayId} notes={notes} />
      <LineArea
        key={`${item.id}-title`}
        label={words.title}
        value={item.title}
        onCommit={edit('title')}
        autoFocus={fresh}
      />
      <div className={styles.pair}>
        {item.fixedEnd === null && item.kind !== 'milestone' && (
          <LengthField
            key={`${item.id}-length`}
            label={words.duration}
            value={item.duration}
            onCommit={edit('duration')}
          />
        )}
        <OptionalTimeField
          key={`${item.id}-fixed`}
          label={words.fixedStart}
          value={item.fixedStart}
          onCommit={edit('fixedStart')}
        />
        <SelectField
          label={words.kind}
          value={item.kind}
          options={itemKinds.map((kind) => ({ value: kind, label: words[kind] }))}
          onChange={edit('kind')}
        />
      </div>
      <LineArea
        key={`${item.id}-lead`}
        label={words.lead}
        value={item.lead}
        onCommit={edit('lead')}
      />
      <TextArea
        key={`${item.id}-method`}
        label={words.method}
        value={item.method}
        onCommit={edit('method')}
      />
      <div>
        <Button size="small" tone="quiet" icon={ListTree} onPress={toList}>
          {allDetails}
        </Button>
      </div>
    </div>
  );
}
