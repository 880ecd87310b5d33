// What a plan is about, in groups that fold, so that its activities stay in sight.
import {
  planAsks,
  planFieldWords,
  planTypeNames,
} from '../../../shared/features/action-plan/field-messages.ts';
import { planTypes } from '../../../shared/features/action-plan/kinds.ts';
import type { Plan } from '../../../shared/features/action-plan/model.ts';
import { planAboutWords } from '../../../shared/features/action-plan/sheet-messages.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useRow, useRows } from '../../state/use-rows.ts';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { Folding } from '../../ui/Folding.tsx';
import { useWords } from '../../ui/language.tsx';
import { TextArea } from '../../ui/TextField.tsx';
import styles from './about.module.css';
import { PlanCards } from './PlanCards.tsx';

const groups = [
  { name: 'why', fields: ['problem', 'objective', 'novelty'] },
  { name: 'forWhom', fields: ['users', 'stakeholders'] },
  { name: 'lasting', fields: ['fit', 'sustainability', 'risks'] },
] as const;
type AskedField = (typeof groups)[number]['fields'][number];

export function PlanAbout({ plan }: { readonly plan: Plan }) {
  const words = useWords(planAboutWords);
  return (
    <section className={styles.about} aria-label={words.about}>
      <Origin plan={plan} />
      {groups.map(({ name, fields }) => (
        <Folding
          key={name}
          title={words[name]}
          summary={inOneLine(fields.map((field) => plan[field])) || words.empty}
        >
          <div className={styles.fields}>
            {fields.map((field) => (
              <AskedText key={field} plan={plan} field={field} />
            ))}
          </div>
        </Folding>
      ))}
    </section>
  );
}

function AskedText({ plan, field }: { readonly plan: Plan; readonly field: AskedField }) {
  const names = useWords(planFieldWords);
  const asks = useWords(planAsks);
  const edit = useEdit('actionPlan.editPlan', plan);
  return (
    <TextArea
      label={names[field]}
      value={plan[field]}
      placeholder={asks[field]}
      onCommit={edit(field)}
    />
  );
}

/** Who draws it up, of what type it is, and what it was learnt from. */
function Origin({ plan }: { readonly plan: Plan }) {
  const words = useWords(planAboutWords);
  const names = useWords(planFieldWords);
  const types = useWords(planTypeNames);
  const edit = useEdit('actionPlan.editPlan', plan);
  const learntFrom = useRow('caseStudy', plan.caseId);
  const team = plan.team.split('\n').filter(Boolean).join(', ');
  const type = plan.type === '' ? '' : types[plan.type];
  const options = planTypes.map((value) => ({
    value,
    label: value === '' ? types.unsaid : types[value],
  }));
  const said = [type, team, learntFrom?.title ?? ''];
  return (
    <Folding title={words.origin} summary={inOneLine(said) || words.empty}>
      <div className={styles.fields}>
        <TextArea label={names.team} value={plan.team} onCommit={edit('team')} />
        <div className={styles.stack}>
          <SelectField
            label={names.type}
            value={plan.type}
            options={options}
            onChange={edit('type')}
          />
          <CaseField plan={plan} />
        </div>
        <PlanCards plan={plan} />
      </div>
    </Folding>
  );
}

function CaseField({ plan }: { readonly plan: Plan }) {
  const words = useWords(planAboutWords);
  const edit = useEdit('actionPlan.editPlan', plan);
  const cases = useRows('caseStudy', { workshopId: plan.workshopId });
  if (cases.length === 0) return null;
  const options = [
    { value: '', label: words.noCase },
    ...cases.map(({ id, title }) => ({ value: id, label: title })),
  ];
  return (
    <SelectField
      label={words.case}
      value={plan.caseId ?? ''}
      options={options}
      onChange={(id) => edit('caseId')(id === '' ? null : id)}
    />
  );
}

function inOneLine(texts: readonly string[]): string {
  return texts
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join(' · ');
}
