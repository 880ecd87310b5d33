// Who is in each group, round by round, with what each of them does.
import { groups as roleWords } from '../../../shared/features/groups/messages.ts';
import type { Group } from '../../../shared/features/groups/model.ts';
import { groupPapers } from '../../../shared/features/groups/paper-messages.ts';
import { membersIn } from '../../../shared/features/groups/roll.ts';
import { classNames } from '../../ui/class-names.ts';
import { useWords } from '../../ui/language.tsx';
import styles from './group-papers.module.css';
import { PaperCover, Swatch } from './PaperCover.tsx';
import type { PaperProps } from './paper-props.ts';

/** With more rounds than this, a group's list goes on over the page. */
const wholeUpTo = 3;

export function GroupLists(props: PaperProps) {
  const words = useWords(groupPapers);
  return (
    <>
      <PaperCover {...props} what={words.lists} />
      {props.groups.map((group) => (
        <GroupList key={group.id} group={group} {...props} />
      ))}
    </>
  );
}

function GroupList({
  group,
  arrangement: { rounds },
  rows,
}: PaperProps & { readonly group: Group }) {
  const words = useWords(groupPapers);
  const roles = useWords(roleWords);
  const { name, place, question, colour } = group;
  return (
    <section className={classNames(styles.list, rounds > wholeUpTo && styles.parted)}>
      <h3 dir="auto">
        <Swatch colour={colour} />
        {name}
        {place && <span className={styles.place}> · {place}</span>}
      </h3>
      {question && (
        <p className={styles.question} dir="auto">
          {question}
        </p>
      )}
      <div className={styles.rounds}>
        {Array.from({ length: rounds }, (_, round) => {
          const members = membersIn(rows, group, round);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a round is its place
            <div key={round} className={styles.round}>
              {rounds > 1 && <h4>{words.round(round + 1)}</h4>}
              {members.length === 0 && <p className={styles.soft}>{roles.emptyGroup}</p>}
              <ol>
                {members.map(({ person, roles: own }) => (
                  <li key={person.id} dir="auto">
                    {person.name}
                    {own.length > 0 && (
                      <span className={styles.role}>
                        {' '}
                        ({own.map((role) => roles[role]).join(', ')})
                      </span>
                    )}
                  </li>
                ))}
              </ol>
            </div>
          );
        })}
      </div>
    </section>
  );
}
