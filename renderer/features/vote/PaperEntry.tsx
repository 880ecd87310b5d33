// Paper ballots keyed in one after the other: the hands never leave the number keys.
import { type ReactNode, useId, useRef, useState } from 'react';
import { keyWords } from '../../../shared/features/vote/entry-messages.ts';
import { needsSpaces } from '../../../shared/features/vote/keying.ts';
import type { Vote, VoteOption } from '../../../shared/features/vote/model.ts';
import { useRows, useWorkshopId } from '../../state/use-rows.ts';
import { Button } from '../../ui/Button.tsx';
import { ComposeField } from '../../ui/ComposeField.tsx';
import { useWords } from '../../ui/language.tsx';
import { Suggestions } from '../../ui/Suggestions.tsx';
import { Note } from '../../ui/Surfaces.tsx';
import styles from './entry.module.css';
import { KeyedOptions } from './KeyedOptions.tsx';
import { usePaper } from './use-paper.ts';

type Props = { readonly vote: Vote; readonly options: readonly VoteOption[] };

export function PaperEntry({ vote, options }: Props) {
  const words = useWords(keyWords);
  const paper = usePaper(vote, options);
  const [number, name, ballot] = [useField(), useField(), useField()];
  const people = useRows('person', { workshopId: useWorkshopId() });
  const list = useId();
  const [count, setCount] = useState(0);
  const counted = async () => {
    const named = paper.name !== '';
    if (!(await paper.count())) return;
    setCount((before) => before + 1);
    (named ? name : ballot).current?.focus();
  };
  const spaces = needsSpaces(vote.kind, options.length) ? ` ${words.withSpaces}` : '';
  return (
    <div className={styles.entry}>
      <div className={styles.fields}>
        <div className={styles.about}>
          <ComposeField
            className={styles.number}
            label={words.paperNumber}
            value={paper.number}
            onChange={paper.setNumber}
            onSubmit={() => name.current?.focus()}
            controlRef={number}
          />
          <ComposeField
            className={styles.name}
            label={words.paperName}
            list={list}
            value={paper.name}
            onChange={paper.setName}
            onSubmit={() => ballot.current?.focus()}
            refusal={paper.nameTrouble}
            controlRef={name}
          />
          <Suggestions id={list} of={people.map((person) => person.name)} />
        </div>
        <ComposeField
          label={words.keyed}
          hint={words[`keys-${vote.kind}`] + spaces}
          value={paper.keyed}
          onChange={paper.setKeyed}
          onSubmit={() => void counted()}
          refusal={paper.trouble}
          controlRef={ballot}
        />
        {paper.replaces && <Note tone="warning">{words.replacesPaper(paper.replaces)}</Note>}
        <Done count={count}>
          <Button tone="plain" onPress={() => void counted()} disabled={paper.keyed.trim() === ''}>
            {words.countBallot}
          </Button>
        </Done>
      </div>
      <KeyedOptions vote={vote} options={options} marks={paper.marks} />
    </div>
  );
}

function useField() {
  return useRef<HTMLInputElement & HTMLTextAreaElement>(null);
}

/** How many were counted here since this was opened. */
function Done({ count, children }: { readonly count: number; readonly children: ReactNode }) {
  const words = useWords(keyWords);
  return (
    <div className={styles.done}>
      {children}
      <p className={styles.soft} role="status">
        {count > 0 && words.ballotCounted(count)}
      </p>
    </div>
  );
}
