// Two boards side by side, column by column; on the projector too, where that is wished.
import { X } from 'lucide-react';
import { useState } from 'react';
import { compareWords } from '../../../shared/features/board/desk-entry-messages.ts';
import { deskWords } from '../../../shared/features/board/desk-messages.ts';
import { boardWords } from '../../../shared/features/board/messages.ts';
import type { Board, Column } from '../../../shared/features/board/model.ts';
import { columnsOfBoard } from '../../../shared/features/board/rules.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useRow, useRows } from '../../state/use-rows.ts';
import { Button } from '../../ui/Button.tsx';
import { SelectField, Toggle } from '../../ui/ChoiceField.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { Panel } from '../../ui/Surfaces.tsx';
import { ColumnMark } from './ColumnMark.tsx';
import { itemsOf } from './column-items.ts';
import { useColumnName } from './column-names.ts';
import tones from './column-tones.module.css';
import styles from './compare.module.css';
import told from './told-columns.module.css';

type Part = { readonly board: Board };

export function CompareSheet({ board, onDone }: Part & { readonly onDone: () => void }) {
  const words = useWords(compareWords);
  const desk = useWords(deskWords);
  const all = useWords(boardWords);
  const edit = useEdit('board.edit', board);
  const boards = useRows('board', { workshopId: board.workshopId });
  const others = boards.filter(({ id }) => id !== board.id);
  const [chosen, setChosen] = useState(() => board.besideId ?? likest(board, others)?.id ?? '');
  const other = others.find(({ id }) => id === chosen);
  const beside = board.besideId !== null && board.besideId === chosen;
  const choose = (id: string) => {
    setChosen(id);
    if (beside) void edit('besideId')(id);
  };
  const onStage = (on: boolean) => edit('besideId')(on ? chosen : null);
  return (
    <Panel
      title={desk.onBoard(desk.compare, board.title || all.untitled)}
      actions={
        <Button icon={X} onPress={onDone}>
          {words.done}
        </Button>
      }
    >
      {others.length === 0 && <p>{words.noOther}</p>}
      {other && (
        <>
          <div className={styles.head}>
            <h3>{board.title || all.untitled}</h3>
            <SelectField
              label={words.beside}
              labelHidden
              value={chosen}
              options={others.map(({ id, title }) => ({ value: id, label: title || all.untitled }))}
              onChange={choose}
            />
            <Toggle label={words.onStage} value={beside} onChange={onStage} />
          </div>
          <Columns board={board} other={other} />
        </>
      )}
    </Panel>
  );
}

function likest(board: Board, others: readonly Board[]): Board | undefined {
  return others.find(({ kind }) => kind === board.kind) ?? others[0];
}

function Columns({ board, other }: Part & { readonly other: Board }) {
  const columns = [...new Set([...columnsOfBoard(board), ...columnsOfBoard(other)])];
  return columns.map((column) => (
    <section key={column} className={classNames(styles.row, tones[column])}>
      <Side board={board} column={column} />
      <Side board={other} column={column} />
    </section>
  ));
}

function Side({ board, column }: Part & { readonly column: Column }) {
  const words = useWords(compareWords);
  const format = useFormat();
  const nameOf = useColumnName(board);
  const cards = useRows('card', { boardId: board.id, column });
  return (
    <div className={told.column}>
      <h4 className={told.name}>
        <ColumnMark column={column} />
        <span>{nameOf(column)}</span>
        <span>{format.number(cards.length)}</span>
      </h4>
      {cards.length === 0 && <p className={styles.none}>{words.nothing}</p>}
      <ul className={told.cards}>
        {itemsOf(cards).map((item) =>
          item.kind === 'card' ? (
            <li key={item.id} className={classNames(told.card, styles.card)} dir="auto">
              {item.card.text}
            </li>
          ) : (
            <Stack key={item.id} id={item.id} texts={item.cards.map(({ text }) => text)} />
          ),
        )}
      </ul>
    </div>
  );
}

function Stack({ id, texts }: { readonly id: string; readonly texts: readonly string[] }) {
  const stack = useRow('stack', id);
  return (
    <li className={classNames(told.card, styles.card)} dir="auto">
      {stack?.title && <strong>{stack.title}</strong>}
      {texts.map((text, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they stand still, and may be the same
        <p key={at} dir="auto">
          {text}
        </p>
      ))}
    </li>
  );
}
