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
import { planWords } from '../../../shared/features/agenda/plan-messages.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useSend } from '../../state/use-send.ts';
import { useWords } from '../../ui/language.tsx';
import { Menu, type MenuItem } from '../../ui/Menu.tsx';
import type { ItemRowProps } from './item-row-props.ts';

/** What can be done with an item as a whole, without dragging. */
export function ItemMenu({ name, ...props }: ItemRowProps & { readonly name: string }) {
  const { item, first, last, otherDays, actions, onAdd } = props;
  const { id, dayId, trackId } = item;
  const words = useWords(agendaWords);
  const uiWords = useWords(ui);
  const send = useSend();
  const park = () => {
    const input = { itemId: id, captureId: newId() };
    void send('run.parkItem', input, { undoable: words.itemParked(name) });
  };
  const places = usePlaces(props);
  const own = new Set([id]);
  return (
    <Menu
      name={name}
      size="small"
      items={[
        { label: words.addAfter, icon: Plus, onPress: () => onAdd(dayId, id, trackId) },
        { label: words.duplicate, icon: Copy, onPress: () => actions.duplicate(own) },
        {
          label: uiWords.moveUp,
          icon: ArrowUp,
          disabled: first,
          onPress: () => actions.step(own, -1),
          apart: true,
        },
        {
          label: uiWords.moveDown,
          icon: ArrowDown,
          disabled: last,
          onPress: () => actions.step(own, 1),
        },
        ...otherDays.map((day) => ({
          label: words.toDay(day.name),
          icon: CalendarArrowDown,
          onPress: () => actions.toDay(own, day.id),
        })),
        ...places,
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

/** Into the tracks and blocks of its day that it is not in, and out of those it is in. */
function usePlaces({ item, tracks, blocks, actions }: ItemRowProps): readonly MenuItem[] {
  const words = useWords(planWords);
  const toTrack = (trackId: string | null, label: string) => ({
    label,
    icon: Columns2,
    onPress: () => actions.edit([item.id], { trackId }),
  });
  return [
    ...tracks
      .filter(({ id }) => id !== item.trackId)
      .map(({ id, title }) => toTrack(id, words.inTrack(title || words.untitledTrack))),
    ...(tracks.length > 0 && item.trackId !== null ? [toTrack(null, words.noTrack)] : []),
    ...blocks
      .filter(({ id }) => id !== item.blockId)
      .map(({ id, title }) => ({
        label: words.intoBlock(title || words.untitledBlock),
        icon: Group,
        onPress: () => actions.toBlock(item, id),
      })),
    ...(item.blockId === null
      ? []
      : [
          {
            label: words.outOfBlock,
            icon: Ungroup,
            onPress: () => actions.toBlock(item, null),
          },
        ]),
  ];
}
