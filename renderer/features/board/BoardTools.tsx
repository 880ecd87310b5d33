// What can be done with the board as a whole: fewer cards in sight, all at once, one by one, from paper.
import { FilterX, Footprints, ListChecks, Maximize, NotebookPen, Search } from 'lucide-react';
import { deskWords } from '../../../shared/features/board/desk-messages.ts';
import { cardSources } from '../../../shared/features/board/kinds.ts';
import { boardWords } from '../../../shared/features/board/messages.ts';
import type { Board } from '../../../shared/features/board/model.ts';
import { columnsOfBoard } from '../../../shared/features/board/rules.ts';
import { useRowCount, useRows } from '../../state/use-rows.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { ComposeField } from '../../ui/ComposeField.tsx';
import { useWords } from '../../ui/language.tsx';
import { useShortcut } from '../../ui/shortcuts.ts';
import {
  type CardFilter,
  isFiltering,
  nobody,
  noFilter,
  useBoardState,
  useBoardView,
} from './board-state.ts';
import { useColumnName } from './column-names.ts';
import { useNamedGroups } from './subjects.ts';
import styles from './tools.module.css';

type Props = { readonly board: Board; readonly onEntry: () => void };

export function BoardTools({ board, onEntry }: Props) {
  const words = useWords(deskWords);
  const all = useWords(boardWords);
  const { store } = useBoardView();
  const count = useRowCount('card', { boardId: board.id });
  const fitted = useBoardState((state) => state.fitted);
  const walking = useBoardState(({ walk }) => walk !== null);
  const fit = () => store.setState({ fitted: !fitted });
  const select = () => store.setState({ selecting: true });
  const walk = () => store.setState({ walk: walking ? null : 'card' });
  useShortcut('z', words.fit, fit);
  useShortcut('e', words.entry, onEntry);
  return (
    <div className={styles.tools}>
      <Button icon={NotebookPen} keys="e" onPress={onEntry}>
        {words.entry}
      </Button>
      <Button icon={Footprints} pressed={walking} disabled={count === 0} onPress={walk}>
        {words.walk}
      </Button>
      <IconButton icon={ListChecks} label={words.selectCards} onPress={select} />
      <IconButton icon={Maximize} keys="z" label={words.fit} pressed={fitted} onPress={fit} />
      <Filters board={board} />
      <p className={styles.count}>{all.countCards(count)}</p>
    </div>
  );
}

function Filters({ board }: { readonly board: Board }) {
  const words = useWords(deskWords);
  const { store } = useBoardView();
  const filter = useBoardState((state) => state.filter);
  const set = (part: Partial<CardFilter>) => store.setState({ filter: { ...filter, ...part } });
  return (
    <search className={styles.filters}>
      <Search aria-hidden size={18} className={styles.glass} />
      <ComposeField
        label={words.filterText}
        labelHidden
        type="search"
        className={styles.text}
        placeholder={words.filterText}
        value={filter.text}
        onChange={(text) => set({ text })}
        onEscape={() => set({ text: '' })}
      />
      <GroupFilter board={board} value={filter.groupId} onChange={(groupId) => set({ groupId })} />
      <ColumnFilter board={board} filter={filter} set={set} />
      <SelectField
        label={words.filterSource}
        labelHidden
        className={styles.choice}
        value={filter.source}
        options={[
          { value: '', label: words.anySource },
          ...cardSources.map((value) => ({ value, label: words[`${value}Source`] })),
        ]}
        onChange={(source) => set({ source })}
      />
      {isFiltering(filter) && (
        <IconButton
          icon={FilterX}
          label={words.noFilter}
          onPress={() => store.setState({ filter: noFilter })}
        />
      )}
    </search>
  );
}

type Setter = (part: Partial<CardFilter>) => void;

function ColumnFilter({
  board,
  filter,
  set,
}: {
  readonly board: Board;
  readonly filter: CardFilter;
  readonly set: Setter;
}) {
  const words = useWords(deskWords);
  const nameOf = useColumnName(board);
  return (
    <SelectField
      label={words.filterColumn}
      labelHidden
      className={styles.choice}
      value={filter.column}
      options={[
        { value: '' as const, label: words.anyColumn },
        ...columnsOfBoard(board).map((value) => ({ value, label: nameOf(value) })),
      ]}
      onChange={(column) => set({ column })}
    />
  );
}

/** The groups that cards of the board came of; none where there are none. */
function GroupFilter({
  board,
  value,
  onChange,
}: {
  readonly board: Board;
  readonly value: string;
  readonly onChange: (groupId: string) => void;
}) {
  const words = useWords(deskWords);
  const cards = useRows('card', { boardId: board.id });
  const groups = useNamedGroups();
  const used = new Set(cards.map(({ groupId }) => groupId));
  const own = groups.filter(({ id }) => used.has(id));
  if (own.length === 0) return null;
  return (
    <SelectField
      label={words.filterGroup}
      labelHidden
      className={styles.choice}
      value={value}
      options={[
        { value: '', label: words.anyGroup },
        ...own.map(({ id, name }) => ({ value: id, label: name })),
        { value: nobody, label: words.noGroup },
      ]}
      onChange={onChange}
    />
  );
}
