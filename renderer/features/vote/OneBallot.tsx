import { ballotWords } from '../../../shared/features/vote/ballot-paper-messages.ts';
import { keyWords, outcomeWords } from '../../../shared/features/vote/entry-messages.ts';
import { answers, topicCriteria } from '../../../shared/features/vote/kinds.ts';
import type { Vote, VoteOption } from '../../../shared/features/vote/model.ts';
import { voteStageWords } from '../../../shared/features/vote/stage-messages.ts';
import { useWorkshop } from '../../state/use-rows.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { howTo } from './how-to.ts';
import styles from './paper-ballots.module.css';

/** As many circles stand in a line; of more dots, their number is written. */
const mostCircles = 10;

/** One ballot, with the numbers by which it and its options are keyed in. */
export function OneBallot({
  vote,
  options,
  number,
  named,
}: {
  readonly vote: Vote;
  readonly options: readonly VoteOption[];
  readonly number: number;
  /** Whether somebody is to write their name on it. */
  readonly named: boolean;
}) {
  const words = useWords(ballotWords);
  const how = useWords(voteStageWords);
  const { number: figure } = useFormat();
  const title = useWorkshop()?.title ?? '';
  return (
    <section className={styles.ballot}>
      <p className={styles.top}>
        <span dir="auto">{title}</span>
        <b className={styles.number}>{words.ballot(number)}</b>
      </p>
      <h2 className={styles.question} dir="auto">
        {vote.title}
      </h2>
      <p className={styles.how}>
        {howTo(how, vote)} · {words[`fill-${vote.kind}`]}
      </p>
      {named && (
        <p className={styles.name}>
          {words.name}: <span className={styles.line} />
        </p>
      )}
      <Heads vote={vote} />
      <ol className={styles.options}>
        {options.map((option, at) => (
          <li key={option.id} className={styles.option}>
            <span className={styles.key}>{figure(at + 1)}</span>
            <span className={styles.title} dir="auto">
              {option.title}
            </span>
            <Boxes vote={vote} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What each of several boxes of an option is for. */
function Heads({ vote: { kind } }: { readonly vote: Vote }) {
  const outcome = useWords(outcomeWords);
  const words = useWords(ballotWords);
  const heads =
    kind === 'criteria'
      ? topicCriteria.map((criterion) => outcome[criterion])
      : kind === 'impact'
        ? [words.impact, words.effort]
        : [];
  if (heads.length === 0) return null;
  return (
    <p className={styles.heads}>
      {heads.map((head) => (
        <span key={head}>{head}</span>
      ))}
    </p>
  );
}

function Boxes({ vote: { kind, dots, mostOnOne } }: { readonly vote: Vote }) {
  const words = useWords(keyWords);
  const { number } = useFormat();
  switch (kind) {
    case 'dots': {
      const most = Math.min(dots, mostOnOne);
      return most > mostCircles ? <Squares count={1} /> : <Circles of={Array(most).fill('')} />;
    }
    case 'points-5':
      return <Circles of={[1, 2, 3, 4, 5].map((value) => number(value))} />;
    case 'yes-no':
      return (
        <span className={styles.answers}>
          {answers.map((answer) => (
            <span key={answer} className={styles.answer}>
              <i className={styles.tick} />
              {words[answer]}
            </span>
          ))}
        </span>
      );
    case 'ranking':
    case 'points-100':
      return <Squares count={1} />;
    case 'impact':
      return <Squares count={2} />;
    case 'criteria':
      return <Squares count={topicCriteria.length} />;
    default:
      return kind satisfies never;
  }
}

function Circles({ of }: { readonly of: readonly string[] }) {
  return (
    <span className={styles.circles}>
      {of.map((text, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a circle is its place
        <i key={at} className={styles.circle}>
          {text}
        </i>
      ))}
    </span>
  );
}

function Squares({ count }: { readonly count: number }) {
  return (
    <span className={styles.squares}>
      {Array.from({ length: count }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a box is its place
        <i key={at} className={styles.square} />
      ))}
    </span>
  );
}
