// The words of a pack that are read again, in both languages: whoever fills it in may have either.
import { languages } from '../../contract/catalogue.ts';
import { lineStatuses } from '../action-plan/kinds.ts';
import { planStatuses } from '../action-plan/messages.ts';
import { type PackField, packFields } from './pack.ts';
import { packWords } from './pack-messages.ts';

const plain = (text: string) => text.normalize('NFC').trim().toLowerCase();

/** The statuses by their words, without capitals. */
export const statusWords = languages.flatMap((language) =>
  lineStatuses.map((status) => ({ status, word: plain(planStatuses[language][status]) })),
);

/** The columns by their headings, without capitals. */
export const columnWords: ReadonlyMap<string, PackField> = new Map(
  languages.flatMap((language) =>
    packFields.map((field) => [plain(packWords[language][field]), field] as const),
  ),
);

/** What stands beside the place for the name of who filled it in. */
export const byNameWords: ReadonlySet<string> = new Set(
  languages.map((language) => plain(packWords[language].filledBy)),
);
