// How much room text takes on a slide: letters are not measured but reckoned, on the wide side.

const segmenter = new Intl.Segmenter();
const bangla = /\p{Script=Bengali}/u;

/** Inches between two lines of a size in points. */
export function lineHeight(size: number, text: string): number {
  return (size * (bangla.test(text) ? 1.5 : 1.25)) / 72;
}

/** Letters that a line of so many inches has room for. */
export function lettersIn(inches: number, size: number): number {
  return Math.max(4, Math.floor((inches * 72) / (size * 0.56)));
}

/** The lines that a text takes in a width of inches. */
export function linesOf(text: string, inches: number, size: number): number {
  const fits = lettersIn(inches, size);
  return text.split('\n').reduce((sum, line) => sum + wrapped(line, fits), 0);
}

function wrapped(line: string, fits: number): number {
  let count = 1;
  let used = 0;
  for (const word of line.split(' ')) {
    const length = lengthOf(word);
    if (used > 0 && used + length > fits) {
      count += 1;
      used = 0;
    }
    count += Math.max(0, Math.ceil(length / fits) - 1);
    used += length + 1;
  }
  return count;
}

function lengthOf(word: string): number {
  // Latin letters are one each; only where marks and joiners stand must they be told apart.
  return /^[\u0020-\u024f]*$/u.test(word) ? word.length : [...segmenter.segment(word)].length;
}

/** A text in parts of at most so many letters, cut between words where there are any. */
export function pieces(text: string, most: number): string[] {
  if (text.length <= most) return [text];
  const letters = [...segmenter.segment(text)].map(({ segment }) => segment);
  const parts: string[] = [];
  let from = 0;
  while (from < letters.length) {
    const end = Math.min(letters.length, from + most);
    const space = end === letters.length ? -1 : letters.slice(from, end).lastIndexOf(' ');
    const cut = space > most / 2 ? from + space + 1 : end;
    parts.push(letters.slice(from, cut).join('').trim());
    from = cut;
  }
  return parts.filter((part) => part !== '');
}
