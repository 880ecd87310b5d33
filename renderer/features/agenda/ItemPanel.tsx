import { X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { ui } from '../../../shared/contract/ui-messages.ts';
import { agendaWords } from '../../../shared/features/agenda/messages.ts';
import type { AgendaItem, Day } from '../../../shared/features/agenda/model.ts';
import { useRow } from '../../state/use-rows.ts';
import { IconButton } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { ItemDetails } from './ItemDetails.tsx';
import { ItemMenu } from './ItemMenu.tsx';
import type { AddItem } from './item-row-props.ts';
import styles from './timeline.module.css';
import type { AgendaActions } from './use-agenda-actions.ts';
import { useDayNotes } from './use-day-notes.ts';
import { usePlanned } from './use-planned-days.ts';

/** An item's details beside the timeline; Escape closes them where nothing is being written. */
export function ItemPanel({
  item,
  actions,
  onAdd,
  onClose,
}: {
  readonly item: AgendaItem;
  readonly actions: AgendaActions;
  readonly onAdd: AddItem;
  readonly onClose: () => void;
}) {
  const words = useWords(agendaWords);
  const uiWords = useWords(ui);
  const day = useRow('day', item.dayId);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const escaped = (event: KeyboardEvent) => {
    const isWriting = event.target instanceof Element && event.target.matches('input, textarea');
    if (event.key === 'Escape' && !isWriting) onClose();
  };
  const name = item.title || words.untitled;
  return (
    <aside
      ref={panel}
      tabIndex={-1}
      className={styles.panel}
      aria-label={words.details(name)}
      onKeyDown={escaped}
    >
      <header className={styles.panelHead}>
        <h2>{name}</h2>
        <ItemMenu item={item} name={name} actions={actions} onAdd={onAdd} />
        <IconButton label={uiWords.close} icon={X} onPress={onClose} />
      </header>
      {day && <Details day={day} item={item} />}
    </aside>
  );
}

function Details({ day, item }: { readonly day: Day; readonly item: AgendaItem }) {
  const notes = useDayNotes(day, usePlanned(day));
  return <ItemDetails item={item} notes={notes.ofItems.get(item.id) ?? []} />;
}
