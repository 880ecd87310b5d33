// What came of dealing: how good it is in words, what could not be had, and which rules collide.
import { Info } from 'lucide-react';
import { dealWords } from '../../../shared/features/groups/deal-messages.ts';
import { engineWords } from '../../../shared/features/groups/engine-messages.ts';
import { conflictSentence } from '../../../shared/features/groups/engine-sentences.ts';
import { useReadRows } from '../../state/use-rows.ts';
import { useWords } from '../../ui/language.tsx';
import { Note } from '../../ui/Surfaces.tsx';
import styles from './deal-panel.module.css';
import type { DealState } from './use-dealing.ts';
import { type QualityWords, useQualityWords } from './use-quality-words.ts';
import type { Standing } from './use-told.ts';

export function DealOutcome({
  state,
  standing,
}: {
  readonly state: DealState;
  readonly standing: Standing | null;
}) {
  const words = useWords(dealWords);
  const say = useQualityWords();
  const quality = standing && say(standing);
  return (
    <div className={styles.outcome}>
      {state.kind === 'running' && (
        <progress className={styles.progress} aria-label={words.improving} value={state.share} />
      )}
      {state.kind === 'short' && <Note tone="warning">{words.tooFewPlaces(state.people)}</Note>}
      {state.kind === 'failed' && <Note tone="danger">{words.dealFailed}</Note>}
      {state.kind === 'conflicts' && <Conflicts state={state} />}
      {quality && (
        <p className={styles.quality} role="status">
          <span>{quality.line}</span>
          {state.kind === 'running' && <span className={styles.soft}>{words.improving}</span>}
          {state.kind === 'done' && state.best && (
            <span className={styles.soft}>{words.noneBetter}</span>
          )}
        </p>
      )}
      {quality?.missed && <CouldNotBeHad missed={quality.missed} />}
    </div>
  );
}

/** Closed until somebody asks: each thing with what it costs beside it. */
function CouldNotBeHad({ missed }: { readonly missed: NonNullable<QualityWords['missed']> }) {
  const words = useWords(dealWords);
  return (
    <details className={styles.missed}>
      <summary>{words.couldNotBeHad(missed.items.length, missed.cost)}</summary>
      <p className={styles.soft}>{missed.scale}</p>
      <ul>
        {missed.items.map(({ sentence, cost }) => (
          <li key={sentence}>
            <span>{sentence}</span> <span className={styles.cost}>{cost}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A smallest set of rules that cannot all be kept, each in words with its names. */
function Conflicts({ state }: { readonly state: Extract<DealState, { kind: 'conflicts' }> }) {
  const words = useWords(engineWords);
  const own = useWords(dealWords);
  const read = useReadRows();
  const { conflicts, question } = state;
  const names = {
    person: (person: number) =>
      read('person', { id: question.personIds[person] ?? '' })[0]?.name ?? '',
    group: (group: number) => read('group', { id: question.groupIds[group] ?? '' })[0]?.name ?? '',
  };
  return (
    <div className={styles.conflicts} role="alert">
      {conflicts.map((conflict) => {
        const { sentence, rules } = conflictSentence(conflict, words, names);
        return (
          <div key={conflict.round}>
            <p className={styles.collide}>
              <Info aria-hidden size={18} />
              {sentence}
            </p>
            <ul>
              {rules.map((rule) => (
                <li key={rule}>{rule}</li>
              ))}
            </ul>
          </div>
        );
      })}
      <p>{own.letOneGo}</p>
    </div>
  );
}
