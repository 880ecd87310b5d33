import { ChevronDown, ChevronUp, Lock, Pin } from 'lucide-react';
import { memo, useId, useState } from 'react';
import { agendaWords } from '../../../shared/features/agenda/messages.ts';
import {
  type AgendaItem,
  type ItemKind,
  itemKinds,
} from '../../../shared/features/agenda/model.ts';
import type { AgendaNote } from '../../../shared/features/agenda/notes.ts';
import { type Edit, useEdit } from '../../state/use-edit.ts';
import { IconButton } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { DragHandle } from '../../ui/drag/Drag.tsx';
import { LineArea } from '../../ui/LineArea.tsx';
import { useWords } from '../../ui/language.tsx';
import { Badge } from '../../ui/Surfaces.tsx';
import { TextArea } from '../../ui/TextField.tsx';
import { AgendaNotes } from './AgendaNotes.tsx';
import { ItemEditor } from './ItemEditor.tsx';
import { ItemMenu, type OtherDay } from './ItemMenu.tsx';
import styles from './item-row.module.css';
import { kindIcons } from './kind-icons.ts';
import { LengthField } from './LengthField.tsx';
import type { AgendaActions } from './use-agenda-actions.ts';

export type ItemRowProps = {
  readonly item: AgendaItem;
  /** Minutes since midnight, as they follow from the day. */
  readonly start: number;
  readonly end: number;
  readonly first: boolean;
  readonly last: boolean;
  /** true for an item that was just added: its title is ready to be written. */
  readonly fresh: boolean;
  readonly notes: readonly AgendaNote[];
  readonly otherDays: readonly OtherDay[];
  readonly actions: AgendaActions;
  readonly onAddAfter: (dayId: string, after: string) => void;
};

/** One item of a day: everything of it can be written where it stands. */
export const ItemRow = memo(function ItemRow(props: ItemRowProps) {
  const { item, start, end, notes } = props;
  const words = useWords(agendaWords);
  const edit = useEdit('agenda.editItem', item);
  const [open, setOpen] = useState(false);
  const details = useId();
  const name = item.title || words.untitled;
  return (
    <>
      <div className={styles.row} data-kind={item.kind}>
        <DragHandle name={name} />
        <p className={styles.time}>
          {item.fixedStart !== null && (
            <span role="img" aria-label={words.startsFixed} data-tip={words.startsFixed}>
              <Pin aria-hidden size={14} />
            </span>
          )}
          <span className="figures">{words.span(start, end)}</span>
        </p>
        <LengthField
          key={`${item.id}-length`}
          look="inline"
          labelHidden
          className={styles.length}
          label={words.duration}
          value={item.duration}
          onCommit={edit('duration')}
        />
        <Topic item={item} edit={edit} fresh={props.fresh} />
        <LeadAndMethod item={item} edit={edit} />
        <div className={styles.actions}>
          <IconButton
            size="small"
            icon={open ? ChevronUp : ChevronDown}
            label={words.details(name)}
            onPress={() => setOpen(!open)}
            rest={{ 'aria-expanded': open, 'aria-controls': details }}
          />
          <ItemMenu {...props} name={name} />
        </div>
      </div>
      {notes.length > 0 && (
        <div className={styles.notes}>
          <AgendaNotes dayId={item.dayId} notes={notes} />
        </div>
      )}
      <div id={details}>{open && <ItemEditor item={item} edit={edit} />}</div>
    </>
  );
});

type Part = { readonly item: AgendaItem; readonly edit: Edit<'agenda.editItem'> };

function Topic({ item, edit, fresh }: Part & { readonly fresh: boolean }) {
  const words = useWords(agendaWords);
  const Icon = kindIcons[item.kind];
  return (
    <div className={styles.topic}>
      <LineArea
        key={item.id}
        look="inline"
        labelHidden
        className={styles.title}
        label={words.title}
        placeholder={words.titleHint}
        value={item.title}
        onCommit={edit('title')}
        autoFocus={fresh}
      />
      <div className={styles.kind}>
        <Icon aria-hidden size={16} />
        <SelectField
          look="inline"
          labelHidden
          label={words.kind}
          value={item.kind}
          options={itemKinds.map((kind) => ({ value: kind, label: words[kind] }))}
          onChange={edit('kind')}
        />
        {item.priority === 'drop' && <Badge>{words.droppable}</Badge>}
        {item.notes !== '' && (
          <span role="img" aria-label={words.hasNotes} data-tip={words.hasNotes}>
            <Lock aria-hidden size={14} />
          </span>
        )}
      </div>
    </div>
  );
}

/** Nobody has to lead these, so their empty fields do not ask who does. */
const rests: readonly ItemKind[] = ['break', 'meal', 'prayer', 'buffer'];

function LeadAndMethod({ item, edit }: Part) {
  const words = useWords(agendaWords);
  const isRest = rests.includes(item.kind);
  return (
    <div className={styles.who}>
      <LineArea
        key={`${item.id}-lead`}
        look="inline"
        labelHidden
        label={words.lead}
        placeholder={isRest ? undefined : words.leadHint}
        value={item.lead}
        onCommit={edit('lead')}
      />
      <TextArea
        key={`${item.id}-method`}
        look="inline"
        labelHidden
        className={styles.method}
        label={words.method}
        placeholder={isRest ? undefined : words.methodHint}
        value={item.method}
        onCommit={edit('method')}
      />
    </div>
  );
}
