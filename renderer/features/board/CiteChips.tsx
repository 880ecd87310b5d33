import { deskWords } from '../../../shared/features/board/desk-messages.ts';
import type { CardLink } from '../../../shared/features/board/model.ts';
import { goTo, hrefOf } from '../../state/route.ts';
import { useRow, useWorkshopId } from '../../state/use-rows.ts';
import { classNames } from '../../ui/class-names.ts';
import { useWords } from '../../ui/language.tsx';
import { ColumnMark } from './ColumnMark.tsx';
import styles from './card.module.css';
import tones from './column-tones.module.css';
import { showCard } from './show-card.ts';

/** The cards that a strategy cites; each leads there. */
export function CiteChips({ links }: { readonly links: readonly CardLink[] }) {
  return links.map(({ id, toCardId }) => <CiteChip key={id} cardId={toCardId} />);
}

function CiteChip({ cardId }: { readonly cardId: string | null }) {
  const words = useWords(deskWords);
  const workshopId = useWorkshopId();
  const card = useRow('card', cardId);
  if (!card) return null;
  const go = () => {
    const name = CSS.escape(card.id);
    const here = document.querySelector(`[data-source-card="${name}"], [data-drag-item="${name}"]`);
    if (here) showCard(card.id);
    else goTo(hrefOf(workshopId, 'boards', card.id));
  };
  return (
    <button
      type="button"
      className={classNames(styles.cite, tones[card.column])}
      data-tip={card.text}
      aria-label={words.goToCard(card.text)}
      onClick={go}
    >
      <ColumnMark column={card.column} />
      <span className={styles.whose}>{card.text}</span>
    </button>
  );
}
