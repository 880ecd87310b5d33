// Keying how each action stands, as it is said in the room or over the telephone.
import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { lineStatuses } from '../../../shared/features/action-plan/kinds.ts';
import { planStatuses } from '../../../shared/features/action-plan/messages.ts';
import type { Plan, PlanLine } from '../../../shared/features/action-plan/model.ts';
import { followUpWords } from '../../../shared/features/follow-up/messages.ts';
import type { LineUpdate } from '../../../shared/features/follow-up/model.ts';
import { isOpenLine } from '../../../shared/features/follow-up/rules.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { type FieldEdit, outcomeOf } from '../../state/use-edit.ts';
import { useRows } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { IconButton } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { ComposeField } from '../../ui/ComposeField.tsx';
import { classNames } from '../../ui/class-names.ts';
import type { CommitHow } from '../../ui/draft.ts';
import { useKeptText } from '../../ui/kept-writing.ts';
import { useWords } from '../../ui/language.tsx';
import { Panel } from '../../ui/Surfaces.tsx';
import { TextArea } from '../../ui/TextField.tsx';
import { NumberField } from '../../ui/TypedField.tsx';
import { DateChoice } from './DateChoice.tsx';
import styles from './follow-up.module.css';
import { useFollowUps } from './use-follow-up.ts';

export function Tell({ plan }: { readonly plan: Plan }) {
  const words = useWords(followUpWords);
  const { followUps, current } = useFollowUps();
  const [chosen, choose] = useState<string | null>(null);
  const [byName, setByName] = useKeptText(`told by ${plan.id}`);
  const date = followUps.find(({ id }) => id === chosen) ?? current;
  const updates = useRows('lineUpdate', { followUpId: date?.id ?? '' });
  // What was told for the date stays in sight though it is done by now.
  const lines = useRows('planLine', { planId: plan.id }).filter(
    (line) => isOpenLine(line) || updates.some(({ lineId }) => lineId === line.id),
  );
  if (lines.length === 0) return null;
  return (
    <Panel title={words.tell}>
      <p className={styles.soft}>{date ? words.tellText : words.needsDates}</p>
      {date && (
        <>
          <div className={styles.fields}>
            <DateChoice value={date.id} onChange={choose} />
            <ComposeField label={words.by} value={byName} onChange={setByName} />
          </div>
          <div>
            <Heads />
            {lines.map((line) => (
              <TellRow
                key={`${line.id} ${date.id}`}
                line={line}
                followUpId={date.id}
                byName={byName.trim()}
              />
            ))}
          </div>
        </>
      )}
    </Panel>
  );
}

/** What the columns are; each field has its name as well, for ears and narrow windows. */
function Heads() {
  const words = useWords(followUpWords);
  return (
    <div aria-hidden className={classNames(styles.tell, styles.heads)}>
      {[words.action, words.status, '%', words.comment, words.evidence].map((name) => (
        <span key={name}>{name}</span>
      ))}
    </div>
  );
}

type Told = Pick<LineUpdate, 'status' | 'percent' | 'comment' | 'evidence'>;

type TellRowProps = {
  readonly line: PlanLine;
  readonly followUpId: string;
  readonly byName: string;
};

function TellRow(props: TellRowProps) {
  const words = useWords(followUpWords);
  const names = useWords(planStatuses);
  const { line } = props;
  const { told, update, tell, forget } = useTold(props);
  const options = lineStatuses.map((value) => ({ value, label: names[value] }));
  return (
    <div className={styles.tell} data-line={line.id}>
      <span className={styles.activity} dir="auto">
        {line.activity}
      </span>
      <SelectField
        label={words.status}
        labelHidden
        value={told.status}
        options={options}
        onChange={tell('status')}
      />
      <NumberField
        label={words.percentLabel}
        labelHidden
        min={0}
        max={100}
        value={told.percent}
        onCommit={tell('percent')}
      />
      <TextArea
        label={words.comment}
        labelHidden
        value={told.comment}
        placeholder={words.comment}
        onCommit={tell('comment')}
      />
      <TextArea
        label={words.evidence}
        labelHidden
        value={told.evidence}
        placeholder={words.evidence}
        onCommit={tell('evidence')}
      />
      <IconButton
        size="small"
        icon={Undo2}
        label={words.forget}
        disabled={!update}
        onPress={forget}
      />
    </div>
  );
}

/** What was told of a line for a date; until then, how the line stands. */
function useTold({ line, followUpId, byName }: TellRowProps) {
  const words = useWords(followUpWords);
  const send = useSend();
  const updates = useRows('lineUpdate', { lineId: line.id, followUpId });
  const update = updates.reduce<LineUpdate | undefined>(
    (newest, each) => (newest && newest.at > each.at ? newest : each),
    undefined,
  );
  const { status, percent, comment, evidence } = update ?? line;
  const told: Told = { status, percent, comment, evidence };
  const tell = <F extends keyof Told>(field: F): FieldEdit<Told[F]> => {
    const commit = async (value: Told[F], how?: CommitHow<Told[F]>) => {
      const by = byName || update?.byName || '';
      const input = { id: newId(), lineId: line.id, followUpId, ...told, byName: by };
      const given = { ...input, [field]: value };
      const gesture = how?.gesture ?? newId();
      const answer = await send('followUp.tell', given, { gesture, refusalShown: true });
      return outcomeOf(answer, how);
    };
    return Object.assign(commit, { place: `${line.id} ${followUpId} ${field}` });
  };
  const forget = () => {
    if (!update) return;
    void send('followUp.removeUpdate', { id: update.id }, { undoable: words.forgotten });
  };
  return { told, update, tell, forget };
}
