import { ChevronDown, ChevronRight, EllipsisVertical, Layers2 } from 'lucide-react';
import { memo, useEffect, useState } from 'react';
import { ui } from '../../../shared/contract/ui-messages.ts';
import { deskWords } from '../../../shared/features/board/desk-messages.ts';
import type { Card } from '../../../shared/features/board/model.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useRow } from '../../state/use-rows.ts';
import { IconButton } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { DragHandle, DragItem } from '../../ui/drag/Drag.tsx';
import { useFormat, useWords } from '../../ui/language.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { BoardCard } from './BoardCard.tsx';
import {
  isSelecting,
  toggleSelected,
  toggleUnfolded,
  useBoardState,
  useBoardView,
} from './board-state.ts';
import tones from './column-tones.module.css';
import { StackMenu } from './StackMenu.tsx';
import styles from './stack.module.css';
import { WeightFields } from './WeightFields.tsx';

type Props = { readonly id: string; readonly cards: readonly Card[] };

/** Cards that say the same, under one name: the first of them to be seen, or all. */
export const CardStack = memo(function CardStack({ id, cards }: Props) {
  const words = useWords(deskWords);
  const format = useFormat();
  const { store, kind } = useBoardView();
  const unfolded = useBoardState((state) => state.unfolded.has(id));
  const selected = useBoardState((state) => cards.every(({ id: of }) => state.selected.has(of)));
  const stack = useRow('stack', id);
  const [first] = cards;
  // A stack is weighed as one, by the first of its cards that has a mark.
  const marked = cards.find(({ importance, rating }) => importance !== null || rating !== null);
  if (!stack || !first) return null;
  const name = stack.title || words.stackOf(first.text);
  const Arrow = unfolded ? ChevronDown : ChevronRight;
  return (
    <DragItem id={id} name={name} className={styles.item}>
      <div
        className={classNames(styles.stack, tones[first.column], selected && styles.selected)}
        data-stack={id}
      >
        <div className={styles.head}>
          <DragHandle name={name} />
          <SelectBox name={name} ids={cards.map((card) => card.id)} />
          <StackName id={id} hint={first.text} />
          <button
            type="button"
            className={styles.count}
            aria-expanded={unfolded}
            aria-label={words.unfold(name)}
            data-tip={words.countInStack(cards.length)}
            onClick={() => toggleUnfolded(store, id)}
          >
            <Layers2 aria-hidden size={14} />
            {format.number(cards.length)}
            <Arrow aria-hidden size={16} />
          </button>
          <MenuButton id={id} name={name} cards={cards} />
        </div>
        {unfolded ? (
          <ul className={styles.cards} aria-label={name}>
            {cards.map((card) => (
              <BoardCard key={card.id} card={card} />
            ))}
          </ul>
        ) : (
          <div className={styles.first}>
            <p dir="auto">{first.text}</p>
            {kind === 'weighted' && <WeightFields card={marked ?? first} />}
          </div>
        )}
      </div>
    </DragItem>
  );
});

/** Drawn while cards are being selected: all of the stack, or none. */
function SelectBox({ name, ids }: { readonly name: string; readonly ids: readonly string[] }) {
  const words = useWords(deskWords);
  const { store } = useBoardView();
  const selecting = useBoardState(isSelecting);
  const selected = useBoardState((state) => ids.every((id) => state.selected.has(id)));
  if (!selecting) return null;
  return (
    <input
      type="checkbox"
      className={styles.box}
      aria-label={words.selectCard(name)}
      checked={selected}
      onChange={() => toggleSelected(store, ids)}
    />
  );
}

/** Its name; of a stack just made, ready to be written. */
function StackName({ id, hint }: { readonly id: string; readonly hint: string }) {
  const words = useWords(deskWords);
  const { store } = useBoardView();
  const stack = useRow('stack', id);
  const [naming] = useState(() => store.getState().naming === id);
  useEffect(() => {
    if (naming) store.setState({ naming: null });
  }, [naming, store]);
  const edit = useEdit('board.editStack', stack ?? { id, title: '' });
  return (
    <TextField
      key={id}
      label={words.stackName}
      labelHidden
      look="inline"
      className={styles.name}
      autoFocus={naming}
      placeholder={words.stackOf(hint)}
      value={stack?.title ?? ''}
      onCommit={edit('title')}
    />
  );
}

function MenuButton({ id, name, cards }: Props & { readonly name: string }) {
  const common = useWords(ui);
  const [menu, setMenu] = useState(false);
  if (menu) return <StackMenu id={id} name={name} cards={cards} />;
  return (
    <IconButton
      icon={EllipsisVertical}
      size="small"
      label={common.moreFor(name)}
      rest={{ 'aria-haspopup': 'menu' }}
      onPress={() => setMenu(true)}
    />
  );
}
