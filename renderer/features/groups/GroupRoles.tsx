import { groupRoles } from '../../../shared/features/groups/kinds.ts';
import type { Membership } from '../../../shared/features/groups/model.ts';
import { useGroupsView } from './groups-view.ts';
import { RoleField } from './RoleField.tsx';
import styles from './roles.module.css';
import { useUsedRoles } from './use-used-roles.ts';

/** Who has which role in a group: those that are used, and any that somebody has. */
export function GroupRoles({ members }: { readonly members: readonly Membership[] }) {
  const { arrangementId } = useGroupsView();
  const [used] = useUsedRoles(arrangementId);
  const shown = groupRoles.filter(
    (role) => used.includes(role) || members.some((member) => member[role]),
  );
  if (shown.length === 0) return null;
  return (
    <footer className={styles.fields}>
      {shown.map((role) => (
        <RoleField key={role} members={members} duty={role} />
      ))}
    </footer>
  );
}
