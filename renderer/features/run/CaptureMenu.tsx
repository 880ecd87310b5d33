import { CalendarPlus, ListTodo, SquareParking, Trash2 } from 'lucide-react';
import { runWords } from '../../../shared/features/run/messages.ts';
import type { Capture } from '../../../shared/features/run/model.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useReadRows, useRows } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { Menu, type MenuItem } from '../../ui/Menu.tsx';

/** What can be done with a capture as a whole. */
export function CaptureMenu({ capture }: { readonly capture: Capture }) {
  const words = useWords(runWords);
  const send = useSend();
  const ways = useParkingWays(capture);
  const { id, text, kind } = capture;
  return (
    <Menu
      name={text || words[kind]}
      size="small"
      items={[
        ...ways,
        {
          label: words.deleteCapture,
          icon: Trash2,
          danger: true,
          apart: ways.length > 0,
          onPress: () => void send('run.removeCapture', { id }, { undoable: words.captureDeleted }),
        },
      ]}
    />
  );
}

/** From the parking lot into a day or a plan, and back from there. */
function useParkingWays(capture: Capture): readonly MenuItem[] {
  const words = useWords(runWords);
  const format = useFormat();
  const send = useSend();
  const read = useReadRows();
  const { id, kind, workshopId, becameItemId, becameLineId } = capture;
  const days = useRows('day', { workshopId });
  const plans = useRows('plan', { workshopId });
  if (kind !== 'parking') return [];
  if (becameItemId !== null || becameLineId !== null) {
    return [
      {
        label: words.backToParking,
        icon: SquareParking,
        onPress: () => void send('run.captureBack', { id }, { undoable: words.isBack }),
      },
    ];
  }
  const toDay = (dayId: string) => {
    const after = read('agendaItem', { dayId }).at(-1)?.id ?? null;
    const input = { id, itemId: newId(), dayId, after };
    void send('run.captureToAgenda', input, { undoable: words.isInAgenda });
  };
  const toPlan = (planId: string) =>
    void send('run.captureToAction', { id, lineId: newId(), planId }, { undoable: words.isInPlan });
  return [
    ...days.map((day, at) => ({
      label: words.toAgenda([words.day(at + 1), day.title || format.date(day.date)]),
      icon: CalendarPlus,
      onPress: () => toDay(day.id),
    })),
    ...plans.map((plan, at) => ({
      label: words.toPlanNamed(plan.owner || plan.title || format.number(at + 1)),
      icon: ListTodo,
      apart: at === 0,
      onPress: () => toPlan(plan.id),
    })),
  ];
}
