import {
  ArrowDown,
  ArrowUp,
  CalendarArrowDown,
  Copy,
  Plus,
  SquareParking,
  Trash2,
} from 'lucide-react';
import { ui } from '../../../shared/contract/ui-messages.ts';
import { agendaWords } from '../../../shared/features/agenda/messages.ts';
import type { AgendaItem } from '../../../shared/features/agenda/model.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useSend } from '../../state/use-send.ts';
import { useWords } from '../../ui/language.tsx';
import { Menu } from '../../ui/Menu.tsx';
import type { AgendaActions } from './use-agenda-actions.ts';

export type OtherDay = { readonly id: string; readonly name: string };

/** What can be done with an item as a whole, without dragging. */
export function ItemMenu({
  item: { id, dayId },
  name,
  first,
  last,
  otherDays,
  actions,
  onAddAfter,
}: {
  readonly item: AgendaItem;
  readonly name: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly otherDays: readonly OtherDay[];
  readonly actions: AgendaActions;
  readonly onAddAfter: (dayId: string, after: string) => void;
}) {
  const words = useWords(agendaWords);
  const uiWords = useWords(ui);
  const send = useSend();
  const park = () => {
    const input = { itemId: id, captureId: newId() };
    void send('run.parkItem', input, { undoable: words.itemParked(name) });
  };
  const step = (by: 1 | -1) => () => actions.stepItem(id, dayId, by);
  return (
    <Menu
      name={name}
      size="small"
      items={[
        { label: words.addAfter, icon: Plus, onPress: () => onAddAfter(dayId, id) },
        { label: words.duplicate, icon: Copy, onPress: () => actions.duplicateItem(id) },
        { label: uiWords.moveUp, icon: ArrowUp, disabled: first, onPress: step(-1), apart: true },
        { label: uiWords.moveDown, icon: ArrowDown, disabled: last, onPress: step(1) },
        ...otherDays.map((day) => ({
          label: words.toDay(day.name),
          icon: CalendarArrowDown,
          onPress: () => actions.moveItemToDay(id, day.id),
        })),
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
