import { Plus, Trash2 } from 'lucide-react';
import { longestParagraphs } from '../../../shared/contract/limits.ts';
import { ui } from '../../../shared/contract/ui-messages.ts';
import { workshop as messages } from '../../../shared/features/workshop/messages.ts';
import type { Question } from '../../../shared/features/workshop/model.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useRows } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { Button } from '../../ui/Button.tsx';
import { ComposeField } from '../../ui/ComposeField.tsx';
import { DragHandle } from '../../ui/drag/Drag.tsx';
import { SortableList, useMoveItems } from '../../ui/drag/SortableList.tsx';
import { useKeptText } from '../../ui/kept-writing.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { Menu, type MenuItem } from '../../ui/Menu.tsx';
import { TextArea } from '../../ui/TextField.tsx';
import styles from './details.module.css';

/** The guiding questions, in their order. */
export function Questions({ workshopId }: { readonly workshopId: string }) {
  const words = useWords(messages);
  const send = useSend();
  const questions = useRows('question', { workshopId });
  const move = (id: string, after: string | null) =>
    void send('workshop.moveQuestion', { id, after });
  const moveItems = useMoveItems(move);
  const nameOf = (question: Question) => words.question(questions.indexOf(question) + 1);
  return (
    <section className={styles.list} aria-label={words.questions}>
      <h3>{words.questions}</h3>
      {questions.length === 0 && <p className={styles.soft}>{words.noQuestions}</p>}
      <SortableList
        items={questions}
        nameOf={nameOf}
        onMove={move}
        className={styles.list}
        itemClassName={styles.row}
      >
        {(question, index) => (
          <QuestionRow
            key={question.id}
            question={question}
            place={index + 1}
            moves={moveItems(questions, question.id)}
          />
        )}
      </SortableList>
      <NewQuestion workshopId={workshopId} last={questions.at(-1)?.id ?? null} />
    </section>
  );
}

function QuestionRow(props: {
  readonly question: Question;
  readonly place: number;
  readonly moves: readonly MenuItem[];
}) {
  const { question, place, moves } = props;
  const words = useWords(messages);
  const { delete: deleteWord } = useWords(ui);
  const format = useFormat();
  const send = useSend();
  const edit = useEdit('workshop.editQuestion', question);
  const name = words.question(place);
  const remove = () =>
    send('workshop.removeQuestion', { id: question.id }, { undoable: words.questionDeleted });
  return (
    <>
      <DragHandle name={name} />
      <span className={styles.place} aria-hidden>
        {format.number(place)}
      </span>
      <TextArea
        className={styles.grow}
        look="inline"
        label={name}
        labelHidden
        value={question.text}
        onCommit={edit('text')}
      />
      <Menu
        name={name}
        size="small"
        items={[
          ...moves,
          {
            label: deleteWord,
            icon: Trash2,
            danger: true,
            apart: true,
            onPress: () => void remove(),
          },
        ]}
      />
    </>
  );
}

function NewQuestion(props: { readonly workshopId: string; readonly last: string | null }) {
  const words = useWords(messages);
  const send = useSend();
  const [text, setText] = useKeptText(`question ${props.workshopId}`);
  const add = async () => {
    if (text.trim() === '') return;
    setText('');
    const { workshopId, last } = props;
    const input = { id: newId(), workshopId, after: last, text: text.trim() };
    const answer = await send('workshop.addQuestion', input);
    if (!answer.ok) setText((since) => since || text);
  };
  return (
    <div className={styles.compose}>
      <ComposeField
        className={styles.grow}
        label={words.newQuestion}
        labelHidden
        placeholder={words.newQuestion}
        value={text}
        maxLength={longestParagraphs}
        onChange={setText}
        onSubmit={() => void add()}
      />
      <Button icon={Plus} onPress={() => void add()} disabled={text.trim() === ''}>
        {words.addQuestion}
      </Button>
    </div>
  );
}
