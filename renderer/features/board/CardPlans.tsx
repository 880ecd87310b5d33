import { deskWords } from '../../../shared/features/board/desk-messages.ts';
import type { Card } from '../../../shared/features/board/model.ts';
import { hrefOf } from '../../state/route.ts';
import { useReadRows, useRows } from '../../state/use-rows.ts';
import { useWords } from '../../ui/language.tsx';
import styles from './panel.module.css';

/** The action plans that come from a card. */
export function CardPlans({ card }: { readonly card: Card }) {
  const words = useWords(deskWords);
  const read = useReadRows();
  const links = useRows('planCard', { cardId: card.id });
  const plans = links.flatMap(({ planId }) => read('plan', { id: planId }));
  if (plans.length === 0) return null;
  return (
    <section className={styles.threads}>
      <h3>{words.inPlans}</h3>
      <ul>
        {plans.map(({ id, workshopId, title, owner }) => (
          <li key={id} className={styles.thread}>
            <span className={styles.what}>
              <a href={hrefOf(workshopId, 'actions', id)} dir="auto">
                {title || owner || words.untitledPlan}
              </a>
              {title && owner && <small>{owner}</small>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
