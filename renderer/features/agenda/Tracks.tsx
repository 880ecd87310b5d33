// A stretch of a day in which things run side by side: a column a track.
import { Plus, Trash2 } from 'lucide-react';
import { agendaWords } from '../../../shared/features/agenda/messages.ts';
import type { AgendaItem, Track } from '../../../shared/features/agenda/model.ts';
import type { ItemList } from '../../../shared/features/agenda/places.ts';
import { planWords } from '../../../shared/features/agenda/plan-messages.ts';
import { useEdit } from '../../state/use-edit.ts';
import { Button } from '../../ui/Button.tsx';
import { LineArea } from '../../ui/LineArea.tsx';
import { useWords } from '../../ui/language.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { DayList, type DayOfList } from './DayList.tsx';
import styles from './tracks.module.css';

type Column = { readonly list: ItemList<AgendaItem>; readonly day: DayOfList };

export function Tracks({
  lists,
  day,
}: {
  readonly lists: readonly ItemList<AgendaItem>[];
  readonly day: DayOfList;
}) {
  const words = useWords(planWords);
  const names = day.tracks.map(({ title }) => title || words.untitledTrack).join(', ');
  return (
    <section className={styles.tracks} aria-label={words.sideBySide(names)}>
      {lists.map((list) => {
        const track = day.tracks.find(({ id }) => id === list.trackId);
        return track && <TrackColumn key={track.id} track={track} list={list} day={day} />;
      })}
    </section>
  );
}

function TrackColumn({ track, list, day }: Column & { readonly track: Track }) {
  const words = useWords(planWords);
  const agenda = useWords(agendaWords);
  const name = track.title || words.untitledTrack;
  const last = list.items.at(-1)?.id ?? list.anchor;
  return (
    <div className={styles.track}>
      <TrackHead track={track} name={name} day={day} />
      <DayList list={list} name={`${day.name}, ${name}`} day={day} />
      {list.items.length === 0 && <p className={styles.none}>{words.noneInTrack}</p>}
      <div className={styles.foot}>
        <Button
          tone="quiet"
          size="small"
          icon={Plus}
          onPress={() => day.onAdd(list.dayId, last, track.id)}
        >
          {agenda.addItem}
        </Button>
      </div>
    </div>
  );
}

function TrackHead({
  track,
  name,
  day,
}: {
  readonly track: Track;
  readonly name: string;
  readonly day: DayOfList;
}) {
  const words = useWords(planWords);
  const edit = useEdit('agenda.editTrack', track);
  return (
    <header className={styles.head}>
      <LineArea
        look="inline"
        labelHidden
        className={styles.title}
        label={words.trackTitle}
        placeholder={words.untitledTrack}
        value={track.title}
        onCommit={edit('title')}
      />
      <LineArea
        look="inline"
        labelHidden
        label={words.trackPlace}
        placeholder={words.placeHint}
        value={track.place}
        onCommit={edit('place')}
      />
      <Menu
        name={name}
        size="small"
        items={[
          {
            label: words.deleteTrack,
            icon: Trash2,
            danger: true,
            onPress: () => day.actions.removeTrack(track.id, name),
          },
        ]}
      />
    </header>
  );
}
