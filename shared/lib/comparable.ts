// Marks that join or part letters without being seen; keyboards and spreadsheets strew them about.
const unseen = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;
const latinAccents = /[\u0300-\u036f]/g;

/**
 * A text as it is compared, never shown: case, accents, spacing and the two ways of writing
 * য়, ড় and ঢ় make no difference.
 */
export function comparable(text: string): string {
  return text
    .normalize('NFKD')
    .replace(latinAccents, '')
    .replace(unseen, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
