import { ListChecks, Trash2 } from 'lucide-react';
import { panelWords } from '../../../shared/features/panel/messages.ts';
import type { Criterion } from '../../../shared/features/panel/model.ts';
import { exceeding, mostPoints } from '../../../shared/features/panel/rules.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useInTurn } from '../../state/use-in-turn.ts';
import { useReadRows, useRows, useWorkshop, useWorkshopId } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { Button } from '../../ui/Button.tsx';
import { ComposeField } from '../../ui/ComposeField.tsx';
import { DragHandle } from '../../ui/drag/Drag.tsx';
import { focusBeside } from '../../ui/drag/focus-beside.ts';
import { SortableList, useMoveItems } from '../../ui/drag/SortableList.tsx';
import { useKeptText } from '../../ui/kept-writing.ts';
import { LineArea } from '../../ui/LineArea.tsx';
import { useWords } from '../../ui/language.tsx';
import { Menu, type MenuItem } from '../../ui/Menu.tsx';
import { Badge, Panel } from '../../ui/Surfaces.tsx';
import { NumberField } from '../../ui/TypedField.tsx';
import styles from './panel.module.css';
import { usePanel } from './use-panel.ts';

/** What the panel looks at, and how many points each of it can have. */
export function Rubric() {
  const words = useWords(panelWords);
  const send = useSend();
  const { rubric } = usePanel();
  const move = (id: string, after: string | null) =>
    void send('panel.moveCriterion', { id, after });
  const moves = useMoveItems(move);
  const total = rubric.length > 0 && <Badge>{words.rubricTotal(mostPoints(rubric))}</Badge>;
  return (
    <Panel title={words.rubric} actions={total}>
      {rubric.length === 0 && <TakeRubric />}
      <SortableList
        items={rubric}
        nameOf={({ title }) => title}
        onMove={move}
        className={styles.rows}
        itemClassName={styles.row}
      >
        {(criterion) => <Row criterion={criterion} moves={moves(rubric, criterion.id)} />}
      </SortableList>
      <AddCriterion />
    </Panel>
  );
}

/** The rubric is content: it comes in the workshop's language, not the screen's. */
function TakeRubric() {
  const words = useWords(panelWords);
  const send = useSend();
  const workshopId = useWorkshopId();
  const language = useWorkshop()?.language ?? 'en';
  return (
    <div className={styles.empty}>
      <p className={styles.soft}>{words.rubricText}</p>
      <Button
        icon={ListChecks}
        onPress={() => void send('panel.addRubric', { workshopId, language })}
      >
        {words.takeRubric}
      </Button>
    </div>
  );
}

function Row({
  criterion,
  moves,
}: {
  readonly criterion: Criterion;
  readonly moves: readonly MenuItem[];
}) {
  const words = useWords(panelWords);
  const send = useSend();
  const edit = useEdit('panel.editCriterion', criterion);
  const { id, workshopId, title, section, points } = criterion;
  const above = exceeding(criterion, useRows('panelScore', { workshopId, criterionId: id }));
  const remove = () => {
    focusBeside(id);
    void send('panel.removeCriterion', { id }, { undoable: words.criterionDeleted });
  };
  return (
    <>
      <DragHandle name={title} />
      <div className={styles.wide}>
        <LineArea
          look="inline"
          label={words.criterion}
          labelHidden
          value={title}
          onCommit={edit('title')}
        />
        {above > 0 && <Badge tone="warning">{words.tooMany(above)}</Badge>}
      </div>
      <div className={styles.narrow}>
        <LineArea
          look="inline"
          label={words.section}
          labelHidden
          value={section}
          placeholder={words.section}
          onCommit={edit('section')}
        />
      </div>
      <NumberField
        className={styles.figure}
        label={words.most}
        labelHidden
        min={1}
        max={100}
        value={points}
        onCommit={edit('points')}
      />
      <Menu
        name={title}
        size="small"
        items={[
          ...moves,
          {
            label: words.removeCriterion,
            icon: Trash2,
            danger: true,
            apart: true,
            onPress: remove,
          },
        ]}
      />
    </>
  );
}

function AddCriterion() {
  const words = useWords(panelWords);
  const workshopId = useWorkshopId();
  const send = useSend();
  const read = useReadRows();
  const inTurn = useInTurn();
  const [text, setText] = useKeptText(`criterion ${workshopId}`);
  const add = async (title: string) => {
    const last = read('criterion', { workshopId }).at(-1);
    const fields = { section: last?.section ?? '', title, points: 2 };
    const place = { id: newId(), workshopId, after: last?.id ?? null };
    const answer = await send('panel.addCriterion', { ...place, ...fields });
    if (!answer.ok) setText((since) => since || title); // not kept: the words come back
  };
  const submit = () => {
    const title = text.trim();
    setText('');
    if (title) inTurn(() => add(title));
  };
  return (
    <ComposeField
      label={words.addCriterion}
      value={text}
      placeholder={words.criterionAsks}
      onChange={setText}
      onSubmit={submit}
    />
  );
}
