// What makes a card good: one idea, at most three lines, read from the back of the room.

/** Letters that go into a line of a card on the projector: 28 px text in half of 1024 px. */
const lettersInLine = 30;
const mostLines = 3;

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Whether a card's text takes more lines on the projector than can be read from afar. */
export function tooLong(text: string): boolean {
  return linesOf(text.trim()) > mostLines;
}

/** Lines a text takes where words are never broken unless they are longer than a line. */
export function linesOf(text: string): number {
  return text.split('\n').reduce((lines, paragraph) => lines + wrapped(paragraph), 0);
}

function wrapped(paragraph: string): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(/\s+/)) {
    const length = [...letters.segment(word)].length;
    const withSpace = used === 0 ? length : used + 1 + length;
    if (withSpace <= lettersInLine) used = withSpace;
    else {
      lines += (used === 0 ? 0 : 1) + Math.max(0, Math.ceil(length / lettersInLine) - 1);
      used = length % lettersInLine || lettersInLine;
    }
  }
  return lines;
}
