import { Trash2 } from 'lucide-react';
import { boardWords } from '../../../shared/features/board/messages.ts';
import type { Board } from '../../../shared/features/board/model.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useSend } from '../../state/use-send.ts';
import { useShowOnStage } from '../../state/use-stage.ts';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/language.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { ShowButton } from '../../ui/ShowButton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './board.module.css';
import { subjectKey, useSubjects } from './subjects.ts';

/** What the board is called and whose it is; the projector, and the way to be rid of it. */
export function BoardHead({ board }: { readonly board: Board }) {
  const words = useWords(boardWords);
  const send = useSend();
  const edit = useEdit('board.edit', board);
  const { shown, show } = useShowOnStage('board', board.id);
  const name = board.title || words.untitled;
  const remove = () =>
    void send('board.remove', { id: board.id }, { undoable: words.boardDeleted(name) });
  return (
    <div className={styles.head}>
      <TextField
        key={board.id}
        label={words.title}
        labelHidden
        look="inline"
        className={styles.title}
        placeholder={words.untitled}
        value={board.title}
        onCommit={edit('title')}
      />
      <SubjectField board={board} />
      <div className={styles.tools}>
        <ShowButton shown={shown} onPress={show} />
        <Menu
          name={name}
          items={[{ label: words.deleteBoard, icon: Trash2, danger: true, onPress: remove }]}
        />
      </div>
    </div>
  );
}

function SubjectField({ board }: { readonly board: Board }) {
  const words = useWords(boardWords);
  const send = useSend();
  const subjects = useSubjects();
  const options = subjects.map((subject) => ({ value: subjectKey(subject), label: subject.label }));
  const choose = (key: string) => {
    const chosen = subjects.find((subject) => subjectKey(subject) === key);
    if (!chosen) return;
    const { caseId, groupId } = chosen;
    const base = { caseId: board.caseId, groupId: board.groupId };
    void send(
      'board.edit',
      { id: board.id, patch: { caseId, groupId }, base },
      { gesture: newId() },
    );
  };
  return (
    <SelectField
      label={words.about}
      labelHidden
      className={styles.subject}
      value={subjectKey(board)}
      options={options}
      onChange={choose}
    />
  );
}
