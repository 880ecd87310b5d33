// The tracks of a day by name, where their items are not written: to be put in another order.
import { planWords } from '../../../shared/features/agenda/plan-messages.ts';
import { viewWords } from '../../../shared/features/agenda/view-messages.ts';
import { useRows } from '../../state/use-rows.ts';
import { classNames } from '../../ui/class-names.ts';
import { DragHandle } from '../../ui/drag/Drag.tsx';
import { SortableList } from '../../ui/drag/SortableList.tsx';
import { useWords } from '../../ui/language.tsx';
import { TrackMenu } from './TrackMenu.tsx';
import styles from './track-names.module.css';
import type { AgendaActions } from './use-agenda-actions.ts';

export function TrackNames({
  dayId,
  dayName,
  actions,
  className,
}: {
  readonly dayId: string;
  readonly dayName: string;
  readonly actions: AgendaActions;
  readonly className?: string | undefined;
}) {
  const words = useWords(planWords);
  const { inTrack, emptyTrack } = useWords(viewWords);
  const tracks = useRows('track', { dayId });
  const used = new Set(useRows('agendaItem', { dayId }).map(({ trackId }) => trackId));
  if (tracks.length === 0) return null;
  return (
    <SortableList
      across
      name={words.tracksOf(dayName)}
      items={tracks}
      nameOf={({ title }) => title || words.untitledTrack}
      onMove={actions.moveTrack}
      className={classNames(styles.tracks, className)}
      itemClassName={styles.track}
    >
      {(track) => {
        const name = track.title || words.untitledTrack;
        return (
          <>
            {tracks.length > 1 && <DragHandle name={name} />}
            <p className={styles.name}>
              {inTrack(name, track.place)}
              {!used.has(track.id) && <span className={styles.empty}>{emptyTrack}</span>}
            </p>
            <TrackMenu track={track} name={name} actions={actions} />
          </>
        );
      }}
    </SortableList>
  );
}
