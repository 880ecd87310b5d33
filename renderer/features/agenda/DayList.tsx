// One list of a day: items one behind the other, with the heads of the blocks they are in.
import { memo } from 'react';
import { agendaWords } from '../../../shared/features/agenda/messages.ts';
import type { AgendaItem, Block, Track } from '../../../shared/features/agenda/model.ts';
import type { AgendaNote } from '../../../shared/features/agenda/notes.ts';
import { entriesOf, type ItemList } from '../../../shared/features/agenda/places.ts';
import { planWords } from '../../../shared/features/agenda/plan-messages.ts';
import type { PlannedItem } from '../../../shared/features/agenda/rules.ts';
import { DragItem, DragList } from '../../ui/drag/Drag.tsx';
import { LongListItem } from '../../ui/drag/LongListItem.tsx';
import { useWords } from '../../ui/language.tsx';
import { BlockHead } from './BlockHead.tsx';
import styles from './day-panel.module.css';
import { ItemRow } from './ItemRow.tsx';
import type { AddItem, ItemRowProps, OtherDay } from './item-row-props.ts';
import type { PlanStore } from './plan-state.ts';
import type { AgendaActions } from './use-agenda-actions.ts';
import type { ItemFacts } from './use-item-facts.ts';

/** What the lists of a day draw from. */
export type DayOfList = {
  readonly name: string;
  readonly times: ReadonlyMap<string, PlannedItem>;
  /** The minutes that each block takes and its first item, by its id. */
  readonly extents: ReadonlyMap<
    string | null,
    { readonly minutes: number; readonly first: string | undefined }
  >;
  readonly notes: ReadonlyMap<string | null, readonly AgendaNote[]>;
  readonly facts: ItemFacts;
  readonly tracks: readonly Track[];
  readonly blocks: readonly Block[];
  readonly otherDays: readonly OtherDay[];
  /** What was just added: its name is ready to be written. */
  readonly fresh: string | null;
  readonly plan: PlanStore;
  readonly actions: AgendaActions;
  readonly onAdd: AddItem;
  /** How many of its entries are drawn wherever they are; the others once they come near. */
  readonly atOnce: number;
};

const noNotes: readonly AgendaNote[] = [];

export function DayList({
  list,
  name,
  day,
}: {
  readonly list: ItemList<AgendaItem>;
  readonly name: string;
  readonly day: DayOfList;
}) {
  const planned = useWords(planWords);
  return (
    <DragList id={list.id} name={name} className={styles.items}>
      {entriesOf(list.items).map(({ id, item, blockId }, at, all) => {
        if (item) return <Item key={id} {...rowOf(item, day)} atOnce={at < day.atOnce} />;
        const block = day.blocks.find((each) => each.id === blockId);
        if (!block) return null;
        const extent = day.extents.get(blockId);
        const title = block.title || planned.untitledBlock;
        const continued = all[at + 1]?.id !== extent?.first;
        return (
          // The same head for as long as it is the block's first, whichever item comes beneath it.
          <DragItem key={continued ? id : blockId} id={id} name={title} className={styles.item}>
            <BlockHead
              block={block}
              name={title}
              total={extent?.minutes ?? 0}
              continued={continued}
              fresh={block.id === day.fresh}
              otherDays={day.otherDays}
              actions={day.actions}
            />
          </DragItem>
        );
      })}
    </DragList>
  );
}

function rowOf(item: AgendaItem, day: DayOfList): ItemRowProps {
  const { facts, tracks, blocks, otherDays, plan, actions, onAdd } = day;
  const { start, end } = day.times.get(item.id) ?? { start: 0, end: 0 };
  return {
    item,
    start,
    end,
    fresh: item.id === day.fresh,
    notes: day.notes.get(item.id) ?? noNotes,
    category: facts.categories.get(item.categoryId),
    speakers: facts.speakers.get(item.id) ?? 0,
    links: facts.links.get(item.id) ?? 0,
    tracks,
    blocks,
    otherDays,
    plan,
    actions,
    onAdd,
  };
}

/** Drawn again only when something of its own has changed, however many stand beside it. */
const Item = memo(function Item({ atOnce, ...props }: ItemRowProps & { readonly atOnce: boolean }) {
  const words = useWords(agendaWords);
  const { id, title, blockId } = props.item;
  const name = title || words.untitled;
  return (
    <LongListItem
      id={id}
      name={name}
      className={blockId === null ? styles.item : styles.inBlock}
      far={styles.far}
      atOnce={atOnce || props.fresh}
    >
      {() => <ItemRow {...props} />}
    </LongListItem>
  );
});
