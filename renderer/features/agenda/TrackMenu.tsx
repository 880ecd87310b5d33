import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { planWords } from '../../../shared/features/agenda/plan-messages.ts';
import { useReadRows } from '../../state/use-rows.ts';
import { keepFocus } from '../../ui/drag/focus-beside.ts';
import { useWords } from '../../ui/language.tsx';
import { Menu } from '../../ui/Menu.tsx';
import type { AgendaActions } from './use-agenda-actions.ts';

type Props = {
  readonly track: { readonly id: string; readonly dayId: string };
  readonly name: string;
  readonly actions: AgendaActions;
};

/** What can be done with a track as a whole: the same in every view of the plan. */
export function TrackMenu({ track: { id, dayId }, name, actions }: Props) {
  const words = useWords(planWords);
  const read = useReadRows();
  const moves = () => {
    const tracks = read('track', { dayId });
    const at = tracks.findIndex((track) => track.id === id);
    const nameAt = (place: number) => tracks[place]?.title || words.untitledTrack;
    return [
      {
        label: words.trackBefore(nameAt(at - 1)),
        icon: ArrowUp,
        hidden: at <= 0,
        onPress: () => keepFocus(() => actions.stepTrack(id, dayId, -1)),
      },
      {
        label: words.trackBehind(nameAt(at + 1)),
        icon: ArrowDown,
        hidden: at < 0 || at === tracks.length - 1,
        onPress: () => keepFocus(() => actions.stepTrack(id, dayId, 1)),
      },
    ].filter(({ hidden }) => !hidden);
  };
  return (
    <Menu
      name={name}
      size="small"
      items={() => [
        ...moves(),
        {
          label: words.deleteTrack,
          icon: Trash2,
          danger: true,
          apart: true,
          onPress: () => actions.removeTrack(id, name),
        },
      ]}
    />
  );
}
