// A slip of paper for everybody: where to go in each round, and what to do there.
import { groups as roleWords } from '../../../shared/features/groups/messages.ts';
import { groupPapers } from '../../../shared/features/groups/paper-messages.ts';
import type { RollLine } from '../../../shared/features/groups/roll.ts';
import { classNames } from '../../ui/class-names.ts';
import { useWords } from '../../ui/language.tsx';
import styles from './group-papers.module.css';
import { Swatch } from './PaperCover.tsx';
import type { PaperProps } from './paper-props.ts';

/** Up to so many rounds, ten slips have room on a page. */
const fewRounds = 4;
/** Up to so many, eight have; with more, eight in small letters. */
const someRounds = 8;

export function Slips({ roll, arrangement: { rounds, title } }: PaperProps) {
  const seated = roll.filter(({ seats }) => seats.some((seat) => seat !== null));
  return (
    <div
      className={classNames(
        styles.slipSheet,
        rounds > fewRounds && styles.high,
        rounds > someRounds && styles.small,
      )}
    >
      {seated.map((line) => (
        <Slip key={line.person.id} line={line} title={title} />
      ))}
    </div>
  );
}

function Slip({
  line: { person, seats },
  title,
}: {
  readonly line: RollLine;
  readonly title: string;
}) {
  const words = useWords(groupPapers);
  const roles = useWords(roleWords);
  return (
    <section className={styles.slip}>
      <p className={styles.slipTitle} dir="auto">
        {title}
      </p>
      <h2 className={styles.slipName} dir="auto">
        {person.name}
      </h2>
      {person.organisation && (
        <p className={styles.soft} dir="auto">
          {person.organisation}
        </p>
      )}
      <dl className={styles.slipRounds}>
        {seats.map((seat, round) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a round is its place
          <div key={round}>
            {seats.length > 1 && <dt>{words.round(round + 1)}</dt>}
            <dd dir="auto">
              {seat ? (
                <>
                  <Swatch colour={seat.group.colour} />
                  <b>{seat.group.name}</b>
                  {seat.group.place && ` · ${seat.group.place}`}
                  {seat.roles.length > 0 && (
                    <span className={styles.role}>
                      {' '}
                      ({seat.roles.map((role) => roles[role]).join(', ')})
                    </span>
                  )}
                </>
              ) : (
                '–'
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
