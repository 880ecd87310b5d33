import { Columns2, GitMerge, Settings2, Trash2 } from 'lucide-react';
import { kindNames } from '../../../shared/features/board/desk-kind-messages.ts';
import { deskWords } from '../../../shared/features/board/desk-messages.ts';
import { boardKinds } from '../../../shared/features/board/kinds.ts';
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

export type BoardMode = 'cards' | 'settings' | 'merge' | 'compare' | 'entry';
type Props = {
  readonly board: Board;
  readonly mode: BoardMode;
  readonly onMode: (mode: BoardMode) => void;
};

/** What the board is called, of which kind and whose it is; the projector, and what else there is. */
export function BoardHead({ board, mode, onMode }: Props) {
  const words = useWords(boardWords);
  const edit = useEdit('board.edit', board);
  const { shown, show } = useShowOnStage('board', board.id);
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
      <KindField board={board} />
      <SubjectField board={board} />
      <div className={styles.tools}>
        <ShowButton shown={shown} onPress={show} />
        <MoreOf board={board} mode={mode} onMode={onMode} />
      </div>
    </div>
  );
}

/** What is done with the board as a whole, and seldom. */
function MoreOf({ board, mode, onMode }: Props) {
  const words = useWords(boardWords);
  const desk = useWords(deskWords);
  const send = useSend();
  const name = board.title || words.untitled;
  const remove = () =>
    void send('board.remove', { id: board.id }, { undoable: words.boardDeleted(name) });
  const to = (other: BoardMode) => () => onMode(mode === other ? 'cards' : other);
  return (
    <Menu
      name={name}
      items={[
        { label: desk.settings, icon: Settings2, onPress: to('settings') },
        { label: desk.merge, icon: GitMerge, onPress: to('merge') },
        { label: desk.compare, icon: Columns2, onPress: to('compare') },
        { label: words.deleteBoard, icon: Trash2, danger: true, apart: true, onPress: remove },
      ]}
    />
  );
}

function KindField({ board }: { readonly board: Board }) {
  const desk = useWords(deskWords);
  const names = useWords(kindNames);
  const edit = useEdit('board.edit', board);
  return (
    <SelectField
      label={desk.kind}
      labelHidden
      className={styles.kind}
      value={board.kind}
      options={boardKinds.map((value) => ({ value, label: names[value] }))}
      onChange={edit('kind')}
    />
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
