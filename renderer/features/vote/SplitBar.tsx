// A bar in parts: by where the ballots came from, or by answer.
import { outcomeWords } from '../../../shared/features/vote/entry-messages.ts';
import { ballotSources } from '../../../shared/features/vote/kinds.ts';
import type { BallotSource, VoteKind } from '../../../shared/features/vote/model.ts';
import type { OptionResult, Results } from '../../../shared/features/vote/results.ts';
import { classNames } from '../../ui/class-names.ts';
import { useWords } from '../../ui/language.tsx';
import styles from './split-bar.module.css';

const answers = ['yes', 'no', 'abstain'] as const;

/** Fewer people by one way would show the desk what one of them voted. */
const fewest = 3;

/**
 * The ways of voting that the bars are divided by; none where all came by one way, where few came
 * by one of them, or where the score is a mean of all together.
 */
function told(kind: VoteKind, { bySource }: Pick<Results, 'bySource'>): readonly BallotSource[] {
  const adds = kind === 'dots' || kind === 'points-100' || kind === 'ranking';
  const there = ballotSources.filter((source) => bySource[source] > 0);
  const many = there.every((source) => bySource[source] >= fewest);
  return adds && many && there.length > 1 ? there : [];
}

export function SplitBar({
  kind,
  results,
  option,
  share,
}: {
  readonly kind: VoteKind;
  readonly results: Results;
  readonly option: OptionResult;
  /** Of the whole bar, in per mille. */
  readonly share: number;
}) {
  const part = (name: string, value: number, all: number, of: number) =>
    value > 0 && (
      <span
        key={name}
        className={styles[name]}
        style={{ inlineSize: `${(of / 10) * (value / all)}%` }}
      />
    );
  if (kind === 'yes-no') {
    const all = answers.reduce((sum, answer) => sum + (option.aspects[answer] ?? 0), 0);
    return answers.map((answer) => part(answer, option.aspects[answer] ?? 0, all, 1000));
  }
  const sources = told(kind, results);
  if (sources.length === 0) return part('phone', 1, 1, share);
  return sources.map((source) => part(source, option.bySource[source], option.score, share));
}

/** What the parts of the bars are, where there is more than one. */
export function SplitLegend({
  kind,
  results,
}: {
  readonly kind: VoteKind;
  readonly results: Results;
}) {
  const words = useWords(outcomeWords);
  const parts = kind === 'yes-no' ? answers : told(kind, results);
  if (parts.length === 0) return null;
  return (
    <ul className={styles.legend}>
      {parts.map((name) => (
        <li key={name}>
          <span className={classNames(styles.sample, styles[name])} aria-hidden />
          {words[name]}
        </li>
      ))}
    </ul>
  );
}
