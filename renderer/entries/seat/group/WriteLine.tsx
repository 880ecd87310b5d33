import { useState } from 'react';
import type { CommandInput } from '../../../../shared/contract/registry.ts';
import { lineFieldWords } from '../../../../shared/features/action-plan/field-messages.ts';
import { seatPlanWords } from '../../../../shared/features/action-plan/seat-messages.ts';
import { lineDetailWords } from '../../../../shared/features/action-plan/sheet-messages.ts';
import { seatGroupWords } from '../../../../shared/features/groups/seat-messages.ts';
import { seatWords } from '../../../../shared/features/room/seat-messages.ts';
import { useSeat, useSeatDraft } from '../../../state/seat/seat-app.tsx';
import { useFormat, useWords } from '../../../ui/language.tsx';
import { Note, Press, Row } from '../../../ui/seat/parts.tsx';
import styles from '../group.module.css';
import { PlanLineField } from './PlanField.tsx';
import { LineWords } from './PlanPanel.tsx';
import {
  type LineField as Field,
  type FirstField,
  firstFields,
  lineFields,
  lineGroups,
} from './plan-fields.ts';
import type { PlannedLine } from './planned-lines.ts';
import { changesIn, readWriting, type Said, saidOf, wrongIn } from './said.ts';

/** A line of a plan: read, changed in everything it says, or taken out. */
export function WriteLine({ line }: { readonly line: PlannedLine }) {
  const words = useWords(seatGroupWords);
  const kept = useWords(seatWords);
  const session = useSeat();
  const { id, activity } = line;
  const [editing, setEditing] = useState(() => session.readDraft(`line/${id}`) !== '');
  if (editing) return <Editing line={line} onEnd={() => setEditing(false)} />;
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

function Editing({ line, onEnd }: { readonly line: PlannedLine; readonly onEnd: () => void }) {
  const words = useWords(seatGroupWords);
  const session = useSeat();
  const { language } = useFormat();
  const place = `line/${line.id}`;
  const [draft, setDraft] = useSeatDraft(place);
  const first = saidOf(line, lineFields, language);
  const writing = readWriting(draft, first) ?? { base: first, now: first };
  const { now } = writing;
  const wrong = wrongIn(now);
  const end = () => {
    setDraft('');
    onEnd();
  };
  const keep = () => {
    for (const change of changesIn(writing)) {
      const input = { id: line.id, ...change } as CommandInput<'actionPlan.editLine'>; // its fields
      session.say({ name: 'actionPlan.editLine', input });
    }
    end();
  };
  const type = (field: Field, text: string) =>
    setDraft(JSON.stringify({ ...writing, now: { ...now, [field]: text } }));
  return (
    <div className={styles.fields}>
      <FirstFields place={place} now={now} onType={type} />
      <MoreFields place={place} now={now} onType={type} />
      {wrong.map((field) => (
        <Wrong key={field} field={field} />
      ))}
      <Press tone="main" disabled={now.activity.trim() === '' || wrong.length > 0} onPress={keep}>
        {words.saveLine}
      </Press>
      <Press onPress={end}>{words.cancel}</Press>
    </div>
  );
}

/** What is to be done, who does it and by when. */
export function FirstFields({
  place,
  now,
  onType,
}: {
  readonly place: string;
  readonly now: Said<FirstField>;
  readonly onType: (field: FirstField, text: string) => void;
}) {
  const words = useWords(seatGroupWords);
  return firstFields.map((field) => (
    <PlanLineField
      key={field}
      id={`${place}-${field}`}
      field={field}
      label={words[field]}
      value={now[field]}
      onType={(text) => onType(field, text)}
    />
  ));
}

/** All the rest of a line, folded into its groups. */
function MoreFields({
  place,
  now,
  onType,
}: {
  readonly place: string;
  readonly now: Said<Field>;
  readonly onType: (field: Field, text: string) => void;
}) {
  const words = useWords(lineDetailWords);
  return lineGroups.map(([name, fields]) => (
    <details key={name} className={styles.folding}>
      <summary>{words[name]}</summary>
      {fields.map((field) => (
        <PlanLineField
          key={field}
          id={`${place}-${field}`}
          field={field}
          value={now[field]}
          onType={(text) => onType(field, text)}
        />
      ))}
    </details>
  ));
}

function Wrong({ field }: { readonly field: Field }) {
  const words = useWords(seatPlanWords);
  const details = useWords(lineDetailWords);
  const names = useWords(lineFieldWords);
  const why = field === 'percent' ? words.badPercent : details.badAmount;
  return (
    <Note tone="danger" live>
      {words.wrong(names[field])} {why}
    </Note>
  );
}
