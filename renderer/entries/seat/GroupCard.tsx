import { seatGroupWords } from '../../../shared/features/groups/seat-messages.ts';
import { useEntry } from '../../state/seat/seat-app.tsx';
import { useWords } from '../../ui/language.tsx';
import { Note, Panel } from '../../ui/seat/parts.tsx';
import styles from './group.module.css';

/** My group: what it is asked, where it sits, and who is in it. */
export function GroupCard() {
  const words = useWords(seatGroupWords);
  const group = useEntry('group');
  if (!group) return <Note>{words.noGroup}</Note>;
  return (
    <Panel title={group.name}>
      {group.question && (
        <p className={styles.question} dir="auto">
          {group.question}
        </p>
      )}
      {group.place && (
        <p dir="auto">
          <span className={styles.label}>{words.place}</span> {group.place}
        </p>
      )}
      <h3 className={styles.label}>{words.members(group.members.length)}</h3>
      <ul className={styles.members}>
        {group.members.map(({ name, roles }, at) => (
          <li key={`${name} ${at.toString()}`} dir="auto">
            {name}
            {roles.length > 0 && (
              <span className={styles.roles}> {roles.map((role) => words[role]).join(', ')}</span>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
