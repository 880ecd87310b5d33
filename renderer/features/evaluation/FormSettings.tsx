import { buildWords } from '../../../shared/features/evaluation/build-messages.ts';
import { formKinds } from '../../../shared/features/evaluation/kinds.ts';
import { evaluationWords } from '../../../shared/features/evaluation/messages.ts';
import type { Form } from '../../../shared/features/evaluation/model.ts';
import { titleIn } from '../../../shared/features/evaluation/rules.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useRows, useWorkshopId } from '../../state/use-rows.ts';
import { SelectField, Toggle } from '../../ui/ChoiceField.tsx';
import { useFormat, useWords } from '../../ui/language.tsx';
import { Panel } from '../../ui/Surfaces.tsx';
import styles from './build.module.css';

/** When the form is asked, what of people, and how it looks. */
export function FormSettings({
  form,
  settled,
}: {
  readonly form: Form;
  readonly settled: boolean;
}) {
  const words = useWords(buildWords);
  const forms = useWords(evaluationWords);
  const edit = useEdit('evaluation.edit', form);
  const kinds = formKinds.map((kind) => ({ value: kind, label: forms[kind] }));
  return (
    <Panel title={words.settings}>
      <div className={styles.settings}>
        {!settled && (
          <SelectField
            label={words.when}
            value={form.kind}
            options={kinds}
            onChange={edit('kind')}
          />
        )}
        {form.kind === 'daily' && <OfDay form={form} />}
        {form.kind === 'post' && !settled && <PairOf form={form} />}
      </div>
      <Toggle label={words.pictograms} value={form.pictograms} onChange={edit('pictograms')} />
      <Toggle label={words.asksSex} value={form.asksSex} onChange={edit('asksSex')} />
      <Toggle
        label={words.asksOrganisation}
        value={form.asksOrganisation}
        onChange={edit('asksOrganisation')}
      />
      <p className={styles.soft}>{words.groupsOnly}</p>
    </Panel>
  );
}

function OfDay({ form }: { readonly form: Form }) {
  const words = useWords(buildWords);
  const { number, date } = useFormat();
  const edit = useEdit('evaluation.edit', form);
  const days = useRows('day', { workshopId: useWorkshopId() });
  const options = [
    { value: '', label: words.noDay },
    ...days.map((day, at) => ({
      ...{ value: day.id, label: words.day(number(at + 1), date(day.date)) },
    })),
  ];
  return (
    <SelectField
      label={words.ofDay}
      value={form.dayId ?? ''}
      options={options}
      onChange={(id) => edit('dayId')(id || null)}
    />
  );
}

function PairOf({ form }: { readonly form: Form }) {
  const words = useWords(buildWords);
  const { language } = useFormat();
  const edit = useEdit('evaluation.edit', form);
  const before = useRows('form', { workshopId: useWorkshopId(), kind: 'pre' });
  const options = [
    { value: '', label: words.noPair },
    ...before.map((one) => ({ value: one.id, label: titleIn(one, language) || words.untitled })),
  ];
  return (
    <SelectField
      label={words.pairForm}
      value={form.pairId ?? ''}
      options={options}
      onChange={(id) => edit('pairId')(id || null)}
    />
  );
}
