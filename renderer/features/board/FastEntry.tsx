// Cards from paper, as fast as somebody can read them out: type, Enter, next. Column and group are
// changed by keys that have no other use while one writes.
import { X } from 'lucide-react';
import { useRef } from 'react';
import { entryWords } from '../../../shared/features/board/desk-entry-messages.ts';
import { deskWords } from '../../../shared/features/board/desk-messages.ts';
import { boardWords } from '../../../shared/features/board/messages.ts';
import type { Board } from '../../../shared/features/board/model.ts';
import { tooLong } from '../../../shared/features/board/rules.ts';
import { Button } from '../../ui/Button.tsx';
import { ComposeField } from '../../ui/ComposeField.tsx';
import { useWords } from '../../ui/language.tsx';
import { Panel } from '../../ui/Surfaces.tsx';
import { EnteredCards } from './EnteredCards.tsx';
import { EntryChoices } from './EntryChoices.tsx';
import styles from './entry.module.css';
import { entryKey } from './entry-keys.ts';
import { useEntry } from './use-entry.ts';

type Props = { readonly board: Board; readonly onDone: () => void };

export function FastEntry({ board, onDone }: Props) {
  const desk = useWords(deskWords);
  const words = useWords(entryWords);
  const all = useWords(boardWords);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const entry = useEntry(board);
  const { text, setText, column, groupId, groups, columns } = entry;
  const keyed = (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const empty = field.current?.value === '';
    const act = entryKey(event, { columns, groups, column, groupId, empty });
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    if (act.do === 'column') entry.setColumn(act.column);
    else if (act.do === 'group') entry.setGroupId(act.groupId);
    else entry.takeBack();
  };
  const back = () => field.current?.focus();
  return (
    <Panel
      title={desk.onBoard(desk.entry, board.title || all.untitled)}
      actions={
        <Button icon={X} onPress={onDone}>
          {words.done}
        </Button>
      }
    >
      <div className={styles.entry} onKeyDownCapture={keyed}>
        <EntryChoices board={board} entry={entry} onChosen={back} />
        <ComposeField
          label={words.next}
          labelHidden
          area
          autoFocus
          className={styles.field}
          controlRef={field}
          value={text}
          placeholder={words.ask}
          hint={tooLong(text) ? all.tooLong : words.hint}
          onChange={setText}
          onSubmit={entry.add}
        />
        <EnteredCards board={board} entered={entry.entered} onTakeBack={entry.takeBack} />
      </div>
    </Panel>
  );
}
