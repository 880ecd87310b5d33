import {
  ArrowDown,
  ArrowUp,
  CalendarArrowDown,
  Columns2,
  Copy,
  Group,
  Plus,
  SquareParking,
  Trash2,
  Ungroup,
} from 'lucide-react';
import { ui } from '../../../shared/contract/ui-messages.ts';
import { agendaWords } from '../../../shared/features/agenda/messages.ts';
import type { AgendaItem } from '../../../shared/features/agenda/model.ts';
import { planWords } from '../../../shared/features/agenda/plan-messages.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useReadRows } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { useWords } from '../../ui/language.tsx';
import { Menu, type MenuItem } from '../../ui/Menu.tsx';
import type { AddItem } from './item-row-props.ts';
import type { AgendaActions } from './use-agenda-actions.ts';
import { useNamesOfDays } from './use-named-days.ts';

type Props = {
  readonly item: AgendaItem;
  readonly name: string;
  readonly actions: AgendaActions;
  readonly onAdd: AddItem;
};

/** What can be done with an item as a whole, without dragging: the same in every view of the plan. */
export function ItemMenu(props: Props) {
  const { item, name, actions, onAdd } = props;
  const { id, dayId, trackId } = item;
  const words = useWords(agendaWords);
  const send = useSend();
  const park = () => {
    const input = { itemId: id, captureId: newId() };
    void send('run.parkItem', input, { undoable: words.itemParked(name) });
  };
  const moves = useMoves(props);
  const places = usePlaces(props);
  return (
    <Menu
      name={name}
      size="small"
      items={() => [
        { label: words.addAfter, icon: Plus, onPress: () => onAdd(dayId, id, trackId) },
        { label: words.duplicate, icon: Copy, onPress: () => actions.duplicate(new Set([id])) },
        ...moves(),
        ...places(),
        {
          label: words.park,
          icon: SquareParking,
          apart: true,
          onPress: park,
        },
        {
          label: words.deleteItem,
          icon: Trash2,
          danger: true,
          onPress: () => actions.removeItem(id, name),
        },
      ]}
    />
  );
}

/** A place up or down in the whole plan, and to another day. */
function useMoves({ item: { id, dayId, workshopId }, actions }: Props): () => readonly MenuItem[] {
  const words = useWords(agendaWords);
  const uiWords = useWords(ui);
  const read = useReadRows();
  const named = useNamesOfDays();
  const own = new Set([id]);
  return () => {
    const order = actions.order();
    return [
      {
        label: uiWords.moveUp,
        icon: ArrowUp,
        disabled: order[0] === id,
        onPress: () => actions.step(own, -1),
        apart: true,
      },
      {
        label: uiWords.moveDown,
        icon: ArrowDown,
        disabled: order.at(-1) === id,
        onPress: () => actions.step(own, 1),
      },
      ...named(read('day', { workshopId }))
        .filter((day) => day.id !== dayId)
        .map((day) => ({
          label: words.toDay(day.name),
          icon: CalendarArrowDown,
          onPress: () => actions.toDay(own, day.id),
        })),
    ];
  };
}

/** Into the tracks and blocks of its day that it is not in, and out of those it is in. */
function usePlaces({ item, actions }: Props): () => readonly MenuItem[] {
  const words = useWords(planWords);
  const read = useReadRows();
  const toTrack = (trackId: string | null, label: string) => ({
    label,
    icon: Columns2,
    onPress: () => actions.edit([item.id], { trackId }),
  });
  const toBlock = (blockId: string | null, label: string) => ({
    label,
    icon: blockId === null ? Ungroup : Group,
    onPress: () => actions.toBlock(item, blockId),
  });
  return () => {
    const { dayId, trackId, blockId } = item;
    const tracks = read('track', { dayId });
    const blocks = read('block', { dayId }).filter(({ id }) => actions.idsOfBlock(id).length > 0);
    return [
      ...tracks
        .filter(({ id }) => id !== trackId)
        .map(({ id, title }) => toTrack(id, words.inTrack(title || words.untitledTrack))),
      ...(tracks.length > 0 && trackId !== null ? [toTrack(null, words.noTrack)] : []),
      ...blocks
        .filter(({ id }) => id !== blockId)
        .map(({ id, title }) => toBlock(id, words.intoBlock(title || words.untitledBlock))),
      ...(blockId === null ? [] : [toBlock(null, words.outOfBlock)]),
    ];
  };
}
