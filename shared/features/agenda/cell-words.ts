// What the cells of an agenda's table say in words: the kind of an item, its priority, yes or no.
import { catalogue, type Language, wordsOf } from '../../contract/catalogue.ts';
import { comparable } from '../../lib/comparable.ts';
import { formatOf } from '../../lib/format.ts';
import { itemKinds, priorities } from './kinds.ts';
import { agendaWords } from './messages.ts';
import type { ItemKind, Priority } from './model.ts';

/** What an export writes where a field has no words elsewhere. */
export const cellWords = catalogue(
  { sheet: 'Agenda', yes: 'Yes', fixedStart: 'Start', fixedEnd: 'End', fixedBoth: 'Start and end' },
  { sheet: 'কর্মসূচি', yes: 'হ্যাঁ', fixedStart: 'শুরু', fixedEnd: 'শেষ', fixedBoth: 'শুরু ও শেষ' },
);

const kindNames = named(itemKinds);
const priorityNames = named(priorities);

function named<K extends ItemKind | Priority>(keys: readonly K[]): ReadonlyMap<string, K> {
  return new Map(
    keys.flatMap((key) => [
      [key, key] as const,
      [comparable(String(agendaWords.en[key])), key] as const,
      [comparable(String(agendaWords.bn[key])), key] as const,
    ]),
  );
}

/** Words by which a title tells its kind, in English, Bangla, French and Spanish. */
const telling: readonly (readonly [ItemKind, RegExp])[] = [
  ['meal', /\b(lunch|dinner|breakfast|dejeuner|diner|almuerzo|cena|desayuno)\b|খাবার|মধ্যাহ্নভোজ/],
  ['prayer', /\b(prayers?|namaz|salat|priere|oracion)\b|নামাজ|প্রার্থনা/],
  ['break', /\b(tea|coffee|break|recess|pause|cafe|descanso|pausa|refreshments?)\b|বিরতি|^চা\b/],
  ['energiser', /\b(energi[sz]ers?|ice.?breakers?)\b|চাঙ্গা/],
  [
    'report-back',
    /\b(report.?backs?|group presentations?|presentation of (the )?group.*)\b|দলীয় উপস্থাপনা/,
  ],
  [
    'group-work',
    /\b(group (work|discussion|exercise)s?|travail de groupe|trabajo de grupo)\b|দলীয় কাজ/,
  ],
  ['visit', /\b(field (visit|trip)s?|visite|visita)\b|পরিদর্শন/],
  ['evaluation', /\bevaluation\b|মূল্যায়ন/],
  ['opening', /\b(opening|inaugura\w*|ouverture|apertura)\b|উদ্বোধন/],
  ['closing', /\b(closing|cloture|clausura)\b|সমাপনী/],
  ['plenary', /\b(plenary|pleniere|plenaria)\b|সম্মিলিত/],
];
/** The kind a word names, in whatever language; null: none. */
export function readKind(cell: string): ItemKind | null {
  return kindNames.get(comparable(cell)) ?? kindTold(cell);
}

/** The kind that a title tells; null: none in particular. */
export function kindTold(title: string): ItemKind | null {
  const text = comparable(title);
  return telling.find(([, words]) => words.test(text))?.[0] ?? null;
}

/** The priority a word names; null: none. */
export function readPriority(cell: string): Priority | null {
  const said = { high: 'must', medium: 'should', low: 'drop' } as const;
  const text = comparable(cell);
  if (text === 'high' || text === 'medium' || text === 'low') return said[text];
  return priorityNames.get(text) ?? null;
}

const yes = new Set(['yes', 'y', 'x', '✓', '✔', 'true', '1', 'হ্যাঁ', 'oui', 'si'].map(comparable));

export function readYes(cell: string): boolean {
  return yes.has(comparable(cell));
}

const fixedWords = (['en', 'bn'] as const).map((language: Language) =>
  wordsOf(cellWords, formatOf(language)),
);

/** Which of an item's ends are fixed. */
export function readFixed(cell: string): { readonly start: boolean; readonly end: boolean } {
  const text = comparable(cell);
  const is = (key: 'fixedStart' | 'fixedEnd' | 'fixedBoth') =>
    fixedWords.some((words) => comparable(words[key]) === text);
  return {
    start: readYes(cell) || is('fixedStart') || is('fixedBoth'),
    end: is('fixedEnd') || is('fixedBoth'),
  };
}
