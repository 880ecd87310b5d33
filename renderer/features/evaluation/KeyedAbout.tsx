import { answerWords } from '../../../shared/features/evaluation/answer-messages.ts';
import { longestCode } from '../../../shared/features/evaluation/limits.ts';
import type { Form } from '../../../shared/features/evaluation/model.ts';
import { asksCode } from '../../../shared/features/evaluation/rules.ts';
import { organisationsKept } from '../../../shared/features/evaluation/traits.ts';
import { useRows, useWorkshopId } from '../../state/use-rows.ts';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { ComposeField } from '../../ui/ComposeField.tsx';
import { useWords } from '../../ui/language.tsx';
import styles from './keys.module.css';
import type { About } from './use-papers.ts';

/** What the paper says beside its questions: a code, and who answers as far as that is kept. */
export function KeyedAbout({
  form,
  about,
  onChange,
}: {
  readonly form: Form;
  readonly about: About;
  readonly onChange: (about: About) => void;
}) {
  const words = useWords(answerWords);
  const people = useRows('person', { workshopId: useWorkshopId() });
  const told = form.asksSex ? people : people.map((person) => ({ ...person, sex: '' as const }));
  const organisations = form.asksOrganisation ? organisationsKept(told) : [];
  const sexes = (['', 'female', 'male', 'other', 'undisclosed'] as const).map((sex) => ({
    value: sex,
    label: sex === '' ? '–' : words[sex],
  }));
  if (!asksCode(form) && !form.asksSex && organisations.length === 0) return null;
  return (
    <div className={styles.about}>
      {asksCode(form) && (
        <ComposeField
          label={words.code}
          value={about.code}
          maxLength={longestCode}
          onChange={(code) => onChange({ ...about, code })}
        />
      )}
      {form.asksSex && (
        <SelectField
          label={words.sex}
          value={about.sex}
          options={sexes}
          onChange={(sex) => onChange({ ...about, sex })}
        />
      )}
      {organisations.length > 0 && (
        <SelectField
          label={words.organisation}
          value={organisations.includes(about.organisation) ? about.organisation : ''}
          options={['', ...organisations].map((name) => ({ value: name, label: name || '–' }))}
          onChange={(organisation) => onChange({ ...about, organisation })}
        />
      )}
    </div>
  );
}
