// A bar in parts: by where the ballots came from, or by answer.
import { outcomeWords } from '../../../shared/features/vote/entry-messages.ts';
import { ballotSources } from '../../../shared/features/vote/kinds.ts';
import type { VoteKind } from '../../../shared/features/vote/model.ts';
import type { OptionResult, Results } from '../../../shared/features/vote/results.ts';
import { classNames } from '../../ui/class-names.ts';
import { useWords } from '../../ui/language.tsx';
import styles from './split-bar.module.css';

const answers = ['yes', 'no', 'abstain'] as const;

/** Scores that add up over phones, paper and hands; a mean is of all of them together. */
function adds(kind: VoteKind): boolean {
  return kind === 'dots' || kind === 'points-100' || kind === 'ranking';
}

export function SplitBar({
  kind,
  option,
  share,
}: {
  readonly kind: VoteKind;
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
  if (!adds(kind)) return part('phone', 1, 1, share);
  return ballotSources.map((source) => part(source, option.bySource[source], option.score, share));
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
  const sources = ballotSources.filter((source) => results.bySource[source] > 0);
  const parts: readonly (keyof typeof words &
    ('phone' | 'paper' | 'hands' | 'yes' | 'no' | 'abstain'))[] =
    kind === 'yes-no' ? answers : adds(kind) && sources.length > 1 ? sources : [];
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
