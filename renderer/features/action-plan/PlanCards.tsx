// The lessons and other cards that a plan comes from; each leads to its board, and back from there.
import { Unlink } from 'lucide-react';
import type { Plan } from '../../../shared/features/action-plan/model.ts';
import { planAboutWords } from '../../../shared/features/action-plan/sheet-messages.ts';
import type { Card } from '../../../shared/features/board/model.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { hrefOf } from '../../state/route.ts';
import { useRow, useRows } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { IconButton } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/language.tsx';
import styles from './about.module.css';

/** Lessons and recommendations are what plans are made of: they are offered first. */
const first: readonly Card['column'][] = ['lesson', 'recommendation'];

export function PlanCards({ plan }: { readonly plan: Plan }) {
  const words = useWords(planAboutWords);
  const links = useRows('planCard', { planId: plan.id });
  return (
    <div className={styles.cards}>
      <p className={styles.label}>{words.cards}</p>
      {links.length > 0 && (
        <ul>
          {links.map(({ id, cardId }) => (
            <TiedCard key={id} linkId={id} cardId={cardId} />
          ))}
        </ul>
      )}
      <TieCard plan={plan} tied={links.map(({ cardId }) => cardId)} />
    </div>
  );
}

function TiedCard({ linkId, cardId }: { readonly linkId: string; readonly cardId: string }) {
  const words = useWords(planAboutWords);
  const send = useSend();
  const card = useRow('card', cardId);
  const board = useRow('board', card?.boardId ?? null);
  if (!card) return null;
  const untie = () =>
    void send('actionPlan.unlinkCard', { id: linkId }, { undoable: words.cardUntied });
  return (
    <li className={styles.card}>
      <span>
        <a href={hrefOf(card.workshopId, 'boards', cardId)} dir="auto">
          {card.text}
        </a>
        <small>{board?.title}</small>
      </span>
      <IconButton icon={Unlink} size="small" label={words.untie(card.text)} onPress={untie} />
    </li>
  );
}

function TieCard({ plan, tied }: { readonly plan: Plan; readonly tied: readonly string[] }) {
  const words = useWords(planAboutWords);
  const send = useSend();
  const cards = useRows('card', { workshopId: plan.workshopId });
  const boards = useRows('board', { workshopId: plan.workshopId });
  if (cards.length === 0) return <p className={styles.none}>{words.noCards}</p>;
  const rank = ({ column }: Card) =>
    first.includes(column) ? first.indexOf(column) : first.length;
  const options = cards
    .filter(({ id, text }) => !tied.includes(id) && text.trim() !== '')
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ id, text, boardId }) => {
      const board = boards.find((each) => each.id === boardId)?.title ?? '';
      return { value: id, label: words.of(board, text.slice(0, shown)) };
    });
  const tie = (cardId: string) => {
    if (cardId) void send('actionPlan.linkCard', { id: newId(), planId: plan.id, cardId });
  };
  return (
    <SelectField
      label={words.addCard}
      labelHidden
      value=""
      options={[{ value: '', label: words.chooseCard }, ...options]}
      onChange={tie}
    />
  );
}

/** What of a card's text is shown in a list. */
const shown = 90;
