import { groupRoles } from '../../../shared/features/groups/kinds.ts';
import { groups as catalogue } from '../../../shared/features/groups/messages.ts';
import type { Membership } from '../../../shared/features/groups/model.ts';
import { roleWords } from '../../../shared/features/groups/role-messages.ts';
import { useSend } from '../../state/use-send.ts';
import { useWords } from '../../ui/language.tsx';
import type { MenuItem } from '../../ui/Menu.tsx';
import { roleIcons } from './role-icons.ts';

/** Lines of a member's menu: each role, given or taken. */
export function useRoleItems(): (seat: Membership) => readonly MenuItem[] {
  const words = useWords(catalogue);
  const own = useWords(roleWords);
  const send = useSend();
  return (seat) =>
    groupRoles.map((role, at) => {
      const on = !seat[role];
      const name = words[role];
      return {
        label: on ? own.make(name) : own.noLonger(name),
        icon: roleIcons[role],
        apart: at === 0,
        onPress: () => void send('groups.setRole', { membershipId: seat.id, role, on }),
      };
    });
}
