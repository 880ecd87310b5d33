import { EllipsisVertical, WrapText } from 'lucide-react';
import { type KeyboardEvent, memo, useState } from 'react';
import { ui } from '../../../shared/contract/ui-messages.ts';
import { boardWords } from '../../../shared/features/board/messages.ts';
import type { Card } from '../../../shared/features/board/model.ts';
import { tooLong } from '../../../shared/features/board/rules.ts';
import { IconButton } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { DragHandle, DragItem } from '../../ui/drag/Drag.tsx';
import { useWords } from '../../ui/language.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './board.module.css';
import { CardEditor } from './CardEditor.tsx';
import { CardMenu } from './CardMenu.tsx';
import tones from './column-tones.module.css';
import { useRemoveCard } from './use-remove-card.ts';

/**
 * A card. It is drawn again only when its own row changes. Its menu and its field are made when
 * they are first asked for: hundreds of cards stand on a board.
 */
export const BoardCard = memo(function BoardCard({ card }: { readonly card: Card }) {
  const words = useWords(boardWords);
  const common = useWords(ui);
  const [editing, setEditing] = useState(false);
  const [menu, setMenu] = useState(false);
  const remove = useRemoveCard();
  const name = card.text || words.card;
  const edit = () => setEditing(true);
  const keyed = (event: KeyboardEvent) => {
    if (!(event.target instanceof Element) || !event.target.matches('[data-drag-handle]')) return;
    if (event.key === 'F2') edit();
    if (event.key === 'Delete') remove(card);
  };
  return (
    <DragItem id={card.id} name={name} className={styles.item}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys pressed on the handle inside it */}
      <div
        className={classNames(styles.card, tones[card.column])}
        data-card={card.id}
        onKeyDown={keyed}
      >
        <DragHandle name={name} />
        {editing ? (
          <CardEditor card={card} onDone={() => setEditing(false)} />
        ) : (
          // biome-ignore lint/a11y/useKeyWithClickEvents: F2 and the menu do it without a pointer
          <p className={styles.text} dir="auto" onClick={edit}>
            {card.text || words.emptyCard}
            {tooLong(card.text) && <LongMark />}
          </p>
        )}
        {menu ? (
          <CardMenu card={card} onEdit={edit} />
        ) : (
          <IconButton
            icon={EllipsisVertical}
            size="small"
            label={common.moreFor(name)}
            rest={{ 'aria-haspopup': 'menu' }}
            onPress={() => setMenu(true)}
          />
        )}
      </div>
    </DragItem>
  );
});

function LongMark() {
  const words = useWords(boardWords);
  return (
    <span className={styles.long} data-tip={words.tooLong}>
      <WrapText aria-hidden size={16} />
      <VisuallyHidden>{words.tooLong}</VisuallyHidden>
    </span>
  );
}
