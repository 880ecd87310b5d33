import { useState } from 'react';
import type { CommandInput } from '../../../../shared/contract/registry.ts';
import { planFieldWords } from '../../../../shared/features/action-plan/field-messages.ts';
import { seatPlanWords } from '../../../../shared/features/action-plan/seat-messages.ts';
import { planAboutWords } from '../../../../shared/features/action-plan/sheet-messages.ts';
import { seatGroupWords } from '../../../../shared/features/groups/seat-messages.ts';
import { seatWords } from '../../../../shared/features/room/seat-messages.ts';
import { useSeat, useSeatDraft } from '../../../state/seat/seat-app.tsx';
import { useFormat, useWords } from '../../../ui/language.tsx';
import { Note, Press, Row } from '../../../ui/seat/parts.tsx';
import styles from '../group.module.css';
import { PlanField } from './PlanField.tsx';
import { type AboutField, aboutFields, aboutGroups } from './plan-fields.ts';
import type { PlannedPlan } from './planned-lines.ts';
import { changesIn, readWriting, saidOf } from './said.ts';

/** What the plan is about: read, and written by the group's rapporteur. */
export function WriteAbout({ plan }: { readonly plan: PlannedPlan }) {
  const words = useWords(seatPlanWords);
  const group = useWords(seatGroupWords);
  const kept = useWords(seatWords);
  const session = useSeat();
  const { language } = useFormat();
  const [draft, setDraft] = useSeatDraft(`about/${plan.id}`);
  const [open, setOpen] = useState(draft !== '');
  const first = saidOf(plan, aboutFields, language);
  const writing = readWriting(draft, first) ?? { base: first, now: first };
  const leave = () => {
    setDraft('');
    setOpen(false);
  };
  const keep = () => {
    for (const change of changesIn(writing)) {
      const input = { id: plan.id, ...change } as CommandInput<'actionPlan.writePlan'>; // its fields
      session.say({ name: 'actionPlan.writePlan', input });
    }
    leave();
  };
  if (!open) {
    return (
      <>
        <AboutWords plan={plan} />
        {!plan.arrived && <Note tone="warning">{kept.kept(1)}</Note>}
        <Press onPress={() => setOpen(true)}>{words.editAbout}</Press>
      </>
    );
  }
  const type = (field: AboutField, text: string) =>
    setDraft(JSON.stringify({ ...writing, now: { ...writing.now, [field]: text } }));
  return (
    <div className={styles.fields}>
      <AboutFields id={plan.id} now={writing.now} onType={type} />
      <Row>
        <Press tone="main" onPress={keep}>
          {words.keepAbout}
        </Press>
        <Press onPress={leave}>{group.cancel}</Press>
      </Row>
    </div>
  );
}

function AboutFields({
  id,
  now,
  onType,
}: {
  readonly id: string;
  readonly now: { readonly [F in AboutField]: string };
  readonly onType: (field: AboutField, text: string) => void;
}) {
  const words = useWords(planAboutWords);
  return aboutGroups.map(([name, fields], at) => (
    <details key={name} className={styles.folding} open={at < 2}>
      <summary>{words[name]}</summary>
      {fields.map((field) => (
        <PlanField
          key={field}
          id={`about-${id}-${field}`}
          field={field}
          value={now[field]}
          onType={(text) => onType(field, text)}
        />
      ))}
    </details>
  ));
}

/** What is written so far, but for the title, which stands above it. */
function AboutWords({ plan }: { readonly plan: PlannedPlan }) {
  const words = useWords(planFieldWords);
  const read = ['problem', 'objective', 'novelty', 'users'] as const;
  const said = read.filter((field) => plan[field] !== '');
  if (said.length === 0) return null;
  return (
    <dl className={styles.report}>
      {said.map((field) => (
        <div key={field}>
          <dt className={styles.label}>{words[field]}</dt>
          <dd dir="auto">{plan[field]}</dd>
        </div>
      ))}
    </dl>
  );
}
