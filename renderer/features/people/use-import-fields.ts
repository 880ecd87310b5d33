import { personWords } from '../../../shared/features/people/detail-messages.ts';
import { type ImportField, importFields } from '../../../shared/features/people/import-columns.ts';
import type { NewPerson } from '../../../shared/features/people/import-rules.ts';
import { consents } from '../../../shared/features/people/kinds.ts';
import { people as catalogue } from '../../../shared/features/people/messages.ts';
import { useWords } from '../../ui/language.tsx';

/** What the fields of a list are called, and what they say, in the screen's language. */
export function useImportFields() {
  const words = useWords(catalogue);
  const more = useWords(personWords);
  const nameOf = (field: ImportField): string => {
    switch (field) {
      case 'ageGroup':
      case 'language':
      case 'disability':
      case 'tags':
        return more[field];
      case 'photoInternal':
      case 'photoPublic':
      case 'quoteNamed':
      case 'contactShared':
        return more.consent(field);
      default:
        return words[field];
    }
  };
  /** A field's value as it is read by people. */
  const said = (person: NewPerson, field: ImportField): string => {
    const consent = consents.find((each) => each === field);
    if (consent) return more.answer(person[consent]);
    if (field === 'sex') return words.sexWord(person.sex);
    return field === 'ageGroup' ? more.age(person.ageGroup) : person[field];
  };
  return { fields: importFields, nameOf, said };
}
