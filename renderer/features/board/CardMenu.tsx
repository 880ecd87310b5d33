import { ArrowRightLeft, Pencil, Trash2 } from 'lucide-react';
import { ui } from '../../../shared/contract/ui-messages.ts';
import { boardColumns } from '../../../shared/features/board/column-messages.ts';
import { columnsOf } from '../../../shared/features/board/kinds.ts';
import { boardWords } from '../../../shared/features/board/messages.ts';
import type { Card, Column } from '../../../shared/features/board/model.ts';
import { useReadRows, useRows } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { focusMoved } from '../../ui/drag/focus-beside.ts';
import { useMoveItems } from '../../ui/drag/SortableList.tsx';
import { useWords } from '../../ui/language.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { useRemoveCard } from './use-remove-card.ts';

/** Everything that can be done with a card, without carrying it. */
export function CardMenu({ card, onEdit }: { readonly card: Card; readonly onEdit: () => void }) {
  const words = useWords(boardWords);
  const common = useWords(ui);
  const names = useWords(boardColumns);
  const send = useSend();
  const read = useReadRows();
  const remove = useRemoveCard();
  const { id, boardId, column } = card;
  const siblings = useRows('card', { boardId, column });
  const move = (to: Column, after: string | null) =>
    void send('board.moveCard', { id, column: to, after }).then(() => focusMoved(id));
  const moveItems = useMoveItems((_id, after) => move(column, after));
  const moveTo = (to: Column) => move(to, read('card', { boardId, column: to }).at(-1)?.id ?? null);
  const elsewhere = columnsOf.swot
    .filter((each) => each !== column)
    .map((to, index) => ({
      label: words.moveTo(names[to]),
      icon: ArrowRightLeft,
      apart: index === 0,
      onPress: () => moveTo(to),
    }));
  return (
    <Menu
      name={card.text || words.card}
      size="small"
      openAtOnce
      items={[
        { label: words.edit, icon: Pencil, onPress: onEdit },
        ...moveItems(siblings, id),
        ...elsewhere,
        {
          label: common.delete,
          icon: Trash2,
          danger: true,
          apart: true,
          onPress: () => remove(card),
        },
      ]}
    />
  );
}
