// What can be done with the selected items together: one command, one step of undo.
import {
  CalendarArrowDown,
  Columns2,
  Copy,
  Flag,
  Gauge,
  Group,
  Tag,
  Trash2,
  X,
} from 'lucide-react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { ui } from '../../../shared/contract/ui-messages.ts';
import { priorities } from '../../../shared/features/agenda/kinds.ts';
import { agendaWords } from '../../../shared/features/agenda/messages.ts';
import type { AgendaItem, Day } from '../../../shared/features/agenda/model.ts';
import { planWords } from '../../../shared/features/agenda/plan-messages.ts';
import { useApp } from '../../state/app.tsx';
import { useRows, useWorkshopId } from '../../state/use-rows.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { endSelection, isSelecting, type PlanStore } from './plan-state.ts';
import styles from './selection-bar.module.css';
import type { AgendaActions } from './use-agenda-actions.ts';

type Props = {
  readonly plan: PlanStore;
  readonly actions: AgendaActions;
  readonly days: readonly { readonly day: Day; readonly name: string }[];
  /** A block was made: its name is ready to be written. */
  readonly onBlock: (id: string | null) => void;
};
type Chosen = Props & { readonly items: readonly AgendaItem[]; readonly ids: ReadonlySet<string> };

export function SelectionBar(props: Props) {
  const words = useWords(planWords);
  const selecting = useStore(props.plan, isSelecting);
  const items = useSelected(props.plan);
  if (!selecting) return null;
  const ids = new Set(items.map(({ id }) => id));
  return (
    <section className={styles.bar} aria-label={words.forSelection}>
      <p className={styles.count} aria-live="polite">
        {words.selected(items.length)}
      </p>
      <IconButton
        size="small"
        icon={X}
        label={words.clear}
        onPress={() => endSelection(props.plan)}
      />
      {items.length > 0 && <Deeds {...props} items={items} ids={ids} />}
    </section>
  );
}

/** The selected items that are still there. */
function useSelected(plan: PlanStore): readonly AgendaItem[] {
  const ids = useStore(plan, ({ selected }) => selected);
  return useStore(
    useApp().store,
    useShallow(({ tables }) => [...ids].flatMap((id) => tables.agendaItem?.[id] ?? [])),
  );
}

function Deeds(props: Chosen) {
  const { plan, actions, days, ids, onBlock } = props;
  const words = useWords(planWords);
  const agenda = useWords(agendaWords);
  const uiWords = useWords(ui);
  const remove = () => {
    actions.removeItems(ids);
    endSelection(plan);
  };
  return (
    <>
      <Menu
        name={words.moveTo}
        caption={words.moveTo}
        icon={CalendarArrowDown}
        size="small"
        items={days.map(({ day, name }) => ({
          label: name,
          onPress: () => actions.toDay(ids, day.id),
        }))}
      />
      <MarkMenu {...props} />
      <PriorityMenu {...props} />
      <CategoryMenu {...props} />
      <TrackMenu {...props} />
      <Button
        size="small"
        tone="quiet"
        icon={Group}
        onPress={() => {
          onBlock(actions.makeBlock(ids));
          endSelection(plan);
        }}
      >
        {words.makeBlock}
      </Button>
      <Button size="small" tone="quiet" icon={Copy} onPress={() => actions.duplicate(ids)}>
        {agenda.duplicate}
      </Button>
      <Button size="small" tone="quiet" icon={Trash2} onPress={remove}>
        {uiWords.delete}
      </Button>
    </>
  );
}

/** Each mark is taken away where all have it, and set where one has not. */
function MarkMenu({ items, ids, actions }: Chosen) {
  const words = useWords(planWords);
  const all = (field: 'flagged' | 'skipped' | 'isPublic') => items.every((item) => item[field]);
  const set = (field: 'flagged' | 'skipped' | 'isPublic') => () =>
    actions.edit([...ids], { [field]: !all(field) });
  return (
    <Menu
      name={words.mark}
      caption={words.mark}
      icon={Flag}
      size="small"
      items={[
        { label: all('flagged') ? words.unflag : words.flag, onPress: set('flagged') },
        { label: all('skipped') ? words.unskip : words.skip, onPress: set('skipped') },
        { label: all('isPublic') ? words.hide : words.unhide, onPress: set('isPublic') },
      ]}
    />
  );
}

function PriorityMenu({ ids, actions }: Chosen) {
  const words = useWords(planWords);
  const agenda = useWords(agendaWords);
  return (
    <Menu
      name={words.priority}
      caption={words.priority}
      icon={Gauge}
      size="small"
      items={priorities.map((priority) => ({
        label: agenda[priority],
        onPress: () => actions.edit([...ids], { priority }),
      }))}
    />
  );
}

function CategoryMenu({ ids, actions }: Chosen) {
  const words = useWords(planWords);
  const categories = useRows('category', { workshopId: useWorkshopId() });
  if (categories.length === 0) return null;
  const set = (categoryId: string | null) => () => actions.edit([...ids], { categoryId });
  return (
    <Menu
      name={words.category}
      caption={words.category}
      icon={Tag}
      size="small"
      items={[
        ...categories.map(({ id, title }) => ({
          label: title || words.untitledCategory,
          onPress: set(id),
        })),
        { label: words.noCategory, onPress: set(null), apart: true },
      ]}
    />
  );
}

/** A track is one of its day: there are some to choose from where all items are of one day. */
function TrackMenu({ items, ids, actions }: Chosen) {
  const words = useWords(planWords);
  const days = new Set(items.map(({ dayId }) => dayId));
  const [dayId = ''] = days;
  const tracks = useRows('track', { dayId });
  if (days.size !== 1 || tracks.length === 0) return null;
  const set = (trackId: string | null) => () => actions.edit([...ids], { trackId });
  return (
    <Menu
      name={words.track}
      caption={words.track}
      icon={Columns2}
      size="small"
      items={[
        ...tracks.map(({ id, title }) => ({
          label: title || words.untitledTrack,
          onPress: set(id),
        })),
        { label: words.noTrack, onPress: set(null), apart: true },
      ]}
    />
  );
}
