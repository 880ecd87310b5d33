import { voteKinds } from '../../../shared/features/vote/kinds.ts';
import { voteWords } from '../../../shared/features/vote/messages.ts';
import type { Vote } from '../../../shared/features/vote/model.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useRows, useWorkshopId } from '../../state/use-rows.ts';
import { SelectField, Toggle } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/language.tsx';
import { Panel } from '../../ui/Surfaces.tsx';
import { NumberField } from '../../ui/TypedField.tsx';
import styles from './votes.module.css';

/** How it is voted, and on what; once people have voted, only when the room sees results. */
export function VoteSettings({
  vote,
  settled,
}: {
  readonly vote: Vote;
  /** People have voted. */
  readonly settled: boolean;
}) {
  const words = useWords(voteWords);
  const edit = useEdit('vote.edit', vote);
  return (
    <Panel title={words.kind}>
      {settled ? <p className={styles.soft}>{words.settled}</p> : <How vote={vote} />}
      <Toggle label={words.showsLive} value={vote.live} onChange={edit('live')} />
    </Panel>
  );
}

function How({ vote }: { readonly vote: Vote }) {
  const words = useWords(voteWords);
  const edit = useEdit('vote.edit', vote);
  const boards = useRows('board', { workshopId: useWorkshopId() });
  const kinds = voteKinds.map((kind) => ({ value: kind, label: words[kind] }));
  const subjects = [
    { value: '', label: words.ownOptions },
    ...boards.map(({ id, title }) => ({ value: id, label: words.board(title) })),
  ];
  return (
    <>
      <SelectField
        label={words.kind}
        labelHidden
        hint={words[`about-${vote.kind}`]}
        value={vote.kind}
        options={kinds}
        onChange={edit('kind')}
      />
      {vote.state === 'draft' && boards.length > 0 && (
        <SelectField
          label={words.voteOn}
          value={vote.boardId ?? ''}
          options={subjects}
          onChange={(id) => edit('boardId')(id || null)}
        />
      )}
      {vote.kind === 'dots' && (
        <div className={styles.numbers}>
          <NumberField
            label={words.dotsEach}
            min={1}
            max={100}
            value={vote.dots}
            onCommit={edit('dots')}
          />
          <NumberField
            label={words.mostOnOne}
            min={1}
            max={100}
            value={Math.min(vote.mostOnOne, vote.dots)}
            onCommit={edit('mostOnOne')}
          />
        </div>
      )}
      {vote.boardId !== null && (
        <Toggle label={words.notOwnCards} value={vote.notOwn} onChange={edit('notOwn')} />
      )}
    </>
  );
}
