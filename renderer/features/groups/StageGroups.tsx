// The groups on the projector: who is where, with which question, and the time they have left.
import { groupRoles } from '../../../shared/features/groups/kinds.ts';
import { groups as catalogue } from '../../../shared/features/groups/messages.ts';
import type { GroupsScene } from '../../../shared/features/groups/scene.ts';
import { useWords } from '../../ui/language.tsx';
import { StageCards } from './StageCards.tsx';
import { StageGroup } from './StageGroup.tsx';
import styles from './stage-groups.module.css';

export function StageGroups({ scene }: { readonly scene: GroupsScene }) {
  const words = useWords(catalogue);
  return (
    <StageCards
      head={scene}
      things={scene.groups}
      nothing={words.noGroups}
      card={(group) => <StageGroup group={group} />}
      foot={<Legend scene={scene} />}
    />
  );
}

/** What the letters beside names mean; only where there are any. */
function Legend({ scene }: { readonly scene: GroupsScene }) {
  const words = useWords(catalogue);
  const used = new Set(scene.groups.flatMap(({ people }) => people.flatMap(({ roles }) => roles)));
  const shown = groupRoles.filter((role) => used.has(role));
  if (shown.length === 0) return null;
  return (
    <p className={styles.legend}>
      {shown.map((role) => (
        <span key={role}>
          <span className={styles.mark}>{words[`${role}Mark`]}</span> {words[role]}
        </span>
      ))}
    </p>
  );
}
