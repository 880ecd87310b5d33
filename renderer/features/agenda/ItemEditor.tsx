import { priorities } from '../../../shared/features/agenda/kinds.ts';
import { agendaWords } from '../../../shared/features/agenda/messages.ts';
import type { AgendaItem } from '../../../shared/features/agenda/model.ts';
import { planWords } from '../../../shared/features/agenda/plan-messages.ts';
import type { Edit } from '../../state/use-edit.ts';
import { useRows } from '../../state/use-rows.ts';
import { SelectField, Toggle } from '../../ui/ChoiceField.tsx';
import { OptionalLengthField } from '../../ui/LengthField.tsx';
import { useWords } from '../../ui/language.tsx';
import { TextArea, TextField } from '../../ui/TextField.tsx';
import { CustomValues } from './CustomValues.tsx';
import { FieldGroup } from './FieldGroup.tsx';
import { ItemLinks } from './ItemLinks.tsx';
import { ItemSceneField } from './ItemSceneField.tsx';
import { ItemSpeakers } from './ItemSpeakers.tsx';
import styles from './item-editor.module.css';
import type { ItemRowProps } from './item-row-props.ts';
import { TimeGroup } from './TimeGroup.tsx';

type Props = ItemRowProps & { readonly edit: Edit<'agenda.editItem'> };

/** Everything of an item that has no place in its row. */
export function ItemEditor(props: Props) {
  const { item, start, end } = props;
  const words = useWords(planWords);
  return (
    <div className={styles.editor}>
      <TimeGroup {...props} />
      <FieldGroup title={words.placeGroup}>
        <PlaceFields {...props} />
      </FieldGroup>
      {isAboutGroups(item) && (
        <FieldGroup title={words.groupsGroup}>
          <GroupFields {...props} />
        </FieldGroup>
      )}
      <ItemSpeakers item={item} length={end - start} />
      <FieldGroup title={words.contentGroup} wide>
        <ContentFields {...props} />
      </FieldGroup>
      <ItemLinks item={item} />
    </div>
  );
}

function PlaceFields({ item, tracks, blocks, actions, edit }: Props) {
  const words = useWords(planWords);
  const agenda = useWords(agendaWords);
  const categories = useRows('category', { workshopId: item.workshopId });
  const toCategory = edit('categoryId');
  const toTrack = edit('trackId');
  const known = (rows: readonly { readonly id: string }[], id: string | null) =>
    rows.some((row) => row.id === id) ? (id ?? '') : '';
  return (
    <>
      <TextField
        key={`${item.id}-place`}
        label={words.place}
        value={item.place}
        onCommit={edit('place')}
      />
      {tracks.length > 0 && (
        <SelectField
          label={words.track}
          value={known(tracks, item.trackId)}
          options={named(tracks, words.noTrack, words.untitledTrack)}
          onChange={(id) => toTrack(id || null)}
        />
      )}
      {blocks.length > 0 && (
        <SelectField
          label={words.block}
          value={known(blocks, item.blockId)}
          options={named(blocks, words.noBlock, words.untitledBlock)}
          onChange={(id) => actions.toBlock(item, id || null)}
        />
      )}
      {categories.length > 0 && (
        <SelectField
          label={words.category}
          value={known(categories, item.categoryId)}
          options={named(categories, words.noCategory, words.untitledCategory)}
          onChange={(id) => toCategory(id || null)}
        />
      )}
      <SelectField
        label={agenda.priority}
        value={item.priority}
        options={priorities.map((value) => ({ value, label: agenda[value] }))}
        onChange={edit('priority')}
      />
      <ItemSceneField item={item} />
      <div className={styles.toggles}>
        <Toggle label={words.flagged} value={item.flagged} onChange={edit('flagged')} />
        <Toggle label={words.leftOut} value={item.skipped} onChange={edit('skipped')} />
        <Toggle label={words.publicItem} value={item.isPublic} onChange={edit('isPublic')} />
      </div>
    </>
  );
}

function named(
  rows: readonly { readonly id: string; readonly title: string }[],
  none: string,
  untitled: string,
) {
  return [
    { value: '', label: none },
    ...rows.map(({ id, title }) => ({ value: id, label: title || untitled })),
  ];
}

function ContentFields({ item, edit }: Props) {
  const words = useWords(agendaWords);
  const paragraphs = ['objective', 'output', 'materials'] as const;
  return (
    <>
      {paragraphs.map((field) => (
        <TextArea
          key={`${item.id}-${field}`}
          label={words[field]}
          value={item[field]}
          onCommit={edit(field)}
        />
      ))}
      <CustomValues item={item} />
      <TextArea
        key={`${item.id}-notes`}
        className={styles.private}
        label={words.notes}
        hint={words.notesHint}
        value={item.notes}
        onCommit={edit('notes')}
      />
    </>
  );
}

function isAboutGroups({ kind, perGroup, arrangementId }: AgendaItem): boolean {
  const always = kind === 'group-work' || kind === 'report-back' || kind === 'panel';
  return always || perGroup !== null || arrangementId !== null;
}

function GroupFields({ item, edit }: Props) {
  const words = useWords(agendaWords);
  const planned = useWords(planWords);
  const arrangements = useRows('arrangement', { workshopId: item.workshopId });
  const any = { value: '', label: words.arrangementAny };
  const change = edit('arrangementId');
  return (
    <>
      {(item.kind === 'report-back' || item.kind === 'panel' || item.perGroup !== null) && (
        <OptionalLengthField
          key={`${item.id}-each`}
          label={item.kind === 'panel' ? words.perPlan : words.perGroup}
          hint={words.perGroupHint}
          value={item.perGroup}
          onCommit={edit('perGroup')}
        />
      )}
      {item.perGroup !== null && (
        <OptionalLengthField
          key={`${item.id}-questions`}
          label={planned.questionMinutes}
          value={item.questionMinutes}
          onCommit={edit('questionMinutes')}
        />
      )}
      {item.kind !== 'panel' && arrangements.length > 0 && (
        <SelectField
          label={words.arrangement}
          value={item.arrangementId ?? ''}
          options={[any, ...arrangements.map(({ id, title }) => ({ value: id, label: title }))]}
          onChange={(id) => change(id === '' ? null : id)}
        />
      )}
    </>
  );
}
