// What a move would cost, shown on the group somebody is carried over, before they are put down.
import { useStore } from 'zustand';
import { dealWords } from '../../../shared/features/groups/deal-messages.ts';
import { classNames } from '../../ui/class-names.ts';
import { useWords } from '../../ui/language.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { useGroupsView } from './groups-view.ts';
import styles from './move-cost.module.css';
import { type MoveWords, useMoveWords } from './use-move-words.ts';
import { noGroup } from './use-place.ts';

/** On a group: drawn only while somebody is carried over it. */
export function MoveCost({ list }: { readonly list: string }) {
  const words = useWords(dealWords);
  const { look } = useGroupsView();
  const carried = useStore(look, ({ over }) => (over?.list === list ? over.id : null));
  const found = useCost(carried, list);
  if (!found) return null;
  const { against, inFavour } = found;
  const said = [...against, ...inFavour];
  return (
    <div className={styles.place}>
      <p className={classNames(styles.cost, against.length > 0 ? styles.warns : styles.good)}>
        {said.length > 0 ? said.join(' · ') : words.costsNothing}
      </p>
    </div>
  );
}

/** The same for ears, wherever it is. */
export function SpokenCost() {
  const words = useWords(dealWords);
  const { look } = useGroupsView();
  const over = useStore(look, (state) => state.over);
  const found = useCost(over?.id ?? null, over?.list ?? '');
  const said = found ? [...found.against, ...found.inFavour] : [];
  return (
    <VisuallyHidden>
      <span aria-live="polite">
        {found && (said.length > 0 ? said.join('. ') : words.costsNothing)}
      </span>
    </VisuallyHidden>
  );
}

function useCost(personId: string | null, list: string): MoveWords | null {
  const { factsOf } = useGroupsView();
  const say = useMoveWords();
  if (personId === null) return null;
  const facts = factsOf(personId, list === noGroup ? null : list);
  return facts && say(facts);
}
