// What the panel says of a plan, and what the team did about each of it.
import { Trash2 } from 'lucide-react';
import { commentAnswers } from '../../../shared/features/panel/kinds.ts';
import { panelWords } from '../../../shared/features/panel/messages.ts';
import type { PanelComment } from '../../../shared/features/panel/model.ts';
import { openComments } from '../../../shared/features/panel/rules.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useInTurn } from '../../state/use-in-turn.ts';
import { useReadRows, useRows } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { ComposeField } from '../../ui/ComposeField.tsx';
import { classNames } from '../../ui/class-names.ts';
import { DragHandle } from '../../ui/drag/Drag.tsx';
import { focusBeside } from '../../ui/drag/focus-beside.ts';
import { SortableList, useMoveItems } from '../../ui/drag/SortableList.tsx';
import { useKeptText } from '../../ui/kept-writing.ts';
import { useWords } from '../../ui/language.tsx';
import { Menu, type MenuItem } from '../../ui/Menu.tsx';
import { Badge, Panel } from '../../ui/Surfaces.tsx';
import { TextArea } from '../../ui/TextField.tsx';
import styles from './comments.module.css';
import { usePanel } from './use-panel.ts';

export function Comments({ planId }: { readonly planId: string }) {
  const words = useWords(panelWords);
  const send = useSend();
  const comments = useRows('panelComment', { planId });
  const open = openComments(comments);
  const move = (id: string, after: string | null) => void send('panel.moveComment', { id, after });
  const moves = useMoveItems(move);
  const standing = comments.length > 0 && (
    <Badge tone={open === 0 ? 'good' : 'warning'}>{words.openOf(open, comments.length)}</Badge>
  );
  return (
    <Panel title={words.comments} actions={standing}>
      {comments.length === 0 && <p className={styles.soft}>{words.commentsHint}</p>}
      <SortableList
        items={comments}
        nameOf={({ text }) => text || words.comment}
        onMove={move}
        className={styles.list}
      >
        {(comment) => <CommentRow comment={comment} moves={moves(comments, comment.id)} />}
      </SortableList>
      <AddComment planId={planId} />
    </Panel>
  );
}

/** Who can have said it: '' for the panel as a whole. */
function usePanelNames() {
  const words = useWords(panelWords);
  const { panellists } = usePanel();
  const named = panellists.map(({ id, name }) => ({ value: id, label: name }));
  return [{ value: '', label: words.wholePanel }, ...named];
}

function AddComment({ planId }: { readonly planId: string }) {
  const words = useWords(panelWords);
  const send = useSend();
  const read = useReadRows();
  const inTurn = useInTurn();
  const [text, setText] = useKeptText(`comment ${planId}`);
  const [by, setBy] = useKeptText(`comment by ${planId}`);
  const names = usePanelNames();
  const known = names.some(({ value }) => value === by) ? by : '';
  const add = async (said: string) => {
    const after = read('panelComment', { planId }).at(-1)?.id ?? null;
    const panellistId = known || null;
    const comment = { id: newId(), planId, after, panellistId, text: said };
    const answer = await send('panel.addComment', comment);
    if (!answer.ok) setText((since) => since || said); // not kept: the words come back
  };
  const submit = () => {
    const said = text.trim();
    setText('');
    if (said) inTurn(() => add(said));
  };
  return (
    <div className={styles.add}>
      {names.length > 1 && (
        <SelectField label={words.by} value={known} options={names} onChange={setBy} />
      )}
      <ComposeField
        className={styles.grow}
        label={words.addComment}
        area
        value={text}
        placeholder={words.commentAsks}
        onChange={setText}
        onSubmit={submit}
      />
    </div>
  );
}

function CommentRow({
  comment,
  moves,
}: {
  readonly comment: PanelComment;
  readonly moves: readonly MenuItem[];
}) {
  const words = useWords(panelWords);
  const send = useSend();
  const edit = useEdit('panel.editComment', comment);
  const names = usePanelNames();
  const { id, answer } = comment;
  const remove = () => {
    focusBeside(id);
    void send('panel.removeComment', { id }, { undoable: words.commentDeleted });
  };
  const answers = commentAnswers.map((value) => ({
    value,
    label: value === '' ? words.notAnswered : words[value],
  }));
  return (
    <div className={styles.comment}>
      <DragHandle name={comment.text || words.comment} />
      <div className={styles.said}>
        <TextArea
          look="inline"
          label={words.comment}
          labelHidden
          value={comment.text}
          onCommit={edit('text')}
        />
        {names.length > 1 && (
          <SelectField
            look="inline"
            label={words.by}
            labelHidden
            className={styles.by}
            value={comment.panellistId ?? ''}
            options={names}
            onChange={(value) => edit('panellistId')(value === '' ? null : value)}
          />
        )}
      </div>
      <div className={classNames(styles.answer, answer !== '' && styles.answered)}>
        <SelectField
          label={words.answer}
          value={answer}
          options={answers}
          onChange={edit('answer')}
        />
        <TextArea
          label={words.answerText}
          labelHidden
          value={comment.answerText}
          placeholder={words.answerAsks}
          onCommit={edit('answerText')}
        />
      </div>
      <Menu
        name={comment.text || words.comment}
        size="small"
        items={[
          ...moves,
          { label: words.removeComment, icon: Trash2, danger: true, apart: true, onPress: remove },
        ]}
      />
    </div>
  );
}
