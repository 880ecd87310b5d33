// Every card of every board, with who wrote it, what it is stacked with and what it leads to.
import { wordsOf } from '../../../shared/contract/catalogue.ts';
import { boardColumns } from '../../../shared/features/board/column-messages.ts';
import type { Board, Card, CardLink } from '../../../shared/features/board/model.ts';
import { titleOfColumn } from '../../../shared/features/board/rules.ts';
import { inOrder } from '../../../shared/lib/ordering.ts';
import type { SheetContext } from './context.ts';
import { figure, type NamedSheet, sheetOf, text } from './sheet-of.ts';

type Standing = { readonly board: Board; readonly card: Card };

export function boardSheets(context: SheetContext): NamedSheet[] {
  const { rows, words, paper, format, nameOf } = context;
  const names = wordsOf(boardColumns, format);
  const byBoard = Map.groupBy(rows.card, ({ boardId }) => boardId);
  const all = inOrder(rows.board).flatMap((board) =>
    inOrder(byBoard.get(board.id) ?? []).map((card): Standing => ({ board, card })),
  );
  const stacks = new Map(rows.stack.map(({ id, title }) => [id, title]));
  const cards = new Map(rows.card.map((card) => [card.id, card]));
  const links = linksOf(context, cards);
  return [
    sheetOf('cards', words.cards, all, [
      text(paper.board, ({ board }) => board.title),
      text(
        words.column,
        ({ board, card }) => titleOfColumn(board, card.column) || names[card.column],
        18,
      ),
      text(paper.card, ({ card }) => card.text, 44),
      text(words.stack, ({ card }) => stacks.get(card.stackId ?? '') ?? ''),
      text(words.author, ({ board, card }) =>
        board.hidesAuthors ? '' : nameOf('person', card.personId) || card.byName,
      ),
      text(paper.group, ({ card }) => nameOf('group', card.groupId), 18),
      text(words.source, ({ card }) => words[sources[card.source]], 12),
      figure(words.importance, ({ card }) => card.importance),
      figure(words.rating, ({ card }) => card.rating),
      figure(words.impact, ({ card }) => card.impact),
      figure(words.effort, ({ card }) => card.effort),
      text(words.cites, ({ card }) => links(card, 'cites'), 34),
      text(words.evidence, ({ card }) => links(card, 'evidence'), 34),
      text(words.became, ({ card }) => links(card, 'became'), 34),
      text(words.copyOf, ({ card }) =>
        nameOf('board', cards.get(card.originId ?? '')?.boardId ?? null),
      ),
    ]),
  ];
}

const sources = { desk: 'desk', phone: 'phoneSource', paper: 'paper' } as const;

/** What a card is linked to in a way, a line each. */
function linksOf({ rows }: SheetContext, cards: ReadonlyMap<string, Card>) {
  const captures = new Map(rows.capture.map(({ id, text: said }) => [id, said]));
  const files = new Map(rows.file.map(({ id, name }) => [id, name]));
  const lines = new Map(rows.planLine.map(({ id, activity }) => [id, activity]));
  const byCard = Map.groupBy(rows.cardLink, ({ cardId }) => cardId);
  const nameOfLink = ({ toCardId, captureId, fileId, lineId }: CardLink) =>
    cards.get(toCardId ?? '')?.text ??
    captures.get(captureId ?? '') ??
    files.get(fileId ?? '') ??
    lines.get(lineId ?? '') ??
    '';
  return ({ id }: Card, kind: CardLink['kind']) =>
    (byCard.get(id) ?? [])
      .filter((link) => link.kind === kind)
      .map(nameOfLink)
      .join('\n');
}
