import { followUpWords } from '../../../shared/features/follow-up/messages.ts';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/language.tsx';
import { useDateName, useFollowUps } from './use-follow-up.ts';

/** One of the dates, or none. */
export function DateChoice({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (id: string) => void;
}) {
  const words = useWords(followUpWords);
  const { followUps } = useFollowUps();
  const nameOf = useDateName();
  const dates = followUps.map((each) => ({ value: each.id, label: nameOf(each) }));
  const options = [{ value: '', label: words.noDate }, ...dates];
  return <SelectField label={words.forDate} value={value} options={options} onChange={onChange} />;
}
