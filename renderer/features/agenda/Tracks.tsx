// A stretch of a day in which things run side by side: a column a track.
import { Plus } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { ui } from '../../../shared/contract/ui-messages.ts';
import { agendaWords } from '../../../shared/features/agenda/messages.ts';
import type { AgendaItem, Track } from '../../../shared/features/agenda/model.ts';
import type { ItemList } from '../../../shared/features/agenda/places.ts';
import { planWords } from '../../../shared/features/agenda/plan-messages.ts';
import { useEdit } from '../../state/use-edit.ts';
import { Button } from '../../ui/Button.tsx';
import { keepFocus } from '../../ui/drag/focus-beside.ts';
import { LineArea } from '../../ui/LineArea.tsx';
import { useWords } from '../../ui/language.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { DayList, type DayOfList } from './DayList.tsx';
import { TrackMenu } from './TrackMenu.tsx';
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
  const { spoken, heard } = useTrackKeys(track, name, day);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears what its fields and its menu are told
    <header className={styles.head} onKeyDown={heard}>
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
      <TrackMenu track={track} name={name} actions={day.actions} />
      <VisuallyHidden>
        <span aria-live="assertive">{spoken}</span>
      </VisuallyHidden>
    </header>
  );
}

const steps: Readonly<Record<string, 1 | -1>> = {
  ArrowUp: -1,
  ArrowLeft: -1,
  ArrowDown: 1,
  ArrowRight: 1,
};

/** Alt with an arrow key puts the track elsewhere; in a field, left and right are the text's own. */
function useTrackKeys(track: Track, name: string, { actions, tracks, name: dayName }: DayOfList) {
  const words = useWords(ui);
  const [spoken, setSpoken] = useState('');
  const heard = (event: KeyboardEvent) => {
    const by = event.altKey ? steps[event.key] : undefined;
    const isWriting = event.target instanceof Element && event.target.matches('textarea');
    if (by === undefined || (isWriting && !/Up|Down/.test(event.key))) return;
    event.preventDefault();
    event.stopPropagation();
    keepFocus(() => {
      const place = actions.stepTrack(track.id, track.dayId, by);
      if (place !== null) setSpoken(words.dropped(name, place + 1, tracks.length, dayName));
    });
  };
  return { spoken, heard };
}
