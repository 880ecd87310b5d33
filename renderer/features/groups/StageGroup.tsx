import type { GroupRole } from '../../../shared/features/groups/kinds.ts';
import { groups as catalogue } from '../../../shared/features/groups/messages.ts';
import type { GroupsScene } from '../../../shared/features/groups/scene.ts';
import { useWords } from '../../ui/language.tsx';
import { StageBand } from './StageBand.tsx';
import { StageGroupTimer } from './StageGroupsHead.tsx';
import styles from './stage-groups.module.css';

type SceneGroup = GroupsScene['groups'][number];

export function StageGroup({ group }: { readonly group: SceneGroup }) {
  const { name, place, question, people, timer } = group;
  return (
    <section className={styles.group}>
      <StageBand
        group={group}
        beside={timer && <StageGroupTimer timer={timer} group={name} />}
        name={
          <>
            {name}
            {place && <span className={styles.place}> · {place}</span>}
          </>
        }
      />
      {question && (
        <p className={styles.question} dir="auto">
          {question}
        </p>
      )}
      <ul className={styles.people}>
        {people.map((person, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two people may have the same name
          <li key={at} dir="auto">
            {person.roles.map((role) => (
              <Role key={role} role={role} />
            ))}
            {person.name}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Role({ role }: { readonly role: GroupRole }) {
  const words = useWords(catalogue);
  return (
    <>
      <span className={styles.mark} role="img" aria-label={words[role]}>
        {words[`${role}Mark`]}
      </span>{' '}
    </>
  );
}
