import { sexes } from '../../../shared/features/people/kinds.ts';
import { people as catalogue } from '../../../shared/features/people/messages.ts';
import type { Sex } from '../../../shared/features/people/model.ts';
import type { Option } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/language.tsx';

/** What a person's sex can be said to be, in the screen's language. */
export function useSexOptions(): readonly Option<Sex>[] {
  const words = useWords(catalogue);
  return sexes.map((sex) => ({ value: sex, label: words.sexWord(sex) }));
}
