import { Milestone, Pin, TriangleAlert } from 'lucide-react';
import { type CSSProperties, memo, useMemo } from 'react';
import { agendaWords } from '../../../shared/features/agenda/messages.ts';
import type { AgendaItem, Day, Track } from '../../../shared/features/agenda/model.ts';
import { type AgendaNote, latestEnd } from '../../../shared/features/agenda/notes.ts';
import type { PlannedItem } from '../../../shared/features/agenda/rules.ts';
import { viewWords } from '../../../shared/features/agenda/view-messages.ts';
import { minute } from '../../../shared/lib/time.ts';
import { wallTime } from '../../../shared/lib/zoned-time.ts';
import { useNow } from '../../state/clock.ts';
import { useWorkshop } from '../../state/use-rows.ts';
import { classNames } from '../../ui/class-names.ts';
import { DragHandle, DragList } from '../../ui/drag/Drag.tsx';
import { LongListItem } from '../../ui/drag/LongListItem.tsx';
import { useFormat, useWords } from '../../ui/language.tsx';
import { useNoteSentence } from './AgendaNotes.tsx';
import { ItemMenu } from './ItemMenu.tsx';
import type { AddItem } from './item-row-props.ts';
import { kindIcons } from './kind-icons.ts';
import { TrackNames } from './TrackNames.tsx';
import styles from './timeline.module.css';
import { type Bar, type LaneList, timelineOf } from './timeline-layout.ts';
import type { AgendaActions } from './use-agenda-actions.ts';
import { useAtOnce } from './use-at-once.ts';

/** Pixels that the shortest item is drawn high, for a finger to find; and bounds for a minute. */
const shortestBar = 24;
const [smallestMinute, tallestMinute] = [1.8, 4.8];
/** Pixels from which a bar has room for a second line. */
const secondLine = 48;

type Props = {
  readonly day: Day;
  readonly name: string;
  readonly planned: readonly PlannedItem[];
  readonly tracks: readonly Track[];
  readonly notes: ReadonlyMap<string | null, readonly AgendaNote[]>;
  /** The item whose details are open. */
  readonly open: string | null;
  readonly onOpen: (id: string, from: HTMLElement) => void;
  readonly actions: AgendaActions;
  readonly onAdd: AddItem;
};

export function TimelineDay(props: Props) {
  const { day, planned, tracks } = props;
  const words = useWords(viewWords);
  const { skipped, untitled } = useWords(agendaWords);
  const layout = useMemo(() => timelineOf(day, planned, tracks), [day, planned, tracks]);
  const { from, to, lists, milestones, leftOut, shortest } = layout;
  const scale = Math.min(tallestMinute, Math.max(smallestMinute, shortestBar / shortest));
  const height = (to - from) * scale;
  const at = (time: number) => ({ insetBlockStart: (time - from) * scale });
  const end = latestEnd(day);
  return (
    <>
      <TrackNames
        dayId={day.id}
        dayName={props.name}
        actions={props.actions}
        className={styles.lanes}
      />
      <div className={styles.canvas} style={{ blockSize: height }}>
        <Hours from={from} to={to} scale={scale} />
        <div className={styles.lists}>
          {lists.map((each) => (
            <Lane key={each.list.id} {...props} lane={each} scale={scale} top={at(each.from)} />
          ))}
        </div>
        {end !== null && <Line time={end} says={words.dayEnds} style={at(end)} look={styles.end} />}
        {milestones.map(({ item, start }) => (
          <p key={item.id} className={styles.milestone} style={at(start)}>
            <Milestone aria-hidden size={14} />
            <Time minutes={start} /> {item.title || untitled}
          </p>
        ))}
        <NowLine day={day} from={from} to={to} scale={scale} />
      </div>
      {leftOut.length > 0 && (
        <p className={styles.leftOut}>
          {skipped}: {leftOut.map(({ title }) => title || untitled).join(', ')}
        </p>
      )}
    </>
  );
}

function Hours({
  from,
  to,
  scale,
}: {
  readonly from: number;
  readonly to: number;
  readonly scale: number;
}) {
  const hours = Array.from({ length: (to - from) / 60 + 1 }, (_, at) => from + at * 60);
  return (
    <div aria-hidden>
      {hours.map((hour) => (
        <p key={hour} className={styles.hour} style={{ insetBlockStart: (hour - from) * scale }}>
          <Time minutes={hour} />
        </p>
      ))}
    </div>
  );
}

function Time({ minutes }: { readonly minutes: number }) {
  return <span className="figures">{useFormat().time(minutes)}</span>;
}

function Line({
  time,
  says,
  style,
  look,
}: {
  readonly time: number;
  readonly says: (time: number) => string;
  readonly style: CSSProperties;
  readonly look: string | undefined;
}) {
  return (
    <p className={classNames(styles.line, look)} style={style}>
      <span className="figures">{says(time)}</span>
    </p>
  );
}

/** Where the day itself has got to, on its date. */
function NowLine({
  day,
  from,
  to,
  scale,
}: {
  readonly day: Day;
  readonly from: number;
  readonly to: number;
  readonly scale: number;
}) {
  const words = useWords(viewWords);
  const timeZone = useWorkshop()?.timeZone ?? 'UTC';
  const wall = wallTime(useNow(10_000), timeZone);
  const now = Math.floor(wall.sinceMidnight / minute);
  if (wall.day !== day.date || now < from || now > to) return null;
  const style = { insetBlockStart: (now - from) * scale };
  return <Line time={now} says={words.nowAt} style={style} look={styles.now} />;
}

