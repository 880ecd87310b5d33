// Cards that seem to say the same: a quiet question, one pair at a time.
import { Layers2 } from 'lucide-react';
import { useDeferredValue, useMemo } from 'react';
import { deskWords } from '../../../shared/features/board/desk-messages.ts';
import { alikeCards } from '../../../shared/features/board/duplicates.ts';
import { lockOf } from '../../../shared/features/board/rules.ts';
import { useRow, useRows } from '../../state/use-rows.ts';
import { Button } from '../../ui/Button.tsx';
import { useKeptText } from '../../ui/kept-writing.ts';
import { useWords } from '../../ui/language.tsx';
import styles from './tools.module.css';
import { useCardActions } from './use-card-actions.ts';

/** Asked while cards are put in order: not while they are written, nor where that is locked. */
export function DuplicateBar({ boardId }: { readonly boardId: string }) {
  const words = useWords(deskWords);
  const phase = useRow('board', boardId)?.phase ?? 'free';
  // Cards are drawn first, and what they say is compared once that is done.
  const cards = useDeferredValue(useRows('card', { boardId }));
  const [apart, keepApart] = useApart(boardId);
  const { stack, joinStack } = useCardActions();
  const alike = useMemo(() => alikeCards(cards), [cards]);
  const waiting = alike.filter(({ cardIds }) => !apart.has(keyOf(cardIds)));
  const [next] = waiting;
  if (!next) return null;
  const { stackId, cardIds } = next;
  const about = cards.filter(
    (card) => cardIds.includes(card.id) || (stackId !== null && card.stackId === stackId),
  );
  const [first] = about;
  if (!first || lockOf({ phase }, 'stack', first.column)) return null;
  const together = () => (stackId === null ? stack(cardIds) : joinStack(stackId, cardIds));
  return (
    <section className={styles.alike} aria-label={words.alike}>
      <p className={styles.question}>
        <Layers2 aria-hidden size={16} />
        <strong>{words.alike}</strong>
        <span>{words.alikeLeft(waiting.length)}</span>
      </p>
      <ul className={styles.texts}>
        {about.map(({ id, text }) => (
          <li key={id} dir="auto">
            {text}
          </li>
        ))}
      </ul>
      <Button size="small" onPress={together}>
        {words.stackThem}
      </Button>
      <Button size="small" tone="quiet" onPress={() => keepApart(keyOf(cardIds))}>
        {words.notAlike}
      </Button>
    </section>
  );
}

/** The pairs that are said not to be the same: for as long as this laptop's app knows the board. */
function useApart(boardId: string): readonly [ReadonlySet<string>, (pair: string) => void] {
  const [kept, keep] = useKeptText(`cards apart ${boardId}`);
  const apart = useMemo(() => new Set(kept.split('\n')), [kept]);
  return [apart, (pair) => keep((before) => (before === '' ? pair : `${before}\n${pair}`))];
}

/** Known again as long as the same cards are meant. */
function keyOf(cardIds: readonly string[]): string {
  return [...cardIds].sort().join(' ');
}
