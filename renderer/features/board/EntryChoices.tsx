import { entryWords } from '../../../shared/features/board/desk-entry-messages.ts';
import type { Board } from '../../../shared/features/board/model.ts';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useWords } from '../../ui/language.tsx';
import { keyCaption } from '../../ui/shortcuts.ts';
import { ColumnMark } from './ColumnMark.tsx';
import { useColumnName } from './column-names.ts';
import tones from './column-tones.module.css';
import styles from './entry.module.css';
import { keyOf } from './entry-keys.ts';
import type { Entry } from './use-entry.ts';

/** Where the next card goes, and which group it came of; each with its key. */
export function EntryChoices({
  board,
  entry,
  onChosen,
}: {
  readonly board: Board;
  readonly entry: Entry;
  /** Something was chosen with the pointer: the writing goes on. */
  readonly onChosen: () => void;
}) {
  const words = useWords(entryWords);
  const nameOf = useColumnName(board);
  const { columns, column, groups, groupId } = entry;
  return (
    <div className={styles.choices}>
      <fieldset className={styles.columns}>
        <legend>{words.column}</legend>
        {columns.map((each) => (
          <label
            key={each}
            className={classNames(styles.choice, tones[each], each === column && styles.chosen)}
          >
            <input
              type="radio"
              name="column"
              checked={each === column}
              onChange={() => {
                entry.setColumn(each);
                onChosen();
              }}
            />
            <ColumnMark column={each} />
            <span>{nameOf(each)}</span>
            <kbd>{keyCaption(`alt+${keyOf(each, columns)}`)}</kbd>
          </label>
        ))}
      </fieldset>
      {groups.length > 0 && (
        <SelectField
          label={words.group}
          className={styles.group}
          hint={words.groupKeys}
          value={groupId ?? ''}
          options={[
            { value: '', label: words.noGroup },
            ...groups.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(id) => {
            entry.setGroupId(id || null);
            onChosen();
          }}
        />
      )}
      <p className={styles.spoken} role="status">
        {words.goesTo(
          column ? nameOf(column) : '',
          groups.find(({ id }) => id === groupId)?.name ?? '',
        )}
      </p>
    </div>
  );
}
