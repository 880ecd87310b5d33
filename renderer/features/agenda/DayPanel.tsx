import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { agendaWords } from '../../../shared/features/agenda/messages.ts';
import type { Block, Day } from '../../../shared/features/agenda/model.ts';
import { minutesCovered, stretchesOf } from '../../../shared/features/agenda/places.ts';
import { type PlannedItem, plannedEnd, timesOf } from '../../../shared/features/agenda/rules.ts';
import { useRows } from '../../state/use-rows.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { DayNotes } from './AgendaNotes.tsx';
import { DayHead, type DayProps } from './DayHead.tsx';
import { DayList, type DayOfList } from './DayList.tsx';
import styles from './day-panel.module.css';
import type { AddItem, OtherDay } from './item-row-props.ts';
import type { PlanStore } from './plan-state.ts';
import { Tracks } from './Tracks.tsx';
import type { AgendaActions } from './use-agenda-actions.ts';
import { useAtOnce } from './use-at-once.ts';
import { useDayNotes } from './use-day-notes.ts';
import type { ItemFacts } from './use-item-facts.ts';

/** A day with its items, their times, and what does not add up in it. */
export function DayPanel({
  fresh,
  otherDays,
  facts,
  plan,
  onAdd,
  ...props
}: DayProps & {
  readonly fresh: string | null;
  readonly otherDays: readonly OtherDay[];
  readonly facts: ItemFacts;
  readonly plan: PlanStore;
  readonly onAdd: AddItem;
}) {
  const { day, actions, place, name } = props;
  const words = useWords(agendaWords);
  const atOnce = useAtOnce();
  const items = useRows('agendaItem', { dayId: day.id });
  const tracks = useRows('track', { dayId: day.id });
  const allBlocks = useRows('block', { dayId: day.id });
  const planned = useMemo(() => timesOf(day, items), [day, items]);
  const stretches = useMemo(() => stretchesOf(day.id, items, tracks), [day.id, items, tracks]);
  const extents = useMemo(() => extentsOf(planned), [planned]);
  const isUsed = ({ id }: Block) => extents.has(id);
  // The same list as long as it can be: every row is handed it.
  const blocks = allBlocks.every(isUsed) ? allBlocks : allBlocks.filter(isUsed);
  const notes = useDayNotes(day, planned);
  const last = planned.at(-1)?.item.id ?? null;
  const own: DayOfList = {
    name,
    times: useMemo(() => new Map(planned.map((each) => [each.item.id, each])), [planned]),
    extents,
    notes: notes.ofItems,
    facts,
    tracks,
    blocks,
    otherDays,
    fresh,
    plan,
    actions,
    onAdd,
    atOnce: place === 0 || atOnce === Number.POSITIVE_INFINITY ? atOnce : 0,
  };
  return (
    <section className={styles.day} aria-label={name}>
      <DayHead {...props} total={minutesCovered(planned)} end={plannedEnd(day, planned)} />
      <DayNotes day={day} notes={notes} />
      {planned.length > 0 ? <Columns /> : <EmptyDay day={day} actions={actions} />}
      {stretches.map(({ parallel, lists }, at) =>
        parallel ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: stretches are what stands in their place
          <Tracks key={at} lists={lists} day={own} />
        ) : (
          lists.map((list) => <DayList key={list.id} list={list} name={name} day={own} />)
        ),
      )}
      <div className={styles.foot}>
        <Button tone="quiet" icon={Plus} onPress={() => onAdd(day.id, last, null)}>
          {words.addItem}
        </Button>
      </div>
    </section>
  );
}

function extentsOf(planned: readonly PlannedItem[]): DayOfList['extents'] {
  const blocks = Map.groupBy(planned, ({ item }) => item.blockId);
  return new Map(
    [...blocks].map(([id, own]) => [id, { minutes: minutesCovered(own), first: own[0]?.item.id }]),
  );
}

/** The heads of the columns, for the eye: each field has a name of its own. */
function Columns() {
  const words = useWords(agendaWords);
  return (
    <div className={styles.columns} aria-hidden>
      <span />
      <span>{words.time}</span>
      <span className={styles.indented}>{words.duration}</span>
      <span className={styles.indented}>{words.topic}</span>
      <span className={styles.indented}>{words.leadAndMethod}</span>
    </div>
  );
}

function EmptyDay({ day, actions }: { readonly day: Day; readonly actions: AgendaActions }) {
  const words = useWords(agendaWords);
  return (
    <div className={styles.empty}>
      <p>{words.noItems}</p>
      <Button onPress={() => actions.addUsualDay(day)}>{words.usualDay}</Button>
    </div>
  );
}
