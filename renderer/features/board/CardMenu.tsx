import {
  ArrowRightLeft,
  Layers2,
  ListChecks,
  ListTodo,
  Pencil,
  SlidersHorizontal,
  Sprout,
  Trash2,
  Ungroup,
} from 'lucide-react';
import { ui } from '../../../shared/contract/ui-messages.ts';
import { deskWords } from '../../../shared/features/board/desk-messages.ts';
import { boardWords } from '../../../shared/features/board/messages.ts';
import type { Card } from '../../../shared/features/board/model.ts';
import { columnsOfBoard } from '../../../shared/features/board/rules.ts';
import { useRows } from '../../state/use-rows.ts';
import { useMoveItems } from '../../ui/drag/SortableList.tsx';
import { useWords } from '../../ui/language.tsx';
import { Menu, type MenuItem } from '../../ui/Menu.tsx';
import { toggleSelected, useBoardView } from './board-state.ts';
import { useColumnName } from './column-names.ts';
import { useCardActions } from './use-card-actions.ts';
import { useGrowth } from './use-growth.ts';

/**
 * What can be done with a card, and every place it can be moved to. It opens as soon as it is drawn,
 * and stays: the focus comes back to its button.
 */
export function CardMenu({ card, onEdit }: { readonly card: Card; readonly onEdit: () => void }) {
  const words = useWords(boardWords);
  const desk = useWords(deskWords);
  const common = useWords(ui);
  const { store } = useBoardView();
  const actions = useCardActions();
  const { id } = card;
  const moves = useMoves(card);
  const stacking = useStacking(card);
  const growing = useGrowing(card);
  return (
    <Menu
      name={card.text || words.card}
      size="small"
      openAtOnce
      items={() => [
        { label: words.edit, icon: Pencil, onPress: onEdit },
        {
          label: desk.details,
          icon: SlidersHorizontal,
          onPress: () => store.setState({ open: id }),
        },
        { label: desk.select, icon: ListChecks, onPress: () => toggleSelected(store, [id]) },
        ...stacking,
        ...moves,
        ...growing,
        {
          label: common.delete,
          icon: Trash2,
          danger: true,
          apart: true,
          onPress: () => actions.remove([id]),
        },
      ]}
    />
  );
}

function useMoves(card: Card): readonly MenuItem[] {
  const words = useWords(boardWords);
  const view = useBoardView();
  const nameOf = useColumnName(view);
  const { moveTo } = useCardActions();
  const { id, boardId, column } = card;
  const siblings = useRows('card', { boardId, column });
  const upAndDown = useMoveItems((_id, after) => moveTo([id], column, after));
  return [
    ...upAndDown(siblings, id).map((item, index) => ({ ...item, apart: index === 0 })),
    ...columnsOfBoard(view)
      .filter((each) => each !== column)
      .map((to) => ({
        id: to,
        label: words.moveTo(nameOf(to)),
        icon: ArrowRightLeft,
        onPress: () => moveTo([id], to),
      })),
  ];
}

/** Onto the card above it; off its stack. */
function useStacking({ id, boardId, column, stackId }: Card): readonly MenuItem[] {
  const desk = useWords(deskWords);
  const { layUpon, unstack } = useCardActions();
  const siblings = useRows('card', { boardId, column });
  if (stackId !== null) {
    return [{ label: desk.unstack, icon: Ungroup, onPress: () => unstack([id]) }];
  }
  const above = siblings[siblings.findIndex((each) => each.id === id) - 1];
  return [
    {
      label: desk.stackAbove,
      icon: Layers2,
      disabled: !above,
      onPress: () => above && layUpon(id, above.id, [id]),
    },
  ];
}

/** What a card leads on to. */
function useGrowing(card: Card): readonly MenuItem[] {
  const desk = useWords(deskWords);
  const { makeLesson, makeAction, plans } = useGrowth(card);
  return [
    {
      label: desk.makeLesson,
      icon: Sprout,
      apart: true,
      onPress: () => makeLesson('lesson'),
    },
    { label: desk.makeRecommendation, icon: Sprout, onPress: () => makeLesson('recommendation') },
    ...plans.map(({ id, name }) => ({
      id: `plan ${id}`,
      label: desk.makeAction(name),
      icon: ListTodo,
      onPress: () => makeAction(id),
    })),
  ];
}
