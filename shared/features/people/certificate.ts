// What stands on a certificate, made of the template and the rows; how it looks is its drawers' own.
import { type Language, wordsOf } from '../../contract/catalogue.ts';
import { formatOf } from '../../lib/format.ts';
import { inOrder } from '../../lib/ordering.ts';
import type { Day } from '../agenda/model.ts';
import type { File as StoredFile } from '../library/model.ts';
import type { Workshop } from '../workshop/model.ts';
import { certificateWords } from './certificate-messages.ts';
import type { AttendanceRow, Logo, PeopleSettings, Person, Signer } from './model.ts';

export type CertificateRows = {
  readonly workshop: readonly Pick<Workshop, 'title' | 'place' | 'startDate'>[];
  readonly day: readonly Pick<Day, 'date'>[];
  readonly person: readonly Person[];
  readonly attendance: readonly Pick<AttendanceRow, 'personId' | 'dayId'>[];
  readonly peopleSettings: readonly Pick<PeopleSettings, 'certificateTitle' | 'certificateText'>[];
  readonly signer: readonly Signer[];
  readonly logo: readonly Logo[];
  readonly file: readonly Pick<StoredFile, 'id' | 'hash' | 'name'>[];
};

/** What can stand in the text as `{name}` and so on. */
export const placeholders = ['name', 'organisation', 'workshop', 'place', 'dates', 'days'] as const;
export type Placeholder = (typeof placeholders)[number];

/** `name` and `title` stand large, `emphasis` marks what was put in within a sentence. */
export type CertificateLine = {
  readonly look: 'name' | 'title' | 'plain';
  readonly parts: readonly { readonly text: string; readonly emphasis: boolean }[];
};
export type Certificate = {
  readonly personId: string;
  readonly name: string;
  readonly title: string;
  readonly lines: readonly CertificateLine[];
};
/** What all certificates of a workshop have in common. */
export type CertificateFrame = {
  readonly signers: readonly Signer[];
  readonly logos: readonly Logo[];
};

const place = /\{([^{}\n]{1,30})\}/g;
/** What is left around something of which nothing is known. */
const loose = /^[\s,;·–-]+|[\s,;·–-]+$/g;

/** Of each person on how many days they were, in either half of it. */
export function daysAttended(rows: Pick<CertificateRows, 'attendance'>): Map<string, number> {
  const days = Map.groupBy(rows.attendance, ({ personId }) => personId);
  return new Map(
    [...days].map(([id, ticks]) => [id, new Set(ticks.map(({ dayId }) => dayId)).size]),
  );
}

/** For whom: one person, or all who were there on so many days; 0: everybody on the list. */
export type ForWhom = { readonly personId: string } | { readonly least: number };

/** The people who get one, in the list's order. */
export function certified(rows: CertificateRows, whom: ForWhom): Person[] {
  const days = daysAttended(rows);
  return inOrder(rows.person).filter(({ id }) =>
    'personId' in whom ? id === whom.personId : (days.get(id) ?? 0) >= whom.least,
  );
}

/** A certificate for each of them, in a language. */
export function certificatesOf(
  rows: CertificateRows,
  people: readonly Person[],
  language: Language,
): Certificate[] {
  const { title, text } = templateOf(rows, language);
  const days = daysAttended(rows);
  const common = commonValues(rows, language);
  const words = wordsOf(certificateWords, formatOf(language));
  return people.map((person) => {
    const { id: personId, name, organisation } = person;
    const count = days.get(personId) ?? 0;
    const values = { ...common, name, organisation, days: count > 0 ? words.count(count) : '' };
    return { personId, name, title, lines: linesOf(text, values) };
  });
}

export function frameOf(rows: Pick<CertificateRows, 'signer' | 'logo'>): CertificateFrame {
  return { signers: inOrder(rows.signer), logos: inOrder(rows.logo) };
}

/** The heading and the text as they were written, or the usual ones. */
export function templateOf(
  { peopleSettings }: Pick<CertificateRows, 'peopleSettings'>,
  language: Language,
): { readonly title: string; readonly text: string } {
  const words = wordsOf(certificateWords, formatOf(language));
  const own = peopleSettings[0];
  return {
    title: own?.certificateTitle.trim() || words.usualTitle,
    text: own?.certificateText.trim() ? own.certificateText : words.usualText,
  };
}

/** What stands in braces and is none of the placeholders, with its braces. */
export function unknownPlaces(text: string): string[] {
  const found = [...text.matchAll(place)].map(([whole, inside = '']) => ({ whole, inside }));
  return found.filter(({ inside }) => !isPlaceholder(inside)).map(({ whole }) => whole);
}

export function namesPerson(text: string): boolean {
  return text.includes('{name}');
}

function commonValues(rows: CertificateRows, language: Language) {
  const { title = '', place: where = '', startDate = '' } = rows.workshop[0] ?? {};
  const dates = rows.day.map(({ date }) => date).filter((date) => date !== '');
  const sorted = dates.sort();
  const first = sorted[0] ?? startDate;
  const words = wordsOf(certificateWords, formatOf(language));
  const period = first === '' ? '' : words.period(first, sorted.at(-1) ?? first);
  return { workshop: title, place: where, dates: period };
}

type Values = Readonly<Record<Placeholder, string>>;

function linesOf(text: string, values: Values): CertificateLine[] {
  const lines = text.split('\n').flatMap((line) => lineOf(line, values) ?? []);
  if (namesPerson(text)) return lines;
  return [{ look: 'name', parts: [{ text: values.name, emphasis: true }] }, ...lines];
}

/** null where nothing is known of what should stand in it. */
function lineOf(line: string, values: Values): CertificateLine | null {
  const names = [...line.matchAll(place)].map(([, inside = '']) => inside).filter(isPlaceholder);
  if (names.length > 0 && names.every((name) => values[name].trim() === '')) return null;
  const look = looks[line.trim()] ?? 'plain';
  const parts: { text: string; emphasis: boolean }[] = [];
  let done = 0;
  for (const match of line.matchAll(place)) {
    const [whole, inside = ''] = match;
    if (!isPlaceholder(inside)) continue;
    parts.push({ text: line.slice(done, match.index), emphasis: false });
    parts.push({ text: values[inside], emphasis: inside === 'name' || inside === 'workshop' });
    done = match.index + whole.length;
  }
  parts.push({ text: line.slice(done), emphasis: false });
  const somethingLeftOut = names.some((name) => values[name].trim() === '');
  return {
    look,
    parts: somethingLeftOut ? trimmed(parts) : parts.filter(({ text }) => text !== ''),
  };
}

/** Without the marks that would stand beside what is left out. */
function trimmed(parts: readonly { text: string; emphasis: boolean }[]) {
  const whole = parts.map(({ text }) => text).join('');
  const kept = whole.replace(loose, '');
  return kept === whole
    ? parts.filter(({ text }) => text !== '')
    : [{ text: kept, emphasis: false }];
}

const looks: Readonly<Record<string, CertificateLine['look']>> = {
  '{name}': 'name',
  '{workshop}': 'title',
};

function isPlaceholder(name: string): name is Placeholder {
  return placeholders.some((each) => each === name);
}

/** How much there is to read: the more, the smaller it is written. */
export function fullness({ lines }: Certificate): 'roomy' | 'full' | 'crowded' {
  const letters = lines
    .flatMap(({ parts }) => parts)
    .reduce((sum, { text }) => sum + text.length, 0);
  const size = letters + 60 * lines.length;
  if (size <= 760) return 'roomy';
  return size <= 1300 ? 'full' : 'crowded';
}
