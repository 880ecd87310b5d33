import { StickyNote } from 'lucide-react';
import { boardWords } from '../../shared/features/board/messages.ts';
import styles from './card-links.module.css';
import { useWords } from './language.tsx';

/** Small links to cards of boards, where something came of them or stands behind them. */
export function CardLinks({
  cards,
}: {
  readonly cards: readonly { readonly id: string; readonly text: string; readonly href: string }[];
}) {
  const words = useWords(boardWords);
  if (cards.length === 0) return null;
  return (
    <ul className={styles.cards}>
      {cards.map(({ id, text, href }) => (
        <li key={id} className={styles.card}>
          <StickyNote aria-hidden size={14} />
          <a href={href} dir="auto">
            {words.aboutCard(text)}
          </a>
        </li>
      ))}
    </ul>
  );
}
