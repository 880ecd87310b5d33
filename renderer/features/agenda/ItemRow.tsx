import { ArrowRightToLine, ChevronDown, ChevronUp, Pin } from 'lucide-react';
import { memo, useId } from 'react';
import { useStore } from 'zustand';
import { itemKinds } from '../../../shared/features/agenda/kinds.ts';
import { agendaWords } from '../../../shared/features/agenda/messages.ts';
import type { AgendaItem, ItemKind } from '../../../shared/features/agenda/model.ts';
import { planWords } from '../../../shared/features/agenda/plan-messages.ts';
import { type Edit, useEdit } from '../../state/use-edit.ts';
import { IconButton } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { classNames } from '../../ui/class-names.ts';
import { DragHandle } from '../../ui/drag/Drag.tsx';
import { LengthField } from '../../ui/LengthField.tsx';
import { LineArea } from '../../ui/LineArea.tsx';
import { useFormat, useWords } from '../../ui/language.tsx';
import { TextArea } from '../../ui/TextField.tsx';
import tones from '../../ui/tones.module.css';
import { AgendaNotes } from './AgendaNotes.tsx';
import { ItemEditor } from './ItemEditor.tsx';
import { ItemMarks, Mark } from './ItemMarks.tsx';
import { ItemMenu } from './ItemMenu.tsx';
import styles from './item-row.module.css';
import type { ItemRowProps } from './item-row-props.ts';
import { kindIcons } from './kind-icons.ts';
import { isSelecting, selectUpTo, toggleOpen, toggleSelected } from './plan-state.ts';

/** One item of a day: everything of it can be written where it stands. */
export const ItemRow = memo(function ItemRow(props: ItemRowProps) {
  const { item, notes, category, plan } = props;
  const words = useWords(agendaWords);
  const edit = useEdit('agenda.editItem', item);
  const open = useStore(plan, (state) => state.open.has(item.id));
  const details = useId();
  const name = item.title || words.untitled;
  const selected = useStore(plan, (state) => state.selected.has(item.id));
  return (
    <>
      <div
        className={classNames(styles.row, category && tones[category.colour])}
        data-kind={item.kind}
        data-skipped={item.skipped || undefined}
        data-selected={selected || undefined}
      >
        <div className={styles.grip}>
          <DragHandle name={name} />
          <Choice {...props} name={name} />
        </div>
        <Time {...props} />
        <Length {...props} edit={edit} />
        <Topic {...props} edit={edit} />
        <LeadAndMethod item={item} edit={edit} />
        <div className={styles.actions}>
          <IconButton
            size="small"
            icon={open ? ChevronUp : ChevronDown}
            label={words.details(name)}
            onPress={() => toggleOpen(plan, item.id)}
            rest={{ 'aria-expanded': open, 'aria-controls': details }}
          />
          <ItemMenu item={item} name={name} actions={props.actions} onAdd={props.onAdd} />
        </div>
      </div>
      {notes.length > 0 && (
        <div className={styles.notes}>
          <AgendaNotes dayId={item.dayId} notes={notes} />
        </div>
      )}
      <div id={details}>{open && <ItemEditor {...props} edit={edit} />}</div>
    </>
  );
});

type Part = { readonly item: AgendaItem; readonly edit: Edit<'agenda.editItem'> };

/** The box to select it by, while something is being selected. */
function Choice({ item, plan, actions, name }: ItemRowProps & { readonly name: string }) {
  const words = useWords(planWords);
  const drawn = useStore(plan, isSelecting);
  const selected = useStore(plan, (state) => state.selected.has(item.id));
  if (!drawn) return null;
  const choose = (further: boolean) =>
    further ? selectUpTo(plan, actions.order(), item.id) : toggleSelected(plan, [item.id]);
  return (
    <input
      type="checkbox"
      className={styles.choice}
      aria-label={words.selectItem(name)}
      checked={selected}
      onChange={({ nativeEvent }) =>
        choose(nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
      }
    />
  );
}

function Time({ item, start, end }: ItemRowProps) {
  const words = useWords(agendaWords);
  const format = useFormat();
  const isPoint = item.kind === 'milestone' || item.skipped;
  return (
    <p className={styles.time}>
      {item.fixedStart !== null && <Mark icon={Pin} says={words.startsFixed} />}
      <span className="figures">{isPoint ? format.time(start) : words.span(start, end)}</span>
    </p>
  );
}

/** A milestone has no length; one that follows from a locked end is not written but read. */
function Length({ item, start, end, edit }: ItemRowProps & Part) {
  const words = useWords(agendaWords);
  const planned = useWords(planWords);
  if (item.kind === 'milestone') return <span className={styles.length} />;
  if (item.fixedEnd !== null) {
    return (
      <p className={classNames(styles.length, styles.locked)}>
        {words.shortLength(end - start)}
        <Mark icon={ArrowRightToLine} says={planned.endsLocked} />
      </p>
    );
  }
  return (
    <LengthField
      key={`${item.id}-length`}
      look="inline"
      labelHidden
      className={styles.length}
      label={words.duration}
      value={item.duration}
      onCommit={edit('duration')}
    />
  );
}

function Topic({ edit, ...props }: ItemRowProps & Part) {
  const { item, fresh } = props;
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
        <ItemMarks {...props} />
      </div>
    </div>
  );
}

/** Nobody has to lead these, so their empty fields do not ask who does. */
const rests: readonly ItemKind[] = ['break', 'meal', 'prayer', 'buffer', 'milestone'];

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
