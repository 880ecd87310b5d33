// Telling Bijoy from text that is meant to be in Latin letters. Both are the same characters: what
// gives Bijoy away are signs in the midst of words, capitals behind small letters, and a v (which is
// the commonest vowel sign) where no language that is written with it has one.

type Clue = readonly [like: RegExp, points: number];

/** Conjuncts, their halves and vowel signs that no Latin word has within it. */
const marks = '†‡ˆ‰„…¯®¤¨©«¬§¥¦¢£¡°±²³µμ¶¸¹»¼½¾×÷‹™˜';
const letter = 'A-Za-z`_';
const clue = (like: string, points: number): Clue => [new RegExp(like, 'gu'), points];

const clues: readonly Clue[] = [
  clue(`(?<=[${letter}À-ÿ])[${marks}](?=[${letter}À-ÿ~ª${marks}])`, 3),
  clue(`(?<=[${letter}][${letter}À-ÿ]?)[¨©¶³½¼¥¡](?=[\\s,;.)|]|$)`, 2),
  clue(`(?<![A-Za-z0-9À-ÿ])[†‡ˆ‰¯®¤¸](?=[${letter}^’])`, 2),
  clue('ÿ(?=[vwxyzY~])', 3),
  clue('[¯®¤š][§^’‘‹ú¢Í—¿]', 3),
  clue('(?<=[A-Za-z])[`~](?=[A-Za-z†‡])', 2),
  clue('(?<=[A-Za-z]{2})`(?![A-Za-z])', 1),
  // A capital with an accent behind a small letter, or in the place of a vowel.
  clue('(?<=[a-z])[À-ÖØ-Þ](?=[a-z]|$)', 2),
  clue('(?<=[A-Zb-df-hj-np-tv-z])[ÖªÜÄÊËÎÆ](?=[vwxyz†‡~])', 3),
  // v is a sign behind a letter: before a consonant, behind one, at a word's end.
  clue('v(?=[bcdfghjkmnpqtwxz`_A-Z])', 1.5),
  clue('(?<=[gbcfhjkmpqwxz`_])v|(?<=[KLMNPQRSTUVWXYZ])v(?![aeiou])', 1.5),
  clue(`(?<=[${letter}]{2})v(?![${letter}’'])`, 1),
  // Letters that Latin words do not put side by side.
  clue('[jq](?=[b-df-hj-np-tvwxz])', 1),
  clue('(?<=[a-z])[A-Z]', 1),
  clue('(?<![A-Za-zÀ-ÿ])[A-Za-z]?[bcdfghjklmnpqrstvwxz]{4,}(?![A-Za-zÀ-ÿ])', 1),
];

/** Points from which a text is taken for Bijoy, in all and for each of its words. */
const enough = { inAll: 3, eachWord: 0.9 } as const;

/** No more of a text is looked at: what gives Bijoy away stands in every line of it. */
const looked = 2000;

/** How much speaks for Bijoy in a text, and how many words it has. */
export function bijoyClues(whole: string): { readonly points: number; readonly words: number } {
  const text = whole.slice(0, looked);
  const words =
    text.match(/[^\s\d.,:;()/-]*[A-Za-z][^\s\d.,:;()/-]+|[^\s\d.,:;()/-]+[A-Za-z]/g)?.length ?? 0;
  if (words === 0 || /[\u0980-\u09ff]/.test(text)) return { points: 0, words };
  const points = clues.reduce(
    (sum, [like, each]) => sum + (text.match(like)?.length ?? 0) * each,
    0,
  );
  return { points, words };
}

/** Whether a text is in Bijoy, as far as it can be told; a single short word often cannot. */
export function looksBijoy(text: string): boolean {
  const { points, words } = bijoyClues(text);
  return points >= enough.inAll && points >= words * enough.eachWord;
}

/**
 * Whether a column's cells are in Bijoy: they bear each other out, so that less is asked of each,
 * and a few in English among them do no harm.
 */
export function columnLooksBijoy(cells: readonly string[]): boolean {
  const told = cells.map(bijoyClues).filter(({ words }) => words > 0);
  const likely = told.filter(({ points, words }) => points >= Math.max(1, words * 0.6));
  const points = told.reduce((sum, each) => sum + each.points, 0);
  return points >= enough.inAll && likely.length * 2 > told.length;
}
