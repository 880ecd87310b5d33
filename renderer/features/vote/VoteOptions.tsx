import { ListChecks, Plus, X } from 'lucide-react';
import { useMemo } from 'react';
import { longestLine, longestParagraphs } from '../../../shared/contract/limits.ts';
import { optionsOfBoard } from '../../../shared/features/vote/board-options.ts';
import { voteWords } from '../../../shared/features/vote/messages.ts';
import type { Vote, VoteOption } from '../../../shared/features/vote/model.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useRow, useRows } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { ComposeField } from '../../ui/ComposeField.tsx';
import { DragHandle } from '../../ui/drag/Drag.tsx';
import { SortableList } from '../../ui/drag/SortableList.tsx';
import { useKeptText } from '../../ui/kept-writing.ts';
import { LineArea } from '../../ui/LineArea.tsx';
import { useFormat, useWords } from '../../ui/language.tsx';
import { Panel } from '../../ui/Surfaces.tsx';
import styles from './votes.module.css';

type Props = {
  readonly vote: Vote;
  readonly options: readonly VoteOption[];
  /** People have voted: options may be put right in words, and no more. */
  readonly settled: boolean;
};

/** What is voted on, numbered as on paper ballots. */
export function VoteOptions({ vote, options, settled }: Props) {
  const words = useWords(voteWords);
  const send = useSend();
  const move = (id: string, after: string | null) => void send('vote.moveOption', { id, after });
  const chosen = options.some(({ cardId, stackId }) => cardId !== null || stackId !== null);
  const isNone = options.length === 0 && vote.boardId === null;
  return (
    <Panel title={words.options}>
      {isNone && (
        <p className={styles.soft}>
          {vote.kind === 'yes-no' ? words.motionAlone : words.noOptions}
        </p>
      )}
      {settled ? (
        <ol className={styles.rows}>
          {options.map((option, index) => (
            <li key={option.id} className={styles.row}>
              <OptionRow option={option} place={index + 1} settled />
            </li>
          ))}
        </ol>
      ) : (
        options.length > 0 && (
          <SortableList
            items={options}
            nameOf={({ title }) => title}
            onMove={move}
            className={styles.rows}
            itemClassName={styles.row}
          >
            {(option, index) => <OptionRow option={option} place={index + 1} settled={false} />}
          </SortableList>
        )
      )}
      {vote.state === 'draft' && vote.boardId !== null && !chosen && (
        <FromBoard voteId={vote.id} boardId={vote.boardId} />
      )}
      {!settled && <AddOption voteId={vote.id} />}
    </Panel>
  );
}

function OptionRow({
  option,
  place,
  settled,
}: {
  readonly option: VoteOption;
  readonly place: number;
  readonly settled: boolean;
}) {
  const words = useWords(voteWords);
  const send = useSend();
  const format = useFormat();
  const edit = useEdit('vote.editOption', option);
  const { id, title } = option;
  return (
    <>
      {!settled && <DragHandle name={title} />}
      <span className={styles.place} aria-hidden>
        {format.number(place)}
      </span>
      <LineArea
        key={id}
        label={words.option(place)}
        labelHidden
        look="inline"
        className={styles.option}
        needed
        value={title}
        onCommit={edit('title')}
      />
      {!settled && (
        <IconButton
          size="small"
          icon={X}
          label={words.removeOption(title)}
          onPress={() =>
            void send('vote.removeOption', { id }, { undoable: words.optionRemoved(title) })
          }
        />
      )}
    </>
  );
}

/** Each line of what is written or pasted becomes an option. */
function AddOption({ voteId }: { readonly voteId: string }) {
  const words = useWords(voteWords);
  const send = useSend();
  const [text, setText] = useKeptText(`option ${voteId}`);
  const titles = text
    .split('\n')
    .map((title) => title.trim().slice(0, longestLine))
    .filter((title) => title !== '');
  const add = async () => {
    if (titles.length === 0) return;
    setText('');
    const options = titles.map((title) => ({ id: newId(), title }));
    const answer = await send('vote.addOptions', { voteId, options });
    if (!answer.ok) setText((since) => since || text);
  };
  return (
    <div className={styles.compose}>
      <ComposeField
        area
        className={styles.grow}
        label={words.addOption}
        labelHidden
        placeholder={words.addOption}
        maxLength={longestParagraphs}
        value={text}
        onChange={setText}
        onSubmit={() => void add()}
      />
      <Button icon={Plus} disabled={titles.length === 0} onPress={() => void add()}>
        {words.add}
      </Button>
    </div>
  );
}

/** What opening the vote would make options of; or some of it, chosen beforehand. */
function FromBoard({ voteId, boardId }: { readonly voteId: string; readonly boardId: string }) {
  const words = useWords(voteWords);
  const send = useSend();
  const kind = useRow('board', boardId)?.kind ?? 'swot';
  const cards = useRows('card', { boardId });
  const stacks = useRows('stack', { boardId });
  const found = useMemo(() => optionsOfBoard(kind, cards, stacks), [kind, cards, stacks]);
  if (found.length === 0) return <p className={styles.soft}>{words.emptyBoard}</p>;
  const choose = () => {
    const options = found.map(({ title, cardId, stackId }) => ({
      ...{ id: newId(), title, cardId, stackId },
    }));
    void send('vote.addOptions', { voteId, options });
  };
  return (
    <>
      <p className={styles.soft}>{words.fromBoard(found.length)}</p>
      <ol className={styles.preview}>
        {found.map(({ title, cardId, stackId }) => (
          <li key={cardId ?? stackId} dir="auto">
            {title}
          </li>
        ))}
      </ol>
      {found.length > 1 && (
        <p className={styles.choose}>
          <Button size="small" icon={ListChecks} onPress={choose}>
            {words.chooseAmong}
          </Button>
          <span className={styles.soft}>{words.chooseHint}</span>
        </p>
      )}
    </>
  );
}
