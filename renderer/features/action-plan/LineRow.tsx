import { ChevronDown, ChevronUp, SquareParking, Trash2, TriangleAlert } from 'lucide-react';
import { useId, useState } from 'react';
import { ui } from '../../../shared/contract/ui-messages.ts';
import { lineStatuses } from '../../../shared/features/action-plan/kinds.ts';
import { planStatuses, planWords } from '../../../shared/features/action-plan/messages.ts';
import type { PlanLine } from '../../../shared/features/action-plan/model.ts';
import { dueBeforeStart } from '../../../shared/features/action-plan/rules.ts';
import { lineDetailWords } from '../../../shared/features/action-plan/sheet-messages.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useCardsOf } from '../../state/use-cards-of.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useSend } from '../../state/use-send.ts';
import { IconButton } from '../../ui/Button.tsx';
import { CardLinks } from '../../ui/CardLinks.tsx';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { classNames } from '../../ui/class-names.ts';
import { DragHandle } from '../../ui/drag/Drag.tsx';
import { focusBeside } from '../../ui/drag/focus-beside.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { Menu, type MenuItem } from '../../ui/Menu.tsx';
import { TextArea, TextField } from '../../ui/TextField.tsx';
import { DateField } from '../../ui/TypedField.tsx';
import { LineDetails } from './LineDetails.tsx';
import { LineFacts } from './LineFacts.tsx';
import styles from './plan.module.css';

type LineRowProps = {
  readonly line: PlanLine;
  readonly number: number;
  /** Ids of the lists of suggestions. */
  readonly people: string;
  readonly organisations: string;
  readonly moves: readonly MenuItem[];
};

/** One activity: what, who, until when, with what, and how it stands. */
export function LineRow({ line, number, people, organisations, moves }: LineRowProps) {
  const words = useWords(planWords);
  const format = useFormat();
  const edit = useEdit('actionPlan.editLine', line);
  const cards = useCardsOf('lineId', line.id);
  const details = useId();
  const [open, setOpen] = useState(false);
  const field = { look: 'inline', className: styles.field } as const;
  return (
    <div className={styles.line} data-line={line.id}>
      <span className={styles.grip}>
        <DragHandle name={line.activity || words.line} />
        <span className={styles.number}>{format.number(number)}</span>
      </span>
      <div className={styles.activity}>
        <TextArea
          {...field}
          label={words.activity}
          value={line.activity}
          placeholder={words.activityAsks}
          onCommit={edit('activity')}
        />
        {!open && <LineFacts line={line} />}
        <CardLinks cards={cards} />
      </div>
      <div className={styles.who}>
        <TextField
          {...field}
          label={words.responsible}
          value={line.responsible}
          placeholder={words.responsible}
          list={people}
          onCommit={edit('responsible')}
        />
        <TextField
          {...field}
          label={words.organisation}
          value={line.organisation}
          placeholder={words.organisation}
          list={organisations}
          onCommit={edit('organisation')}
        />
      </div>
      <WhenFields line={line} />
      <div className={styles.resources}>
        <TextArea
          {...field}
          label={words.resources}
          value={line.resources}
          placeholder={words.resourcesAsks}
          onCommit={edit('resources')}
        />
      </div>
      <div className={styles.indicator}>
        <TextArea
          {...field}
          label={words.indicator}
          value={line.indicator}
          placeholder={words.indicatorAsks}
          onCommit={edit('indicator')}
        />
      </div>
      <StatusField line={line} />
      <span className={styles.more}>
        <DetailsButton line={line} open={open} controls={details} onPress={() => setOpen(!open)} />
        <LineMenu line={line} moves={moves} />
      </span>
      {open && <LineDetails line={line} id={details} />}
    </div>
  );
}

function DetailsButton({
  line,
  open,
  controls,
  onPress,
}: {
  readonly line: PlanLine;
  readonly open: boolean;
  readonly controls: string;
  readonly onPress: () => void;
}) {
  const words = useWords(planWords);
  const details = useWords(lineDetailWords);
  return (
    <IconButton
      label={details.details(line.activity || words.line)}
      icon={open ? ChevronUp : ChevronDown}
      size="small"
      rest={{ 'aria-expanded': open, 'aria-controls': open ? controls : undefined }}
      onPress={onPress}
    />
  );
}

function WhenFields({ line }: { readonly line: PlanLine }) {
  const words = useWords(planWords);
  const edit = useEdit('actionPlan.editLine', line);
  const field = { look: 'inline', className: styles.field } as const;
  return (
    <div className={styles.when}>
      <DateField
        {...field}
        label={words.start}
        value={line.start}
        placeholder={words.start}
        onCommit={edit('start')}
      />
      <DateField
        {...field}
        label={words.due}
        value={line.due}
        placeholder={words.due}
        onCommit={edit('due')}
      />
      {dueBeforeStart(line) && (
        <p className={styles.wrong} role="status">
          <TriangleAlert aria-hidden size={16} />
          {words.dueBeforeStart}
        </p>
      )}
    </div>
  );
}

function StatusField({ line }: { readonly line: PlanLine }) {
  const words = useWords(planWords);
  const names = useWords(planStatuses);
  const edit = useEdit('actionPlan.editLine', line);
  const options = lineStatuses.map((value) => ({ value, label: names[value] }));
  return (
    <div className={classNames(styles.status, styles[line.status])}>
      <SelectField
        label={words.status}
        className={styles.field}
        value={line.status}
        options={options}
        onChange={edit('status')}
      />
    </div>
  );
}

function LineMenu({ line, moves }: Pick<LineRowProps, 'line' | 'moves'>) {
  const words = useWords(planWords);
  const common = useWords(ui);
  const send = useSend();
  const remove = () => {
    focusBeside(line.id);
    void send('actionPlan.removeLine', { id: line.id }, { undoable: words.lineDeleted });
  };
  const park = () => {
    focusBeside(line.id);
    const input = { lineId: line.id, captureId: newId() };
    void send('run.parkLine', input, { undoable: words.lineParked });
  };
  return (
    <Menu
      name={line.activity || words.line}
      size="small"
      items={[
        ...moves,
        { label: words.park, icon: SquareParking, apart: true, onPress: park },
        { label: common.delete, icon: Trash2, danger: true, onPress: remove },
      ]}
    />
  );
}
