import {
  costSourceNames,
  lineFieldWords,
  planFieldWords,
  planTypeNames,
} from '../../../../shared/features/action-plan/field-messages.ts';
import {
  costSources,
  lineStatuses,
  planTypes,
} from '../../../../shared/features/action-plan/kinds.ts';
import { planStatuses } from '../../../../shared/features/action-plan/messages.ts';
import { useWords } from '../../../ui/language.tsx';
import { Line, Lines } from '../../../ui/seat/parts.tsx';
import styles from '../group.module.css';
import { type AboutField, kindOf, type LineField } from './plan-fields.ts';

/** The most letters of a field: with what stood there, they fit into a message. */
const longestOnPhone = 2000;

type FieldProps = {
  readonly id: string;
  readonly value: string;
  readonly onType: (text: string) => void;
};

export function PlanField({ field, ...props }: FieldProps & { readonly field: AboutField }) {
  const words = useWords(planFieldWords);
  return <AnyField {...props} field={field} label={words[field]} />;
}

/** @param label where it is called otherwise here than on the desk */
export function PlanLineField({
  field,
  label,
  ...props
}: FieldProps & { readonly field: LineField; readonly label?: string }) {
  const words = useWords(lineFieldWords);
  return <AnyField {...props} field={field} label={label ?? words[field]} />;
}

function AnyField({
  field,
  ...props
}: FieldProps & { readonly field: AboutField | LineField; readonly label: string }) {
  const kind = kindOf(field);
  const options = useOptions(field);
  if (kind === 'choice') return <Choice {...props} options={options} />;
  if (kind === 'paragraphs') return <Lines {...props} rows={2} most={longestOnPhone} />;
  const rest = {
    line: { maxLength: 300, autoComplete: 'off' },
    date: { type: 'date' },
    amount: { inputMode: 'decimal', autoComplete: 'off' },
    percent: { inputMode: 'numeric', autoComplete: 'off' },
  } as const;
  return <Line {...props} rest={rest[kind]} />;
}

function Choice({
  id,
  label,
  value,
  options,
  onType,
}: FieldProps & {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
}) {
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onType(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}

function useOptions(field: AboutField | LineField) {
  const types = useWords(planTypeNames);
  const sources = useWords(costSourceNames);
  const statuses = useWords(planStatuses);
  if (field === 'type')
    return planTypes.map((value) => ({ value, name: types[value === '' ? 'unsaid' : value] }));
  if (field === 'costSource')
    return costSources.map((value) => ({ value, name: sources[value === '' ? 'unsaid' : value] }));
  return lineStatuses.map((value) => ({ value, name: statuses[value] }));
}
