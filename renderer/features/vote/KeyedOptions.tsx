import { keyWords } from '../../../shared/features/vote/entry-messages.ts';
import { topicCriteria } from '../../../shared/features/vote/kinds.ts';
import type { Vote, VoteKind, VoteOption } from '../../../shared/features/vote/model.ts';
import type { Mark } from '../../../shared/features/vote/rules.ts';
import { classNames } from '../../ui/class-names.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import styles from './entry.module.css';

/** The options with their numbers, and beside each what the ballot says of it as it is keyed. */
export function KeyedOptions({
  vote,
  options,
  marks,
}: {
  readonly vote: Vote;
  readonly options: readonly VoteOption[];
  readonly marks: readonly Mark[];
}) {
  const format = useFormat();
  const echo = useEcho(vote.kind);
  return (
    <ol className={styles.options}>
      {options.map(({ id, title }, index) => {
        const own = marks.filter(({ optionId }) => optionId === id);
        return (
          <li key={id} className={classNames(styles.option, own.length > 0 && styles.marked)}>
            <span className={styles.key}>{format.number(index + 1)}</span>
            <span className={styles.title} dir="auto">
              {title}
            </span>
            <span className={styles.echo}>{own.length > 0 && echo(own)}</span>
          </li>
        );
      })}
    </ol>
  );
}

function useEcho(kind: VoteKind): (marks: readonly Mark[]) => string {
  const format = useFormat();
  const words = useWords(keyWords);
  const numberOf = (marks: readonly Mark[], aspect: Mark['aspect']) => {
    const value = marks.find((mark) => mark.aspect === aspect)?.value;
    return value === undefined ? '–' : format.number(value);
  };
  return (marks) => {
    switch (kind) {
      case 'dots':
        return '●'.repeat(Math.min(20, marks[0]?.value ?? 0));
      case 'ranking':
      case 'points-5':
      case 'points-100':
        return numberOf(marks, '');
      case 'yes-no':
        return (['yes', 'no', 'abstain'] as const)
          .filter((answer) => marks.some(({ aspect }) => aspect === answer))
          .map((answer) => words[answer])
          .join();
      case 'impact':
        return `${numberOf(marks, 'impact')} / ${numberOf(marks, 'effort')}`;
      case 'criteria':
        return topicCriteria.map((criterion) => numberOf(marks, criterion)).join(' ');
      default:
        return kind satisfies never;
    }
  };
}
