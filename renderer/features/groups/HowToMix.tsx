// The finer choices of dealing: the form of work, what is mixed, what is gathered, who is not alone.
import { dealWords } from '../../../shared/features/groups/deal-messages.ts';
import {
  forms,
  loneSexes,
  repeatRules,
  type SpreadField,
  spreadFields,
} from '../../../shared/features/groups/kinds.ts';
import { roundLimit } from '../../../shared/features/groups/limits.ts';
import type { Arrangement, Group } from '../../../shared/features/groups/model.ts';
import { readSpread, writeSpread } from '../../../shared/features/groups/spread.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useRows } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { SelectField, Toggle } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/language.tsx';
import styles from './deal-panel.module.css';

/** Women and men count for more than organisations: a field mixed on purpose, for this much. */
const weights: Readonly<Record<SpreadField, number>> = {
  sex: 2,
  organisation: 1,
  project: 1,
  designation: 1,
  district: 1,
};

type MixProps = { readonly arrangement: Arrangement; readonly groups: readonly Group[] };

export function HowToMix({ arrangement, groups }: MixProps) {
  const words = useWords(dealWords);
  const edit = useEdit('groups.editArrangement', arrangement);
  const setForm = useSetForm(arrangement, groups.length);
  const { form, noLone, repeats, useHistory, gather } = arrangement;
  return (
    <div className={styles.mix}>
      <SelectField
        label={words.form}
        value={form}
        options={forms.map((value) => ({ value, label: words[value] }))}
        onChange={(chosen) => void setForm(chosen)}
      />
      {form === 'gathered' && (
        <SelectField
          label={words.gather}
          value={gather}
          options={spreadFields.map((value) => ({ value, label: words[`${value}Field`] }))}
          onChange={edit('gather')}
        />
      )}
      <SelectField
        label={words.noLone}
        value={noLone}
        options={loneSexes.map((value) => ({ value, label: words[`${value || 'any'}Lone`] }))}
        onChange={edit('noLone')}
      />
      <SelectField
        label={words.newFaces}
        value={repeats}
        options={repeatRules.map((value) => ({ value, label: words[`${value}Faces`] }))}
        onChange={edit('repeats')}
      />
      <p className={styles.explained}>{words[`${form}Explained`]}</p>
      <Mixed arrangement={arrangement} />
      <div className={styles.wide}>
        <Toggle label={words.countHistory} value={useHistory} onChange={edit('useHistory')} />
      </div>
    </div>
  );
}

/** What is spread evenly over the groups; only what people differ in is offered. */
function Mixed({ arrangement }: Pick<MixProps, 'arrangement'>) {
  const words = useWords(dealWords);
  const edit = useEdit('groups.editArrangement', arrangement);
  const people = useRows('person', { workshopId: arrangement.workshopId });
  const spread = readSpread(arrangement.spread) ?? [];
  const isOn = (field: SpreadField) => spread.some((one) => one.field === field);
  const offered = spreadFields.filter(
    (field) =>
      field !== arrangement.gather &&
      (isOn(field) || new Set(people.map((person) => person[field])).size > 1),
  );
  const set = (field: SpreadField, on: boolean) => {
    const others = spread.filter((one) => one.field !== field);
    void edit('spread')(writeSpread(on ? [...others, { field, weight: weights[field] }] : others));
  };
  return (
    <fieldset className={styles.fields}>
      <legend>{words.mix}</legend>
      {offered.map((field) => (
        <Toggle
          key={field}
          label={words[`${field}Field`]}
          value={isOn(field)}
          onChange={(on) => set(field, on)}
        />
      ))}
    </fieldset>
  );
}

/** A form brings its usual number of rounds, and what it gathers by. */
function useSetForm({ id, form, gather, round, rounds }: Arrangement, groups: number) {
  const send = useSend();
  return async (chosen: Arrangement['form']) => {
    const gesture = newId();
    const gathers = chosen === 'gathered' ? gather || 'project' : '';
    const patch = { form: chosen, gather: gathers } as const;
    const edited = { id, patch, base: { form, gather } };
    const answer = await send('groups.editArrangement', edited, { gesture });
    const most = Math.min(roundLimit, Math.max(round + 1, usualRounds(chosen, groups) ?? rounds));
    if (!answer.ok || most === rounds) return;
    await send('groups.setRounds', { arrangementId: id, rounds: most }, { gesture });
  };
}

/** null: as many as there were. */
function usualRounds(form: Arrangement['form'], groups: number): number | null {
  switch (form) {
    case 'cafe':
      return 3;
    case 'jigsaw':
      return 2;
    case 'speed':
      return groups;
    default:
      return null;
  }
}
