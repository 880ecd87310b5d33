// When an item is and how long: either its length holds or its end; and what its clock does.
import { agendaWords } from '../../../shared/features/agenda/messages.ts';
import { planWords } from '../../../shared/features/agenda/plan-messages.ts';
import type { Edit } from '../../state/use-edit.ts';
import { useSend } from '../../state/use-send.ts';
import { SelectField, Toggle } from '../../ui/ChoiceField.tsx';
import { LengthField, OptionalLengthField } from '../../ui/LengthField.tsx';
import { useWords } from '../../ui/language.tsx';
import { OptionalTimeField, TimeField } from '../../ui/TypedField.tsx';
import { FieldGroup } from './FieldGroup.tsx';
import styles from './item-editor.module.css';
import type { ItemRowProps } from './item-row-props.ts';

type Props = Pick<ItemRowProps, 'item' | 'start' | 'end'> & {
  readonly edit: Edit<'agenda.editItem'>;
};

export function TimeGroup(props: Props) {
  const { item, edit } = props;
  const words = useWords(planWords);
  const agenda = useWords(agendaWords);
  const isPoint = item.kind === 'milestone';
  return (
    <>
      <FieldGroup title={words.timeGroup} narrow>
        <OptionalTimeField
          key={`${item.id}-fixed`}
          label={agenda.fixedStart}
          hint={agenda.fixedStartHint}
          value={item.fixedStart}
          onCommit={edit('fixedStart')}
        />
        {!isPoint && <LengthOrEnd {...props} />}
        {!isPoint && (
          <OptionalLengthField
            key={`${item.id}-least`}
            label={agenda.minDuration}
            value={item.minDuration}
            onCommit={edit('minDuration')}
          />
        )}
        {!isPoint && (
          <OptionalLengthField
            key={`${item.id}-preferred`}
            label={words.preferred}
            value={item.preferredDuration}
            onCommit={edit('preferredDuration')}
          />
        )}
      </FieldGroup>
      {!isPoint && (
        <FieldGroup title={words.clockGroup}>
          <OptionalLengthField
            key={`${item.id}-warning`}
            label={words.warnAt}
            hint={words.asWorkshop}
            value={item.warning}
            onCommit={edit('warning')}
          />
          <OptionalLengthField
            key={`${item.id}-danger`}
            label={words.dangerAt}
            hint={words.asWorkshop}
            value={item.danger}
            onCommit={edit('danger')}
          />
          <div className={styles.toggles}>
            <Toggle label={words.rolls} value={item.rolls} onChange={edit('rolls')} />
            <Toggle
              label={words.countsToEnd}
              value={item.countToEnd}
              onChange={edit('countToEnd')}
            />
          </div>
        </FieldGroup>
      )}
    </>
  );
}

function LengthOrEnd({ item, start, end, edit }: Props) {
  const words = useWords(planWords);
  const agenda = useWords(agendaWords);
  const send = useSend();
  const { id, fixedEnd, duration } = item;
  const hold = (what: 'length' | 'end') => {
    const length = { fixedEnd: null, duration: Math.min(1440, Math.max(1, end - start)) };
    const patch = what === 'end' ? { fixedEnd: Math.min(1439, end) } : length;
    return send('agenda.editItem', { id, patch, base: { fixedEnd, duration } });
  };
  return (
    <>
      <SelectField
        label={words.holds}
        value={fixedEnd === null ? 'length' : 'end'}
        options={[
          { value: 'length', label: words.holdsLength },
          { value: 'end', label: words.holdsEnd },
        ]}
        onChange={hold}
      />
      {fixedEnd === null ? (
        <LengthField
          key={`${id}-length`}
          label={agenda.duration}
          value={duration}
          onCommit={edit('duration')}
        />
      ) : (
        <TimeField
          key={`${id}-end`}
          label={words.end}
          hint={words.endHint}
          value={fixedEnd}
          onCommit={edit('fixedEnd')}
        />
      )}
    </>
  );
}
