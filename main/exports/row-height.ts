// How high a row of a workbook is: as high as the cell with the most lines.

/** Points that a line takes in a font of 10 points; Bangla letters stand above and below the line. */
const latinLine = 13.5;
const banglaLine = 16;
const padding = 3;
/** No spreadsheet has higher rows. */
const highest = 409;

/**
 * @param widths of the columns, in letters
 * @returns points
 */
export function rowHeight(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, at) => {
    const count = linesOf(text, widths[at] ?? 10);
    return count * (/\p{Script=Bengali}/u.test(text) ? banglaLine : latinLine);
  });
  return Math.min(highest, Math.max(latinLine, ...lines) + padding);
}

function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + wrapped(line, width), 0);
}

/** How many lines words take that go on in the next where they do not fit. */
function wrapped(text: string, width: number): number {
  let count = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const length = lettersIn(word);
    if (used > 0 && used + length > width) {
      count += 1;
      used = 0;
    }
    count += Math.max(0, Math.ceil(length / width) - 1);
    used += length + 1;
  }
  return count;
}

/** Marks that stand on a letter take no room of their own, nor do letters that are joined to the next. */
function lettersIn(word: string): number {
  return word.replace(/.\u09cd|\p{Mn}/gu, '').length;
}
