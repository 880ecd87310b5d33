// A board on the projector: the four quadrants in their places, then lessons and recommendations.
import { useCallback, useState } from 'react';
import type { Column } from '../../../shared/features/board/model.ts';
import type { BoardScene } from '../../../shared/features/board/scene.ts';
import { stageWords } from '../../../shared/features/room/messages.ts';
import { classNames } from '../../ui/class-names.ts';
import { useWords } from '../../ui/language.tsx';
import { pageOf } from '../../ui/stage/page-breaks.ts';
import { StageHead } from '../../ui/stage/StageHead.tsx';
import { useNewest, useTurn } from '../../ui/stage/use-turn.ts';
import { StageColumn } from './StageColumn.tsx';
import styles from './stage-board.module.css';

// Written out here: the model's own list would bring the row schemas to the stage.
const swot: readonly Column[] = ['strength', 'weakness', 'opportunity', 'threat'];
const beneath: readonly Column[] = ['lesson', 'recommendation'];

type Breaks = Readonly<Partial<Record<Column, readonly number[]>>>;

export function StageBoard({ scene }: { readonly scene: BoardScene }) {
  const words = useWords(stageWords);
  const [breaks, setBreaks] = useState<Breaks>({});
  const told = useCallback(
    (column: Column, found: readonly number[]) =>
      setBreaks((known) => ({ ...known, [column]: found })),
    [],
  );
  const hasBeneath = scene.cards.some(({ column }) => beneath.includes(column));
  const turnsOf = (columns: readonly Column[]) =>
    Math.max(...columns.map((column) => breaks[column]?.length ?? 1));
  const swotTurns = turnsOf(swot);
  const turns = swotTurns + (hasBeneath ? turnsOf(beneath) : 0);
  const change = useNewest(scene.cards);
  const newest = change && turnOfCard(scene, change.thing.id, breaks, swotTurns);
  const turn = useTurn(turns, newest, change);
  const sheet = (columns: readonly Column[], on: boolean, page: number) => (
    <div
      className={classNames(styles.sheet, columns === beneath && styles.two, !on && styles.off)}
      aria-hidden={!on}
    >
      {columns.map((column) => (
        <StageColumn key={column} column={column} cards={scene.cards} page={page} onBreaks={told} />
      ))}
    </div>
  );
  return (
    <div className={styles.board}>
      <StageHead
        title={scene.title}
        subject={subjectOf(scene, words.plenary)}
        turn={turn}
        turns={turns}
        pageWords={words.page(turn + 1, turns)}
      />
      <div className={styles.sheets}>
        {sheet(swot, turn < swotTurns, turn)}
        {hasBeneath && sheet(beneath, turn >= swotTurns, Math.max(0, turn - swotTurns))}
      </div>
    </div>
  );
}

/** Whose it is, where its name does not say so already. */
function subjectOf({ title, subject }: BoardScene, plenary: string): string {
  const whose = subject || plenary;
  return title.includes(whose) ? '' : whose;
}

function turnOfCard(
  { cards }: BoardScene,
  id: string,
  breaks: Breaks,
  swotTurns: number,
): number | null {
  const card = cards.find((each) => each.id === id);
  if (!card) return null;
  const siblings = cards.filter(({ column }) => column === card.column);
  const page = pageOf(breaks[card.column] ?? [0], siblings.indexOf(card));
  return beneath.includes(card.column) ? swotTurns + page : page;
}
