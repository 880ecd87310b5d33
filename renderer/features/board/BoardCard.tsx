import { EllipsisVertical } from 'lucide-react';
import { type KeyboardEvent, type MouseEvent, memo, useEffect, useState } from 'react';
import { ui } from '../../../shared/contract/ui-messages.ts';
import { deskWords } from '../../../shared/features/board/desk-messages.ts';
import { boardWords } from '../../../shared/features/board/messages.ts';
import type { Card } from '../../../shared/features/board/model.ts';
import { tooLong } from '../../../shared/features/board/rules.ts';
import { useAppState } from '../../state/app.tsx';
import { IconButton } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { DragHandle } from '../../ui/drag/Drag.tsx';
import { LongListItem } from '../../ui/drag/LongListItem.tsx';
import { useWords } from '../../ui/language.tsx';
import { isSelecting, toggleSelected, useBoardState, useBoardView } from './board-state.ts';
import { CardEditor } from './CardEditor.tsx';
import { CardMarks, LongMark } from './CardMarks.tsx';
import { CardMenu } from './CardMenu.tsx';
import styles from './card.module.css';
import tones from './column-tones.module.css';
import { useCardActions } from './use-card-actions.ts';
import { WeightFields } from './WeightFields.tsx';

type Props = { readonly card: Card };

/**
 * A card. It is drawn again only when its own row changes, and in full only where it has come near
 * what is in sight: hundreds of cards stand on a board.
 */
export const BoardCard = memo(function BoardCard({ card }: Props) {
  const words = useWords(boardWords);
  const { drawn } = useBoardView();
  return (
    <LongListItem
      id={card.id}
      name={card.text || words.card}
      className={styles.item}
      far={classNames(styles.item, styles.far)}
      atOnce={drawn.has(card.id)}
    >
      {() => <CardFace card={card} />}
    </LongListItem>
  );
});

/** What is seen of a card, wherever it stands. */
function CardFace({ card }: Props) {
  const words = useWords(boardWords);
  const [editing, setEditing] = useState(false);
  const { kind, drawn } = useBoardView();
  useEffect(() => void drawn.add(card.id), [drawn, card.id]);
  const selected = useBoardState((state) => state.selected.has(card.id));
  const spokenOf = useAppState(
    ({ tables }) => tables.board?.[card.boardId]?.stepCardId === card.id,
  );
  const name = card.text || words.card;
  const edit = () => setEditing(true);
  const keyed = useCardKeys(card, edit);
  const pressed = ({ ctrlKey, metaKey, shiftKey }: MouseEvent) => {
    if (!ctrlKey && !metaKey && !shiftKey) edit();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys pressed on the handle inside it
    <div
      className={classNames(
        styles.card,
        tones[card.column],
        selected && styles.selected,
        spokenOf && styles.spokenOf,
      )}
      data-card={card.id}
      onKeyDown={keyed}
    >
      <DragHandle name={name} />
      <SelectBox card={card} />
      {editing ? (
        <CardEditor card={card} onDone={() => setEditing(false)} />
      ) : (
        <div className={styles.body}>
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: F2 and the menu do it without a pointer */}
          <p className={styles.text} dir="auto" onClick={pressed}>
            {card.text || words.emptyCard}
            {tooLong(card.text) && <LongMark />}
          </p>
          <CardMarks card={card} />
          {kind === 'weighted' && <WeightFields card={card} />}
        </div>
      )}
      <MenuButton card={card} name={name} onEdit={edit} />
    </div>
  );
}

/** F2 writes in the card, Delete takes it (or all that are selected) away. */
function useCardKeys(card: Card, edit: () => void) {
  const { store } = useBoardView();
  const { remove } = useCardActions();
  return (event: KeyboardEvent) => {
    if (!(event.target instanceof Element) || !event.target.matches('[data-drag-handle]')) return;
    if (event.key === 'F2') edit();
    if (event.key !== 'Delete') return;
    event.preventDefault(); // so that the board's own key does not take away the selection as well
    const { selected } = store.getState();
    remove(selected.has(card.id) ? [...selected] : [card.id]);
  };
}

/** Drawn while cards are being selected. */
function SelectBox({ card }: Props) {
  const words = useWords(deskWords);
  const { store } = useBoardView();
  const selecting = useBoardState(isSelecting);
  const selected = useBoardState((state) => state.selected.has(card.id));
  if (!selecting) return null;
  return (
    <input
      type="checkbox"
      className={styles.box}
      aria-label={words.selectCard(card.text)}
      checked={selected}
      onChange={() => toggleSelected(store, [card.id])}
    />
  );
}

/** The menu is made when it is first asked for. */
function MenuButton({
  card,
  name,
  onEdit,
}: Props & { readonly name: string; readonly onEdit: () => void }) {
  const common = useWords(ui);
  const [menu, setMenu] = useState(false);
  if (menu) return <CardMenu card={card} onEdit={onEdit} />;
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
