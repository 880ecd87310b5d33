import { Trash2 } from 'lucide-react';
import { useId } from 'react';
import { planWords } from '../../../shared/features/action-plan/messages.ts';
import type { Plan } from '../../../shared/features/action-plan/model.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useSend } from '../../state/use-send.ts';
import { useShowOnStage } from '../../state/use-stage.ts';
import { useWords } from '../../ui/language.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { ShowButton } from '../../ui/ShowButton.tsx';
import { Suggestions } from '../../ui/Suggestions.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useOwners } from './owners.ts';
import { PlanGroup } from './PlanGroup.tsx';
import styles from './plan.module.css';

/** The plan's title and whose it is; the projector, and the way to be rid of it. */
export function PlanHead({ plan }: { readonly plan: Plan }) {
  const words = useWords(planWords);
  const send = useSend();
  const edit = useEdit('actionPlan.editPlan', plan);
  const { shown, show } = useShowOnStage('actions', plan.id);
  const owners = useId();
  const name = plan.title || words.untitled;
  const remove = () =>
    void send('actionPlan.removePlan', { id: plan.id }, { undoable: words.planDeleted(name) });
  return (
    <div className={styles.head}>
      <TextField
        key={`title ${plan.id}`}
        label={words.title}
        className={styles.title}
        value={plan.title}
        placeholder={words.untitled}
        onCommit={edit('title')}
      />
      <TextField
        key={`owner ${plan.id}`}
        label={words.owner}
        className={styles.owner}
        value={plan.owner}
        list={owners}
        onCommit={edit('owner')}
      />
      <Suggestions id={owners} of={useOwners()} />
      <PlanGroup plan={plan} />
      <div className={styles.tools}>
        <ShowButton shown={shown} onPress={show} />
        <Menu
          name={name}
          items={[{ label: words.deletePlan, icon: Trash2, danger: true, onPress: remove }]}
        />
      </div>
    </div>
  );
}
