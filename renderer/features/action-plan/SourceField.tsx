import { costSourceNames } from '../../../shared/features/action-plan/field-messages.ts';
import { costSources } from '../../../shared/features/action-plan/kinds.ts';
import type { CostSource } from '../../../shared/features/action-plan/model.ts';
import { SelectField } from '../../ui/ChoiceField.tsx';
import type { FieldProps } from '../../ui/Field.tsx';
import { useWords } from '../../ui/language.tsx';

/** Who pays. */
export function SourceField({
  value,
  onChange,
  ...props
}: FieldProps & {
  readonly value: CostSource;
  readonly onChange: (source: CostSource) => unknown;
}) {
  const names = useWords(costSourceNames);
  const options = costSources.map((source) => ({
    value: source,
    label: source === '' ? names.unsaid : names[source],
  }));
  return <SelectField {...props} value={value} options={options} onChange={onChange} />;
}
