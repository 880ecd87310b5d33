import { Shuffle } from 'lucide-react';
import { groupRoles } from '../../../shared/features/groups/kinds.ts';
import { groups as catalogue } from '../../../shared/features/groups/messages.ts';
import type { Arrangement, Group } from '../../../shared/features/groups/model.ts';
import { rolesFor } from '../../../shared/features/groups/role-deal.ts';
import { roleWords } from '../../../shared/features/groups/role-messages.ts';
import { useReadRows } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { Button } from '../../ui/Button.tsx';
import { Toggle } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/language.tsx';
import styles from './group-tools.module.css';
import { useAnybodyPlaced } from './use-members.ts';
import { useUsedRoles } from './use-used-roles.ts';

/** Which roles each group has; one press deals them fairly over the rounds to come. */
export function DealRoles({
  arrangement,
  groups,
}: {
  readonly arrangement: Arrangement;
  readonly groups: readonly Group[];
}) {
  const words = useWords(catalogue);
  const own = useWords(roleWords);
  const [used, setUsed] = useUsedRoles(arrangement.id);
  const placed = useAnybodyPlaced(groups, arrangement.round);
  const deal = useDealRoles(arrangement, groups);
  return (
    <>
      <fieldset className={styles.fields}>
        <legend>{own.used}</legend>
        {groupRoles.map((role) => (
          <Toggle
            key={role}
            label={words[role]}
            value={used.includes(role)}
            onChange={(on) =>
              setUsed(groupRoles.filter((one) => (one === role ? on : used.includes(one))))
            }
          />
        ))}
      </fieldset>
      <div className={styles.row}>
        <Button
          icon={Shuffle}
          tip={own.dealTip}
          disabled={!placed || used.length === 0}
          onPress={() => deal(used)}
        >
          {own.deal}
        </Button>
        <span className={styles.soft}>
          {arrangement.form === 'cafe' && used.includes('moderator')
            ? own.hostsStay
            : own.dealtAlready}
        </span>
      </div>
    </>
  );
}

function useDealRoles(arrangement: Arrangement, groups: readonly Group[]) {
  const own = useWords(roleWords);
  const send = useSend();
  const read = useReadRows();
  return (used: ReturnType<typeof useUsedRoles>[0]) => {
    const { id: arrangementId, workshopId } = arrangement;
    const memberships = read('membership', { workshopId });
    const people = read('person', { workshopId });
    const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
    const roles = rolesFor({ arrangement, groups, memberships, people, used, seed });
    void send('groups.setRoles', { arrangementId, roles }, { undoable: own.dealt });
  };
}