function Lane({
  lane: { list, from, to, lane, lanes, bars },
  scale,
  top,
  ...props
}: Props & { readonly lane: LaneList; readonly scale: number; readonly top: CSSProperties }) {
  const track = props.tracks.find(({ id }) => id === list.trackId);
  const atOnce = useAtOnce();
  const style = {
    ...top,
    blockSize: (to - from) * scale,
    insetInlineStart: `${(lane / lanes) * 100}%`,
    inlineSize: `${100 / lanes}%`,
  };
  return (
    <div className={styles.lane} style={style}>
      <DragList
        id={list.id}
        name={[props.name, track?.title].filter(Boolean).join(', ')}
        className={styles.list}
      >
        {bars.map((bar, at) => (
          <BarItem
            key={bar.planned.item.id}
            atOnce={at < atOnce}
            bar={bar}
            top={(bar.planned.start - from) * scale}
            scale={scale}
            notes={props.notes.get(bar.planned.item.id)}
            open={bar.planned.item.id === props.open}
            onOpen={props.onOpen}
            actions={props.actions}
            onAdd={props.onAdd}
          />
        ))}
      </DragList>
    </div>
  );
}

type BarProps = {
  readonly bar: Bar;
  readonly top: number;
  readonly scale: number;
  readonly notes: readonly AgendaNote[] | undefined;
  readonly open: boolean;
  readonly onOpen: (id: string, from: HTMLElement) => void;
  readonly actions: AgendaActions;
  readonly onAdd: AddItem;
  readonly atOnce: boolean;
};

/** An item as long as it takes, with what is free before it, and how long it clashes. */
const BarItem = memo(function BarItem(props: BarProps) {
  const { bar, top, scale, notes, open, onOpen, atOnce } = props;
  const { gap, clash } = bar;
  const { item, start, end } = bar.planned;
  const words = useWords(agendaWords);
  const { freeFor } = useWords(viewWords);
  const name = item.title || words.untitled;
  const height = Math.max(1, (end - start) * scale);
  return (
    <LongListItem
      id={item.id}
      name={name}
      className={classNames(styles.bar, clash > 0 && styles.late, open && styles.open)}
      style={{ insetBlockStart: top, blockSize: height }}
      far={styles.bar}
      atOnce={atOnce}
    >
      {() => (
        <>
          {gap > 0 && (
            <p className={styles.gap} style={{ blockSize: gap * scale }}>
              {freeFor(gap)}
            </p>
          )}
          {clash > 0 && <span className={styles.clash} style={{ blockSize: clash * scale }} />}
          <div className={styles.face} data-kind={item.kind}>
            <DragHandle name={name} />
            <button
              type="button"
              className={styles.button}
              aria-expanded={open}
              onClick={({ currentTarget }) => onOpen(item.id, currentTarget)}
            >
              <Face
                item={item}
                start={start}
                end={end}
                name={name}
                withMore={height >= secondLine}
              />
            </button>
            <Marks fixed={item.fixedStart !== null} notes={notes} />
            <div className={styles.menu}>
              <ItemMenu item={item} name={name} actions={props.actions} onAdd={props.onAdd} />
            </div>
          </div>
        </>
      )}
    </LongListItem>
  );
}, sameBar);

function sameBar(before: BarProps, now: BarProps): boolean {
  const [a, b] = [before.bar, now.bar];
  return (
    a.planned.item === b.planned.item &&
    a.planned.start === b.planned.start &&
    a.planned.end === b.planned.end &&
    a.gap === b.gap &&
    a.clash === b.clash &&
    before.top === now.top &&
    before.scale === now.scale &&
    before.notes === now.notes &&
    before.open === now.open &&
    before.onOpen === now.onOpen &&
    before.actions === now.actions
  );
}

function Face({
  item,
  start,
  end,
  name,
  withMore,
}: {
  readonly item: AgendaItem;
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly withMore: boolean;
}) {
  const words = useWords(agendaWords);
  const Icon = kindIcons[item.kind];
  const more = [words.shortLength(end - start), item.lead].filter(Boolean).join(' · ');
  return (
    <>
      <span className={styles.first}>
        <span className={classNames(styles.time, 'figures')}>
          <Time minutes={start} />
        </span>
        <Icon role="img" aria-label={words[item.kind]} size={14} />
        <span className={styles.name} dir="auto">
          {name}
        </span>
      </span>
      {withMore && <span className={styles.more}>{more}</span>}
    </>
  );
}

function Marks({
  fixed,
  notes,
}: {
  readonly fixed: boolean;
  readonly notes: readonly AgendaNote[] | undefined;
}) {
  const words = useWords(agendaWords);
  const sentence = useNoteSentence();
  return (
    <span className={styles.marks}>
      {fixed && <Pin role="img" aria-label={words.startsFixed} size={14} />}
      {notes && (
        <TriangleAlert
          role="img"
          aria-label={notes.map(sentence).join(' ')}
          className={styles.warns}
          size={16}
        />
      )}
    </span>
  );
}
