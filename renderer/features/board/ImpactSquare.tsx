// The impact/effort square: cards lie where they are put, by the pointer or by the arrow keys.
import { type CSSProperties, type KeyboardEvent, memo, type PointerEvent, useRef } from 'react';
import { boardColumns } from '../../../shared/features/board/column-messages.ts';
import { deskWords } from '../../../shared/features/board/desk-messages.ts';
import { placements } from '../../../shared/features/board/kinds.ts';
import { boardWords } from '../../../shared/features/board/messages.ts';
import type { Card } from '../../../shared/features/board/model.ts';
import { nameOfPile, type Pile, pilesIn } from '../../../shared/features/board/piles.ts';
import { placeIn } from '../../../shared/features/board/placement.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useRows } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { classNames } from '../../ui/class-names.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { passes, useBoardState, useBoardView } from './board-state.ts';
import { ColumnMark } from './ColumnMark.tsx';
import tones from './column-tones.module.css';
import styles from './impact.module.css';
import { showCard } from './show-card.ts';

/** Per cent of a side that an arrow key goes, and with Shift. */
const stride = 5;
const smallStride = 1;
/** Per cent between cards that lie on one another, downwards and to the side, so that each is seen. */
const fan = { impact: 8, effort: 2 };

export function ImpactSquare() {
  const words = useWords(deskWords);
  const names = useWords(boardColumns);
  const all = useWords(boardWords);
  const { id: boardId } = useBoardView();
  const filter = useBoardState((state) => state.filter);
  const cards = useRows('card', { boardId });
  const stacks = useRows('stack', { boardId });
  const square = useRef<HTMLDivElement>(null);
  const shown = cards.filter((card) => passes(filter, card));
  const lying = fannedOut(placements.flatMap((column) => pilesIn(column, shown, stacks)));
  return (
    <section className={styles.frame} aria-label={words.square}>
      <p className={styles.impact}>{words.impact}</p>
      <div ref={square} className={styles.square}>
        {placements.map((column) => (
          <p key={column} className={classNames(styles.field, styles[column], tones[column])}>
            <ColumnMark column={column} />
            <span>{names[column]}</span>
          </p>
        ))}
        <ul aria-label={words.square}>
          {lying.map(({ card, name, place }) => (
            <PlacedCard
              key={card.id}
              card={card}
              name={name || all.card}
              impact={place.impact}
              effort={place.effort}
            />
          ))}
        </ul>
      </div>
      <p className={styles.effort}>{words.effort}</p>
    </section>
  );
}

type Place = { readonly impact: number; readonly effort: number };

/** Where each card is drawn: those on the very same spot a little beside each other. */
function fannedOut(piles: readonly Pile[]) {
  const taken = new Map<string, number>();
  return piles.flatMap((pile) => {
    const { first: card } = pile;
    const place = placeIn(card.column, card);
    if (!place) return [];
    const spot = `${place.impact} ${place.effort}`;
    const before = taken.get(spot) ?? 0;
    taken.set(spot, before + 1);
    return [{ card, name: nameOfPile(pile), place: beside(place, before) }];
  });
}

function beside({ impact, effort }: Place, before: number): Place {
  const steps = before % 5;
  return {
    impact: Math.max(2, impact - steps * fan.impact),
    effort: Math.min(98, effort + steps * fan.effort),
  };
}

const PlacedCard = memo(function PlacedCard({
  card,
  name,
  impact,
  effort,
}: Place & { readonly card: Card; readonly name: string }) {
  const desk = useWords(deskWords);
  const format = useFormat();
  const moving = usePlacing(card, { impact, effort });
  const style: CSSProperties & Record<`--${string}`, number> = {
    insetBlockEnd: `${impact}%`,
    insetInlineStart: `${effort}%`,
    '--impact': impact,
    '--effort': effort,
  };
  return (
    <li className={styles.place} style={style} data-placed={card.id}>
      <button
        type="button"
        className={classNames(styles.card, tones[card.column])}
        aria-label={desk.placedAt(name, format.number(impact), format.number(effort))}
        aria-description={desk.placeHint}
        data-tip={name}
        {...moving}
        onDoubleClick={() => showCard(card.id)}
      >
        <span dir="auto">{name}</span>
      </button>
    </li>
  );
});

/** Carrying a card over the square, and pushing it with the arrows; one hold is one step of undo. */
function usePlacing(card: Card, shown: Place) {
  const send = useSend();
  const gesture = useRef(newId());
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const put = (place: Place) => {
    const patch = { impact: kept(place.impact), effort: kept(place.effort) };
    const base = { impact: card.impact, effort: card.effort };
    void send('board.editCard', { id: card.id, patch, base }, { gesture: gesture.current });
  };
  return {
    onKeyDown: (event: KeyboardEvent) => {
      const by = event.shiftKey ? smallStride : stride;
      const ways: Readonly<Record<string, Place>> = {
        ArrowUp: { impact: by, effort: 0 },
        ArrowDown: { impact: -by, effort: 0 },
        ArrowLeft: { impact: 0, effort: -by },
        ArrowRight: { impact: 0, effort: by },
      };
      const way = ways[event.key];
      if (!way || event.altKey || event.ctrlKey) return;
      event.preventDefault();
      put({ impact: shown.impact + way.impact, effort: shown.effort + way.effort });
    },
    onBlur: () => {
      gesture.current = newId();
    },
    onPointerDown: ({ currentTarget, pointerId, button, clientX, clientY }: PointerEvent) => {
      if (button !== 0) return;
      currentTarget.setPointerCapture(pointerId);
      from.current = { x: clientX, y: clientY };
    },
    onPointerMove: ({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>) => {
      const start = from.current;
      if (!start) return;
      currentTarget.style.translate = `${clientX - start.x}px ${clientY - start.y}px`;
    },
    onPointerCancel: ({ currentTarget }: PointerEvent<HTMLElement>) => {
      from.current = null;
      currentTarget.style.translate = '';
    },
    onPointerUp: ({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>) => {
      const start = from.current;
      from.current = null;
      currentTarget.style.translate = '';
      const side = currentTarget.closest('ul')?.getBoundingClientRect();
      if (!start || !side) return;
      const [dx, dy] = [clientX - start.x, clientY - start.y];
      if (Math.hypot(dx, dy) < 5) return;
      gesture.current = newId();
      // A card is wholly in the square: it goes as far as its own size leaves it.
      const own = currentTarget.getBoundingClientRect();
      put({
        impact: shown.impact - (dy / (side.height - own.height)) * 100,
        effort: shown.effort + (dx / (side.width - own.width)) * 100,
      });
    },
  };
}

function kept(share: number): number {
  return Math.round(Math.min(100, Math.max(0, share)));
}
