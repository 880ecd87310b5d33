// What groups are given before they begin: roles, names, colours. Folded away, one press each.
import { IdCard, type LucideIcon, Tags } from 'lucide-react';
import { useId, useState } from 'react';
import { groupNameWords } from '../../../shared/features/groups/group-name-messages.ts';
import type { Arrangement, Group } from '../../../shared/features/groups/model.ts';
import { roleWords } from '../../../shared/features/groups/role-messages.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { DealRoles } from './DealRoles.tsx';
import styles from './group-tools.module.css';
import { NameGroups } from './NameGroups.tsx';

type Tool = 'roles' | 'names';

export function GroupTools({
  arrangement,
  groups,
}: {
  readonly arrangement: Arrangement;
  readonly groups: readonly Group[];
}) {
  const { roles } = useWords(roleWords);
  const { names } = useWords(groupNameWords);
  const [open, setOpen] = useState<Tool | null>(null);
  const id = useId();
  const opener = (tool: Tool, caption: string, icon: LucideIcon) => (
    <Button
      size="small"
      tone="quiet"
      icon={icon}
      rest={{ 'aria-expanded': open === tool, 'aria-controls': id }}
      onPress={() => setOpen(open === tool ? null : tool)}
    >
      {caption}
    </Button>
  );
  return (
    <div className={styles.tools}>
      <div className={styles.row}>
        {opener('names', names, Tags)}
        {opener('roles', roles, IdCard)}
      </div>
      <div id={id} className={styles.open} hidden={open === null}>
        {open === 'names' && <NameGroups groups={groups} />}
        {open === 'roles' && <DealRoles arrangement={arrangement} groups={groups} />}
      </div>
    </div>
  );
}
