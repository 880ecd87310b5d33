import { Trash2 } from 'lucide-react';
import { buildWords } from '../../../shared/features/evaluation/build-messages.ts';
import { formItemKinds, formTopics } from '../../../shared/features/evaluation/kinds.ts';
import type { Form, FormItem } from '../../../shared/features/evaluation/model.ts';
import { hasOptions, questionsOf, titleIn } from '../../../shared/features/evaluation/rules.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useRows } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { SelectField, Toggle } from '../../ui/ChoiceField.tsx';
import { DragHandle } from '../../ui/drag/Drag.tsx';
import { useMoveItems } from '../../ui/drag/SortableList.tsx';
import { LineArea } from '../../ui/LineArea.tsx';
import { useFormat, useWords } from '../../ui/language.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { TextArea } from '../../ui/TextField.tsx';
import styles from './build.module.css';

type Props = {
  readonly form: Form;
  readonly item: FormItem;
  readonly items: readonly FormItem[];
  readonly at: number;
  readonly settled: boolean;
};

/** One line of the form: its words, its kind, and what that kind needs. */
export function ItemRow(props: Props) {
  const { item, items, at, settled } = props;
  const words = useWords(buildWords);
  const { number, language } = useFormat();
  const place = questionsOf(items.slice(0, at + 1)).length;
  const isHeading = item.kind === 'heading';
  const name = titleIn(item, language) || words[item.kind];
  return (
    <>
      <DragHandle name={name} />
      <span className={styles.place} aria-hidden>
        {isHeading ? '' : number(place)}
      </span>
      <div className={styles.fields}>
        <Words {...props} />
        {hasOptions(item) && <Options {...props} />}
        <div className={styles.about}>
          <Kind {...props} />
          {!isHeading && <Topic {...props} />}
          <Pair {...props} />
          {item.kind === 'choice' && !settled && <Several {...props} />}
        </div>
      </div>
      <ItemMenu {...props} name={name} />
    </>
  );
}

function Words({ item }: Props) {
  const words = useWords(buildWords);
  const edit = useEdit('evaluation.editItem', item);
  return (
    <div className={styles.pair}>
      {(['titleEn', 'titleBn'] as const).map((field) => (
        <LineArea
          key={field}
          label={words[field]}
          labelHidden
          look="inline"
          className={item.kind === 'heading' ? styles.heading : undefined}
          placeholder={words[field]}
          value={item[field]}
          onCommit={edit(field)}
        />
      ))}
    </div>
  );
}

function Options({ item }: Props) {
  const words = useWords(buildWords);
  const edit = useEdit('evaluation.editItem', item);
  return (
    <div className={styles.pair}>
      {(['optionsEn', 'optionsBn'] as const).map((field) => (
        <TextArea
          key={field}
          label={words[field]}
          labelHidden
          placeholder={words[field]}
          value={item[field]}
          onCommit={edit(field)}
        />
      ))}
    </div>
  );
}

function Kind({ item, settled }: Props) {
  const words = useWords(buildWords);
  const edit = useEdit('evaluation.editItem', item);
  if (settled) return <span className={styles.soft}>{words[item.kind]}</span>;
  const options = formItemKinds.map((kind) => ({ value: kind, label: words[kind] }));
  return (
    <SelectField
      label={words.kind}
      labelHidden
      look="inline"
      value={item.kind}
      options={options}
      onChange={edit('kind')}
    />
  );
}

function Topic({ item }: Props) {
  const words = useWords(buildWords);
  const edit = useEdit('evaluation.editItem', item);
  const options = formTopics.map((topic) => ({
    value: topic,
    label: topic === '' ? words.noTopic : words[`topic-${topic}`],
  }));
  return (
    <SelectField
      label={words.topic}
      labelHidden
      look="inline"
      value={item.topic}
      options={options}
      onChange={edit('topic')}
    />
  );
}

/** Of the form filled in after: which question of the one before it goes with. */
function Pair({ form, item }: Props) {
  const words = useWords(buildWords);
  const { language } = useFormat();
  const edit = useEdit('evaluation.editItem', item);
  const earlier = useRows('formItem', { formId: form.pairId ?? '' });
  if (form.pairId === null || item.kind === 'heading') return null;
  const options = [
    { value: '', label: words.noPair },
    ...questionsOf(earlier).map((one) => ({
      ...{ value: one.id, label: words.pairOf(titleIn(one, language)) },
    })),
  ];
  return (
    <SelectField
      label={words.pair}
      labelHidden
      look="inline"
      className={styles.pairField}
      value={item.pairId ?? ''}
      options={options}
      onChange={(id) => edit('pairId')(id || null)}
    />
  );
}

function Several({ item }: Props) {
  const words = useWords(buildWords);
  const edit = useEdit('evaluation.editItem', item);
  return <Toggle label={words.several} value={item.several} onChange={edit('several')} />;
}

function ItemMenu({ item, items, settled, name }: Props & { readonly name: string }) {
  const words = useWords(buildWords);
  const send = useSend();
  const moves = useMoveItems((id, after) => void send('evaluation.moveItem', { id, after }));
  const { id } = item;
  const remove = {
    label: words.removeQuestion,
    icon: Trash2,
    danger: true,
    apart: true,
    ...(settled ? { note: words.keptNote } : {}),
    disabled: settled,
    onPress: () =>
      void send('evaluation.removeItem', { id }, { undoable: words.questionRemoved(name) }),
  };
  return <Menu name={name} size="small" items={() => [...moves(items, id), remove]} />;
}
