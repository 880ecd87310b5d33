// A board as a picture: every card in it, whatever its kind and length, each sheet within A4.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardKinds, columnsOf } from '../../../../shared/features/board/kinds.ts';
import type { BoardKind } from '../../../../shared/features/board/model.ts';
import { boardPictures } from '../../../../shared/features/board/picture.ts';
import type { Drawing } from '../../../../shared/lib/drawing.ts';

const tallest = 1180;
const item = (text: string) => ({ key: text, text, importance: '', rating: '', score: '' });
const board = (kind: BoardKind, texts: readonly string[]) =>
  columnsOf[kind].map((column) => ({ column, title: column, items: texts.map(item) }));
const wordsIn = (drawings: readonly Drawing[]) =>
  drawings
    .flatMap(({ shapes }) => shapes)
    .flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
    .join(' ');

describe('the picture of a board', () => {
  it('has every card of every kind, on sheets that fit on a page', () => {
    const text = fc.integer({ min: 0, max: 9999 }).map((number) => `card-${number}-said`);
    fc.assert(
      fc.property(
        fc.constantFrom(...boardKinds),
        fc.array(text, { minLength: 1, maxLength: 60 }),
        (kind, texts) => {
          const drawings = boardPictures(kind, board(kind, texts), tallest);
          const words = wordsIn(drawings);
          for (const each of texts) expect(words).toContain(each);
          for (const { height, width } of drawings) {
            expect(height).toBeLessThanOrEqual(tallest);
            expect(width).toBe(960);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keeps all that is drawn inside it', () => {
    const long = 'Women keep the accounts and lead two of the groups in the union of Gabura';
    for (const drawing of boardPictures('swot', board('swot', Array(30).fill(long)), tallest)) {
      for (const shape of drawing.shapes) {
        if (shape.kind !== 'rect') continue;
        expect(shape.x + shape.width).toBeLessThanOrEqual(drawing.width + 0.5);
        expect(shape.y + shape.height).toBeLessThanOrEqual(drawing.height + 0.5);
      }
    }
  });

  it('puts strengths beside weaknesses, above opportunities beside threats', () => {
    const [drawing] = boardPictures('swot', board('swot', ['One']), tallest);
    const at = (title: string) => {
      const shape = drawing?.shapes.find((each) => each.kind === 'text' && each.text === title);
      return shape?.kind === 'text' ? [shape.x > 480, shape.y] : [];
    };
    expect(at('strength')[1]).toBe(at('weakness')[1]);
    expect(at('weakness')[0]).toBe(true);
    expect(at('opportunity')[0]).toBe(false);
    expect(Number(at('threat')[1])).toBeGreaterThan(Number(at('weakness')[1]));
  });

  it('is none of a board on which nothing is', () => {
    expect(boardPictures('swot', [], tallest)).toEqual([]);
  });
});
