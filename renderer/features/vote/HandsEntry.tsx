// Hands that were counted: a number an option, in one row for all of them.
import { useState } from 'react';
import { keyWords } from '../../../shared/features/vote/entry-messages.ts';
import { voteWords } from '../../../shared/features/vote/messages.ts';
import type { Vote, VoteOption } from '../../../shared/features/vote/model.ts';
import { checkHands, handAspects, type Mark } from '../../../shared/features/vote/rules.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useRows } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { Button } from '../../ui/Button.tsx';
import { ComposeField } from '../../ui/ComposeField.tsx';
import { useFormat, useWords } from '../../ui/language.tsx';
import { parseWholeNumber } from '../../ui/parse-number.ts';
import { Note } from '../../ui/Surfaces.tsx';
import styles from './entry.module.css';
import { useFaultSentence } from './use-paper.ts';
import { useVoted } from './use-voted.ts';

type Props = { readonly vote: Vote; readonly options: readonly VoteOption[] };
type Aspect = Mark['aspect'];

export function HandsEntry({ vote, options }: Props) {
  const words = useWords(keyWords);
  const entry = useHands(vote, options);
  const { voted, here, bySource, isMarked } = useVoted(vote.id);
  return (
    <form
      className={styles.hands}
      onSubmit={(event) => {
        event.preventDefault();
        void entry.save();
      }}
    >
      {isMarked && here !== null && (
        <Note tone="plain">
          {words.handsLeft(Math.max(0, here - voted + bySource.hands), here)}
        </Note>
      )}
      <HandsTable vote={vote} options={options} entry={entry} />
      <div className={styles.about}>
        <ComposeField
          className={styles.people}
          label={words.handsPeople}
          value={entry.text('people')}
          onChange={(text) => entry.write('people', text)}
          onSubmit={() => void entry.save()}
          refusal={entry.refusal}
        />
        <Button type="submit">{words.saveHands}</Button>
        <p className={styles.soft} role="status">
          {bySource.hands > 0 && words.handsSaved(bySource.hands)}
        </p>
      </div>
    </form>
  );
}

function HandsTable({ vote, options, entry }: Props & { readonly entry: Hands }) {
  const words = useWords(keyWords);
  const named = useWords(voteWords);
  const format = useFormat();
  const aspects = handAspects(vote.kind);
  const nameOf = (aspect: Aspect) => {
    if (isWorded(aspect)) return words[aspect];
    return words.handsFor;
  };
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" colSpan={2}>
            {named.options}
          </th>
          {aspects.map((aspect) => (
            <th key={aspect} scope="col">
              {nameOf(aspect)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {options.map(({ id, title }, index) => (
          <tr key={id}>
            <td className={styles.key}>{format.number(index + 1)}</td>
            <th scope="row" dir="auto">
              {title}
            </th>
            {aspects.map((aspect) => (
              <td key={aspect}>
                <ComposeField
                  className={styles.hand}
                  labelHidden
                  label={`${title}: ${nameOf(aspect)}`}
                  value={entry.text(`${id} ${aspect}`)}
                  onChange={(text) => entry.write(`${id} ${aspect}`, text)}
                  onSubmit={() => void entry.save()}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Hands = {
  /** What is written at a place: `people`, or an option and an aspect. */
  text(place: string): string;
  write(place: string, text: string): void;
  readonly refusal: string | null;
  save(): Promise<void>;
};

/** What was counted before stands there, to be put right. */
function useHands(vote: Vote, options: readonly VoteOption[]): Hands {
  const words = useWords(keyWords);
  const format = useFormat();
  const say = useFaultSentence();
  const send = useSend();
  const [written, setWritten] = useState<Readonly<Record<string, string>>>({});
  const [refusal, setRefusal] = useState<string | null>(null);
  const [ballot] = useRows('ballot', { voteId: vote.id, source: 'hands' });
  const marks = useRows('ballotMark', { ballotId: ballot?.id ?? '' });
  const counted = new Map(marks.map((mark) => [`${mark.optionId} ${mark.aspect}`, mark.value]));
  if (ballot) counted.set('people', ballot.people);
  const textAt = (place: string) => {
    const known = counted.get(place);
    return written[place] ?? (known === undefined ? '' : format.number(known));
  };
  const save = async () => {
    const values = new Map<string, number | null>();
    const places = options.flatMap(({ id }) =>
      handAspects(vote.kind).map((aspect) => ({ optionId: id, aspect, at: `${id} ${aspect}` })),
    );
    for (const place of ['people', ...places.map(({ at }) => at)]) {
      const text = textAt(place).trim();
      values.set(place, text === '' ? 0 : parseWholeNumber(text));
    }
    const bad = [...values.values()].some((value) => value === null || value < 0 || value > 5000);
    if (bad) return setRefusal(words.badHands);
    const people = values.get('people') ?? 0;
    const hands = places.map(({ optionId, aspect, at }) => ({
      ...{ optionId, aspect, value: values.get(at) ?? 0 },
    }));
    const fault = checkHands(vote, options, people, hands);
    if (fault) return setRefusal(say(fault));
    const input = { id: newId(), voteId: vote.id, people, marks: hands };
    const answer = await send('vote.count', input, { refusalShown: true });
    setRefusal(answer.ok ? null : answer.sentence);
    if (answer.ok) setWritten({});
  };
  const write = (place: string, text: string) => {
    setRefusal(null);
    setWritten((before) => ({ ...before, [place]: text }));
  };
  return { text: textAt, write, refusal, save };
}

const worded = ['yes', 'no', 'abstain', 'p1', 'p2', 'p3', 'p4', 'p5'] as const;

function isWorded(aspect: Aspect): aspect is (typeof worded)[number] {
  return worded.some((name) => name === aspect);
}
