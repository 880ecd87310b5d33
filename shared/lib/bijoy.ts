// From Bijoy (SutonnyMJ) to Unicode. In Bijoy a text is written as it is drawn: vowel signs that
// stand left of a letter come before it, a reph behind it, and ো and ৌ as two halves around it.
// Unicode has the letters as they are spoken. So each syllable is gathered and then written anew.
import { type Glyph, glyphOf } from './bijoy-glyphs.ts';

const hasanta = '্';
/** Keeps a hasanta that was written as such from joining the letters around it. */
const apart = '\u200c';
/** Lets র stand whole before a য hung behind it, where it would become a reph. */
const whole = '\u200d';

type Syllable = {
  /** A vowel sign that stood left of it. */
  before: string;
  /** The letters, joined by hasantas. */
  letters: string;
  reph: boolean;
  vowel: string;
  signs: string;
  /** The hasanta at its end was written as such, and is not half of a conjunct. */
  halted: boolean;
};

const nothing: Syllable = {
  before: '',
  letters: '',
  reph: false,
  vowel: '',
  signs: '',
  halted: false,
};

/** A Bijoy text in Unicode. What is not Bijoy comes out as other letters: ask `looksBijoy` first. */
export function fromBijoy(text: string): string {
  let written = '';
  let now = { ...nothing };
  const close = () => {
    written += spelled(now);
    now = { ...nothing };
  };
  for (const character of text) {
    const glyph = inPlace(glyphOf(character), now);
    if (begins(glyph, now)) close();
    if (isLoose(glyph, now)) written += glyph.text;
    else now = taken(glyph, now);
  }
  close();
  return written.normalize('NFC');
}

/** Three glyphs are drawn as something else behind some letters. */
function inPlace(glyph: Glyph, now: Syllable): Glyph {
  const joins = now.letters.endsWith(hasanta);
  if (glyph.text === 'ত্ম' && joins) return { ...glyph, text: 'ত' };
  // ু behind র, and behind র and ল hung below.
  if (glyph.text === 'ম্ন' && /[রল]$/.test(now.letters) && now.before + now.vowel === '') {
    return { kind: 'behind', text: 'ু' };
  }
  if (glyph.text === '্ন' && /(হ|ণ|ক্ষ)$/.test(now.letters)) return { ...glyph, text: '্ণ' };
  return glyph;
}

/** Whether a glyph is the first of a new syllable. */
function begins({ kind }: Glyph, now: Syllable): boolean {
  const isOpen = now.vowel + now.signs === '' && !now.reph;
  switch (kind) {
    case 'before':
    case 'other':
      return true;
    case 'letter':
    case 'half':
      return now.letters !== '' && !(now.letters.endsWith(hasanta) && isOpen);
    default:
      return false;
  }
}

/** Whether a glyph hangs on nothing. */
function isLoose({ kind }: Glyph, now: Syllable): boolean {
  if (kind === 'other') return true;
  return now.letters === '' && !['letter', 'half', 'before'].includes(kind);
}

function taken({ kind, text }: Glyph, now: Syllable): Syllable {
  switch (kind) {
    case 'before':
      return { ...nothing, before: text };
    case 'letter':
    case 'half':
      return withLetters(text, now);
    case 'below':
      return withLetters(text, now);
    case 'behind':
      return { ...now, vowel: now.vowel + text };
    case 'sign':
      return { ...now, signs: now.signs + text };
    case 'reph':
      return { ...now, reph: true };
    case 'hasanta':
      return { ...now, letters: now.letters + hasanta, halted: true };
    case 'other':
      return now;
    default:
      return kind satisfies never;
  }
}

function withLetters(text: string, now: Syllable): Syllable {
  // A conjunct that is drawn with its vowel brings the vowel along.
  const [, letters = text, vowel = ''] = /^(.*?)([ুৃ]?)$/su.exec(text) ?? [];
  const isHung = letters.startsWith(hasanta);
  const halted = now.halted && !isHung ? apart : '';
  const first = isHung && now.letters.endsWith(hasanta) ? letters.slice(1) : letters;
  const stem = isHung && letters === '্য' && /(^|[^্])র$/.test(now.letters) ? whole : '';
  return {
    ...now,
    letters: now.letters + halted + stem + first,
    vowel: now.vowel + vowel,
    halted: false,
  };
}

/** The two halves of ো and ৌ, and আ, which is drawn as অ and া. */
const joined: Readonly<Record<string, string>> = { 'ো': 'ো', 'ৌ': 'ৌ' };

function spelled({ before, letters, reph, vowel, signs }: Syllable): string {
  if (letters === 'অ' && vowel === 'া' && before === '') return `আ${signs}`;
  const around = joined[before + vowel] ?? before + vowel;
  return `${reph ? `র${hasanta}` : ''}${letters}${around}${signs}`;
}
