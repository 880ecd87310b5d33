import type { SeatPlan } from '../../../../shared/contract/seat-view.ts';
import { plainLine } from '../../../../shared/features/action-plan/plain.ts';
import { seatGroupWords } from '../../../../shared/features/groups/seat-messages.ts';
import { newId } from '../../../../shared/lib/ids.ts';
import { useSeat, useSeatDraft, useSeatState } from '../../../state/seat/seat-app.tsx';
import { useWords } from '../../../ui/language.tsx';
import { Note, Panel, Press } from '../../../ui/seat/parts.tsx';
import styles from '../group.module.css';
import type { FirstField } from './plan-fields.ts';
import { plannedLines, plannedPlan } from './planned-lines.ts';
import { readSaid, type Said } from './said.ts';
import { WriteAbout } from './WriteAbout.tsx';
import { FirstFields, WriteLine } from './WriteLine.tsx';

const nothing: Said<FirstField> = { activity: '', responsible: '', due: '' };

/** A plan of the group, written by its rapporteur: what it is about, and its lines. */
export function WritePlan({ plan }: { readonly plan: SeatPlan }) {
  const words = useWords(seatGroupWords);
  const entries = useSeatState((state) => state.entries);
  const out = useSeatState((state) => state.out);
  const lines = plannedLines(entries, out, plan.id);
  const planned = plannedPlan(plan, out);
  return (
    <Panel title={planned.title || words.plan}>
      <WriteAbout plan={planned} />
      {lines.length === 0 && <Note>{words.noLines}</Note>}
      <ol className={styles.lines}>
        {lines.map((line) => (
          <li key={line.id}>
            <WriteLine line={line} />
          </li>
        ))}
      </ol>
      <AddLine planId={plan.id} after={lines[lines.length - 1]?.id ?? null} />
    </Panel>
  );
}

/** One more line; kept on the phone while it is typed. */
function AddLine({ planId, after }: { readonly planId: string; readonly after: string | null }) {
  const words = useWords(seatGroupWords);
  const session = useSeat();
  const place = `line/${planId}`;
  const [draft, setDraft] = useSeatDraft(place);
  const said = readSaid(draft, nothing) ?? nothing;
  const [activity, responsible] = [said.activity.trim(), said.responsible.trim()];
  const add = () => {
    if (activity === '') return;
    const input = {
      id: newId(),
      planId,
      after,
      ...plainLine,
      activity,
      responsible,
      due: said.due,
    };
    session.say({ name: 'actionPlan.addLine', input });
    setDraft('');
  };
  return (
    <div className={styles.fields}>
      <FirstFields
        place={place}
        now={said}
        onType={(field, text) => setDraft(JSON.stringify({ ...said, [field]: text }))}
      />
      <Press tone="main" disabled={activity === ''} onPress={add}>
        {words.addLine}
      </Press>
    </div>
  );
}
