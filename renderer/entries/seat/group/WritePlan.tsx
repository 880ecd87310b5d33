import { useState } from 'react';
import type { SeatPlan } from '../../../../shared/contract/seat-view.ts';
import { plainLine } from '../../../../shared/features/action-plan/plain.ts';
import { seatGroupWords } from '../../../../shared/features/groups/seat-messages.ts';
import { seatWords } from '../../../../shared/features/room/seat-messages.ts';
import { newId } from '../../../../shared/lib/ids.ts';
import { useSeat, useSeatDraft, useSeatState } from '../../../state/seat/seat-app.tsx';
import { useWords } from '../../../ui/language.tsx';
import { Line, Lines, Note, Panel, Press, Row } from '../../../ui/seat/parts.tsx';
import styles from '../group.module.css';
import { LineWords } from './PlanPanel.tsx';
import { type PlannedLine, plannedLines } from './planned-lines.ts';
import { readSaid, type Said } from './said.ts';

const nothing: Said = { activity: '', responsible: '', due: '' };

/** The lines of a plan of the group, written by its rapporteur. */
export function WritePlan({ plan }: { readonly plan: SeatPlan }) {
  const words = useWords(seatGroupWords);
  const session = useSeat();
  const entries = useSeatState((state) => state.entries);
  const out = useSeatState((state) => state.out);
  const lines = plannedLines(entries, out, plan.id);
  const add = (said: Said) => {
    const after = lines[lines.length - 1]?.id ?? null;
    const input = { id: newId(), planId: plan.id, after, ...plainLine, ...said };
    session.say({ name: 'actionPlan.addLine', input });
  };
  return (
    <Panel title={plan.title || words.plan}>
      {lines.length === 0 && <Note>{words.noLines}</Note>}
      <ol className={styles.lines}>
        {lines.map((line) => (
          <li key={line.id}>
            <OneLine line={line} />
          </li>
        ))}
      </ol>
      <LineFields place={`line/${plan.id}`} first={nothing} say={words.addLine} onSay={add} />
    </Panel>
  );
}

function OneLine({ line }: { readonly line: PlannedLine }) {
  const words = useWords(seatGroupWords);
  const kept = useWords(seatWords);
  const session = useSeat();
  const { id, activity, responsible, due } = line;
  const place = `line/${id}`;
  const [editing, setEditing] = useState(() => session.readDraft(place) !== '');
  const leave = () => {
    session.writeDraft(place, '');
    setEditing(false);
  };
  const base: Said = { activity, responsible, due };
  if (editing) {
    const keep = (patch: Said) => {
      session.say({ name: 'actionPlan.editLine', input: { id, patch, base } });
      setEditing(false);
    };
    return (
      <>
        <LineFields place={place} first={base} say={words.saveLine} onSay={keep} />
        <Press onPress={leave}>{words.cancel}</Press>
      </>
    );
  }
  return (
    <>
      <LineWords line={line} />
      {!line.arrived && <Note tone="warning">{kept.kept(1)}</Note>}
      <Row>
        <Press tone="quiet" label={words.editLine(activity)} onPress={() => setEditing(true)}>
          {words.change}
        </Press>
        <Press
          tone="quiet"
          label={words.removeLine(activity)}
          onPress={() => session.say({ name: 'actionPlan.removeLine', input: { id } })}
        >
          {words.takeOut}
        </Press>
      </Row>
    </>
  );
}

/** What is to be done, who does it and by when; kept on the phone while it is typed. */
function LineFields({
  place,
  first,
  say,
  onSay,
}: {
  readonly place: string;
  readonly first: Said;
  readonly say: string;
  readonly onSay: (said: Said) => void;
}) {
  const words = useWords(seatGroupWords);
  const [draft, setDraft] = useSeatDraft(place);
  const said = readSaid(draft) ?? first;
  const { activity, responsible, due } = said;
  const type = (part: Partial<Said>) => setDraft(JSON.stringify({ ...said, ...part }));
  const submit = () => {
    if (activity.trim() === '') return;
    onSay({ activity: activity.trim(), responsible: responsible.trim(), due });
    setDraft('');
  };
  return (
    <div className={styles.fields}>
      <Lines
        id={`${place}-activity`}
        label={words.activity}
        value={activity}
        rows={2}
        most={1000}
        onType={(text) => type({ activity: text })}
      />
      <Line
        id={`${place}-who`}
        label={words.responsible}
        value={responsible}
        onType={(text) => type({ responsible: text })}
        rest={{ maxLength: 300, autoComplete: 'off' }}
      />
      <Line
        id={`${place}-due`}
        label={words.due}
        value={due}
        onType={(text) => type({ due: text })}
        rest={{ type: 'date' }}
      />
      <Press tone="main" disabled={activity.trim() === ''} onPress={submit}>
        {say}
      </Press>
    </div>
  );
}
