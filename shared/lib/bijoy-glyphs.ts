// The glyphs of SutonnyMJ and its kin: what each character of a Bijoy text looks like in that font.
// A glyph is a letter or conjunct that stands by itself, the first half of one (ends in a hasanta),
// a part hung below or behind the letter before it (begins with one), or a vowel sign.

const hasanta = '্';

/** In pairs: the character as it is typed, and what it is drawn as. */
const drawn: readonly string[] = [
  // Vowels, and the letters in the order of the keyboard.
  'Aঅ Bই Cঈ Dউ Eঊ Fঋ Gএ Hঐ Iও Jঔ',
  'Kক Lখ Mগ Nঘ Oঙ Pচ Qছ Rজ Sঝ Tঞ Uট Vঠ Wড Xঢ Yণ Zত _থ `দ aধ bন cপ dফ eব fভ gম hয iর jল kশ lষ mস nহ',
  'oড় pঢ় qয় rৎ sং tঃ uঁ',
  // Vowel signs. Some letters take a sign of another shape, which has a character of its own.
  'vা wি xী yু zু “ু –ু ~ূ ‚ূ ƒূ „ৃ …ৃ †ে ‡ে ˆৈ ‰ৈ Šৗ',
  // First halves.
  '•ঙ্ ”চ্ ˜দ্ ™দ্ šন্ ›ন্ ¤ম্ ®ষ্ ¯স্',
  // Hung below or behind.
  '‹্ক Œ্ক্র —্ত ‘্তু ’্থ ¿্ত্র è্ন œ্ন ú্প ^্ব Ÿ্ব ¡্ব ¦্ব ¢্ভ £্ভ্র ¥্ম §্ম ¨্য ª্র «্র Ö্র ¬্ল ­্ল ø্ল',
  // Conjuncts.
  '°ক্ক ±ক্ট ³ক্ত ´ক্ম µক্র μক্র ¶ক্ষ ÿক্ষ ²ক্ষ্ম ·ক্স ¸গু ºগ্দ »গ্ধ ¼ঙ্ক ½ঙ্গ ¾জ্জ Àজ্ঝ ¹জ্ঞ Áজ্ঞ',
  'Âঞ্চ Ãঞ্ছ Äঞ্জ Åঞ্ঝ Æট্ট Çড্ড Èণ্ট Éণ্ঠ Êণ্ড Ëত্ত Ìত্থ Íত্ম Îত্র Ïদ্দ ×দ্ধ Øদ্ব Ùদ্ম',
  'Úন্ঠ Ûন্ড Üন্ধ Ýন্স Þপ্ট ßপ্ত àপ্প áপ্স âব্জ ãব্দ äব্ধ åভ্র æম্ন çম্ফ éল্ক êল্গ ëল্ট ìল্ড íল্প îল্ফ',
  'ïশু ðশ্চ ñশ্ছ òষ্ণ óষ্ট ôষ্ঠ õষ্ফ öস্খ ÷স্ট ùস্ফ ûহু üহৃ ýহ্ন þহ্ম',
  // Signs and figures.
  '|। Ð– Ñ— Ò“ Ó” Ô‘ Õ’',
  '0০ 1১ 2২ 3৩ 4৪ 5৫ 6৬ 7৭ 8৮ 9৯',
];

export type Glyph = {
  readonly kind:
    | 'letter'
    | 'half'
    | 'below'
    | 'before'
    | 'behind'
    | 'sign'
    | 'reph'
    | 'hasanta'
    | 'other';
  readonly text: string;
};

const kinds: readonly (readonly [Glyph['kind'], RegExp])[] = [
  ['before', /^[িেৈ]$/],
  ['behind', /^[াীুূৃৗ]$/],
  ['sign', /^[ংঃঁ]$/],
  ['below', /^্/],
  ['half', /্$/],
  ['letter', /^[\u0985-\u09b9\u09ce\u09dc-\u09df]/],
];

const glyphs: ReadonlyMap<string, Glyph> = new Map([
  ...drawn
    .flatMap((line) => line.split(' '))
    .map((pair): [string, Glyph] => {
      const text = pair.slice(1);
      const kind = kinds.find(([, like]) => like.test(text))?.[0] ?? 'other';
      return [pair.slice(0, 1), { kind, text }];
    }),
  ['&', { kind: 'hasanta', text: hasanta }],
  ['©', { kind: 'reph', text: `র${hasanta}` }],
]);

/** What a character of a Bijoy text is drawn as; any other stands for itself. */
export function glyphOf(character: string): Glyph {
  return glyphs.get(character) ?? { kind: 'other', text: character };
}
