// What can be done with the selected cards together: one command, one step of undo.
import { ArrowRightLeft, Layers2, Trash2, Ungroup, X } from 'lucide-react';
import { ui } from '../../../shared/contract/ui-messages.ts';
import { deskWords } from '../../../shared/features/board/desk-messages.ts';
import { columnsOfBoard } from '../../../shared/features/board/rules.ts';
import { useAppState } from '../../state/app.tsx';
import { useReadRows } from '../../state/use-rows.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { endSelection, useBoardState, useBoardView } from './board-state.ts';
import { useColumnName } from './column-names.ts';
import styles from './tools.module.css';
import { inReadingOrder, useCardActions } from './use-card-actions.ts';

/** It stands in the place of the tools, so that no card moves when the first is selected. */
export function SelectionBar() {
  const words = useWords(deskWords);
  const { store } = useBoardView();
  const selected = useBoardState((state) => state.selected);
  // Less those that somebody has taken away since.
  const count = useAppState(({ tables }) => [...selected].filter((id) => tables.card?.[id]).length);
  return (
    <section className={styles.selection} aria-label={words.forSelection}>
      <p className={styles.selected} aria-live="polite">
        {words.selected(count)}
      </p>
      {count > 0 && <Deeds selected={selected} />}
      <IconButton
        size="small"
        icon={X}
        label={words.endSelection}
        onPress={() => endSelection(store)}
      />
    </section>
  );
}

function Deeds({ selected }: { readonly selected: ReadonlySet<string> }) {
  const words = useWords(deskWords);
  const common = useWords(ui);
  const view = useBoardView();
  const nameOf = useColumnName(view);
  const read = useReadRows();
  const { moveTo, remove, stack, unstack } = useCardActions();
  const ids = () => inReadingOrder(view, read, selected).map((card) => card.id);
  const stacked = () =>
    ids().filter((id) => read('card', { id }).some((card) => card.stackId !== null));
  return (
    <>
      <Menu
        name={words.moveTo}
        caption={words.moveTo}
        icon={ArrowRightLeft}
        size="small"
        items={columnsOfBoard(view).map((column) => ({
          id: column,
          label: nameOf(column),
          onPress: () => moveTo(ids(), column),
        }))}
      />
      <Button
        size="small"
        tone="quiet"
        icon={Layers2}
        keys="s"
        disabled={selected.size < 2}
        onPress={() => stack(ids())}
      >
        {words.stack}
      </Button>
      <Button
        size="small"
        tone="quiet"
        icon={Ungroup}
        disabled={stacked().length === 0}
        onPress={() => unstack(stacked())}
      >
        {words.unstackAll}
      </Button>
      <Button size="small" tone="quiet" icon={Trash2} keys="Delete" onPress={() => remove(ids())}>
        {common.delete}
      </Button>
    </>
  );
}
