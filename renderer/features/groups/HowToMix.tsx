// The finer choices of dealing: the form of work, what is mixed, what is gathered, who is not alone.
import { useRef } from 'react';
import { dealWords } from '../../../shared/features/groups/deal-messages.ts';
import { pinnedThroughout } from '../../../shared/features/groups/hosts.ts';
import {
  forms,
  loneSexes,
  repeatRules,
  type SpreadField,
  spreadFields,
} from '../../../shared/features/groups/kinds.ts';
import type { Arrangement, Group } from '../../../shared/features/groups/model.ts';
import { readSpread, writeSpread } from '../../../shared/features/groups/spread.ts';
import { roundsWith } from '../../../shared/features/groups/usual-rounds.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useReadRows, useRows } from '../../state/use-rows.ts';
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
  const setForm = useSetForm(arrangement, groups);
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

/**
 * A form brings its usual number of rounds, and what it gathers by; leaving a café frees its hosts.
 * All of it is one step of undo.
 */
function useSetForm(arrangement: Arrangement, groups: readonly Group[]) {
  const send = useSend();
  const read = useReadRows();
  const mixed = useRef<number | null>(null);
  return async (chosen: Arrangement['form']) => {
    const { id, workshopId, form, gather, rounds } = arrangement;
    const arrangementId = id;
    const gesture = newId();
    const gathers = chosen === 'gathered' ? gather || 'project' : '';
    const patch = { form: chosen, gather: gathers } as const;
    const edited = { id, patch, base: { form, gather } };
    const answer = await send('groups.editArrangement', edited, { gesture });
    if (!answer.ok) return;
    if (form === 'mixed') mixed.current = rounds;
    if (form === 'cafe') {
      const ids = new Set(groups.map((group) => group.id));
      const seats = read('membership', { workshopId }).filter(({ groupId }) => ids.has(groupId));
      for (const host of pinnedThroughout(arrangement, seats)) {
        await send('groups.pin', { arrangementId, ...host, round: null, on: false }, { gesture });
      }
    }
    const change = { chosen, groups: groups.length, mixed: mixed.current };
    const most = roundsWith(arrangement, change);
    if (most !== rounds)
      await send('groups.setRounds', { arrangementId, rounds: most }, { gesture });
  };
}
