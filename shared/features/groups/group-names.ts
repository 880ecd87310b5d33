// Names for all groups in one go: counted, lettered, or after what everybody in Bangladesh knows.
import type { Language } from '../../contract/catalogue.ts';
import { categoryColours } from '../agenda/kinds.ts';
import type { Group } from './model.ts';

export const nameSchemes = [
  'numbers',
  'letters',
  'colours',
  'birds',
  'flowers',
  'rivers',
  'own',
] as const;
export type NameScheme = (typeof nameSchemes)[number];

type Listed = Extract<NameScheme, 'letters' | 'birds' | 'flowers' | 'rivers'>;
const words = (text: string): readonly string[] => text.split(', ');

const lists: Readonly<Record<Listed, Readonly<Record<Language, readonly string[]>>>> = {
  letters: {
    en: [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
    bn: words(
      'ক, খ, গ, ঘ, ঙ, চ, ছ, জ, ঝ, ট, ঠ, ড, ঢ, ত, থ, দ, ধ, ন, প, ফ, ব, ভ, ম, য, র, ল, শ, স, হ',
    ),
  },
  birds: {
    en: words(
      'Doel, Shalik, Tuntuni, Machhranga, Bulbuli, Moyna, Tiya, Kokil, Babui, Shyama, Ghughu, Kaththokra, Bok, Gangchil, Finge, Khanjana, Balihans, Dahuk, Shankhachil, Chorui',
    ),
    bn: words(
      'দোয়েল, শালিক, টুনটুনি, মাছরাঙা, বুলবুলি, ময়না, টিয়া, কোকিল, বাবুই, শ্যামা, ঘুঘু, কাঠঠোকরা, বক, গাঙচিল, ফিঙে, খঞ্জনা, বালিহাঁস, ডাহুক, শঙ্খচিল, চড়ুই',
    ),
  },
  flowers: {
    en: words(
      'Shapla, Krishnachura, Kadam, Beli, Gandharaj, Hasnahena, Joba, Shiuli, Palash, Shimul, Bakul, Champa, Rajanigandha, Golap, Surjamukhi, Sonalu, Jarul, Madhabilata, Togor, Kamini',
    ),
    bn: words(
      'শাপলা, কৃষ্ণচূড়া, কদম, বেলি, গন্ধরাজ, হাসনাহেনা, জবা, শিউলি, পলাশ, শিমুল, বকুল, চাঁপা, রজনীগন্ধা, গোলাপ, সূর্যমুখী, সোনালু, জারুল, মাধবীলতা, টগর, কামিনী',
    ),
  },
  rivers: {
    en: words(
      'Padma, Meghna, Jamuna, Surma, Kushiyara, Karnaphuli, Teesta, Brahmaputra, Dhaleshwari, Buriganga, Shitalakshya, Turag, Gorai, Madhumati, Kirtankhola, Rupsha, Pashur, Sangu, Matamuhuri, Karatoya, Atrai, Halda, Naf, Dharla',
    ),
    bn: words(
      'পদ্মা, মেঘনা, যমুনা, সুরমা, কুশিয়ারা, কর্ণফুলী, তিস্তা, ব্রহ্মপুত্র, ধলেশ্বরী, বুড়িগঙ্গা, শীতলক্ষ্যা, তুরাগ, গড়াই, মধুমতী, কীর্তনখোলা, রূপসা, পশুর, সাঙ্গু, মাতামুহুরী, করতোয়া, আত্রাই, হালদা, নাফ, ধরলা',
    ),
  },
};

export type Colour = Exclude<Group['colour'], ''>;

/** How the language of the workshop says it. */
export type NameWords = {
  readonly groupName: (number: number) => string;
  readonly letterName: (letter: string) => string;
  readonly colourName: (colour: Colour) => string;
  readonly number: (number: number) => string;
};

/**
 * The names of so many groups, in order, all different but for what somebody wrote themselves.
 * Where a list is shorter than the groups are many, it begins again with a number.
 * @param own a name a line; of these there may be fewer than groups
 */
export function groupNames(
  scheme: NameScheme,
  count: number,
  {
    language,
    say,
    own,
  }: { readonly language: Language; readonly say: NameWords; readonly own: string },
): string[] {
  const numbers = Array.from({ length: count }, (_, at) => at);
  if (scheme === 'numbers') return numbers.map((at) => say.groupName(at + 1));
  if (scheme === 'own') return ownNames(own).slice(0, count);
  const all = scheme === 'colours' ? categoryColours.map(say.colourName) : lists[scheme][language];
  return numbers.map((at) => {
    const name = all[at % all.length] ?? '';
    const whole = scheme === 'letters' ? say.letterName(name) : name;
    const cycle = Math.floor(at / all.length);
    return cycle === 0 ? whole : `${whole} ${say.number(cycle + 1)}`;
  });
}

/** One name a line, as pasted; marks and numbers in front of them are left out. */
function ownNames(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-–•*]|\p{Nd}+[.)।])\s*/u, '').trim())
    .filter((line) => line !== '');
}

/** The palette in turn. */
export function colourInTurn(at: number): Colour {
  return categoryColours[at % categoryColours.length] ?? 'teal';
}

/** A colour that none of the groups has, or else the one that fewest have. */
export function freshColour(groups: readonly Pick<Group, 'colour'>[]): Colour {
  const times = (colour: Colour) => groups.filter((group) => group.colour === colour).length;
  return [...categoryColours].sort((a, b) => times(a) - times(b))[0] ?? 'teal';
}
