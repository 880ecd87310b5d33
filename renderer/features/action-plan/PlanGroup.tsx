import { planWords } from '../../../shared/features/action-plan/messages.ts';
import type { Plan } from '../../../shared/features/action-plan/model.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useRows } from '../../state/use-rows.ts';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/language.tsx';
import styles from './plan.module.css';

/** The group that draws the plan up: its rapporteur writes in it by phone. None where there are no groups. */
export function PlanGroup({ plan }: { readonly plan: Plan }) {
  const words = useWords(planWords);
  const edit = useEdit('actionPlan.editPlan', plan);
  const groups = useRows('group', { workshopId: plan.workshopId });
  if (groups.length === 0) return null;
  const options = [
    { value: '', label: words.noGroup },
    ...groups.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <SelectField
      label={words.group}
      className={styles.owner}
      value={plan.groupId ?? ''}
      options={options}
      onChange={(id) => edit('groupId')(id === '' ? null : id)}
    />
  );
}
