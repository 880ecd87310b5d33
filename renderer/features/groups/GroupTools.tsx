// What groups are given before they begin: roles, names, colours. Folded away, one press each.
import { IdCard } from 'lucide-react';
import { useId, useState } from 'react';
import type { Arrangement, Group } from '../../../shared/features/groups/model.ts';
import { roleWords } from '../../../shared/features/groups/role-messages.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { DealRoles } from './DealRoles.tsx';
import styles from './group-tools.module.css';

type Tool = 'roles';

export function GroupTools({
  arrangement,
  groups,
}: {
  readonly arrangement: Arrangement;
  readonly groups: readonly Group[];
}) {
  const words = useWords(roleWords);
  const [open, setOpen] = useState<Tool | null>(null);
  const id = useId();
  return (
    <div className={styles.tools}>
      <div className={styles.row}>
        <Button
          size="small"
          tone="quiet"
          icon={IdCard}
          rest={{ 'aria-expanded': open === 'roles', 'aria-controls': id }}
          onPress={() => setOpen(open === 'roles' ? null : 'roles')}
        >
          {words.roles}
        </Button>
      </div>
      <div id={id} className={styles.open} hidden={open === null}>
        {open === 'roles' && <DealRoles arrangement={arrangement} groups={groups} />}
      </div>
    </div>
  );
}
