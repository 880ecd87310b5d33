import { ArrowRightLeft, ListChecks, Trash2, Ungroup } from 'lucide-react';
import { ui } from '../../../shared/contract/ui-messages.ts';
import { deskWords } from '../../../shared/features/board/desk-messages.ts';
import { boardWords } from '../../../shared/features/board/messages.ts';
import type { Card } from '../../../shared/features/board/model.ts';
import { columnsOfBoard } from '../../../shared/features/board/rules.ts';
import { useWords } from '../../ui/language.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { toggleSelected, useBoardView } from './board-state.ts';
import { useColumnName } from './column-names.ts';
import { useCardActions } from './use-card-actions.ts';

/** What can be done with a stack as a whole. */
export function StackMenu({
  id,
  name,
  cards,
}: {
  readonly id: string;
  readonly name: string;
  readonly cards: readonly Card[];
}) {
  const words = useWords(boardWords);
  const desk = useWords(deskWords);
  const common = useWords(ui);
  const view = useBoardView();
  const nameOf = useColumnName(view);
  const actions = useCardActions();
  const ids = cards.map((card) => card.id);
  const elsewhere = columnsOfBoard(view).filter((column) => column !== cards[0]?.column);
  return (
    <Menu
      name={name}
      size="small"
      openAtOnce
      items={[
        { label: desk.dissolve, icon: Ungroup, onPress: () => actions.dissolve(id) },
        {
          label: desk.selectThese,
          icon: ListChecks,
          onPress: () => toggleSelected(view.store, ids),
        },
        ...elsewhere.map((to, index) => ({
          id: to,
          label: words.moveTo(nameOf(to)),
          icon: ArrowRightLeft,
          apart: index === 0,
          onPress: () => actions.moveTo(ids, to),
        })),
        {
          label: common.delete,
          icon: Trash2,
          danger: true,
          apart: true,
          onPress: () => actions.remove(ids),
        },
      ]}
    />
  );
}
