// Several boards into one: which, what would come of whom, what says the same, and one press.
import { GitMerge, X } from 'lucide-react';
import { mergeWords } from '../../../shared/features/board/desk-entry-messages.ts';
import { deskWords } from '../../../shared/features/board/desk-messages.ts';
import { boardWords } from '../../../shared/features/board/messages.ts';
import type { Board } from '../../../shared/features/board/model.ts';
import { useRows } from '../../state/use-rows.ts';
import { Button } from '../../ui/Button.tsx';
import { Toggle } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/language.tsx';
import { Panel } from '../../ui/Surfaces.tsx';
import { MergePreview } from './MergePreview.tsx';
import styles from './merge.module.css';
import { useMerge } from './use-merge.ts';

type Props = { readonly board: Board; readonly onDone: () => void };

export function MergeScreen({ board, onDone }: Props) {
  const words = useWords(mergeWords);
  const desk = useWords(deskWords);
  const all = useWords(boardWords);
  const merge = useMerge(board);
  const { others, chosen, toggle, coming, left, alike, apart, taken } = merge;
  const take = () => merge.take(words.merged(taken.length)).then((ok) => ok && onDone());
  return (
    <Panel
      title={desk.onBoard(desk.merge, board.title || all.untitled)}
      actions={
        <>
          <Button
            icon={GitMerge}
            tone="primary"
            disabled={taken.length === 0}
            onPress={() => void take()}
          >
            {words.take(taken.length)}
          </Button>
          <Button icon={X} onPress={onDone}>
            {words.leave}
          </Button>
        </>
      }
    >
      {others.length === 0 ? (
        <p>{words.noOthers}</p>
      ) : (
        <fieldset className={styles.boards}>
          <legend>{words.which}</legend>
          {others.map((other) => (
            <Source
              key={other.id}
              board={other}
              chosen={chosen.has(other.id)}
              onToggle={() => toggle(other.id)}
            />
          ))}
        </fieldset>
      )}
      {merge.here > 0 && <p className={styles.note}>{words.alreadyHere(merge.here)}</p>}
      {merge.homeless > 0 && <p className={styles.note}>{words.noColumn(merge.homeless)}</p>}
      <MergePreview
        board={board}
        coming={coming}
        left={left}
        onLeave={merge.leave}
        alike={alike}
        apart={apart}
        onApart={merge.keepApart}
      />
    </Panel>
  );
}

function Source({
  board,
  chosen,
  onToggle,
}: {
  readonly board: Board;
  readonly chosen: boolean;
  readonly onToggle: () => void;
}) {
  const words = useWords(boardWords);
  const count = useRows('card', { boardId: board.id }).length;
  return (
    <Toggle
      label={`${board.title || words.untitled} (${words.countCards(count)})`}
      value={chosen}
      onChange={onToggle}
    />
  );
}
