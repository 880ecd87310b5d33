import { useMemo } from 'react';
import { type GroupRole, groupRoles } from '../../../shared/features/groups/kinds.ts';
import { useKeptText } from '../../ui/kept-writing.ts';

const usual: readonly GroupRole[] = ['moderator', 'rapporteur'];
const none = 'none';

/** The roles that the groups of an arrangement have, as this screen keeps them. */
export function useUsedRoles(
  arrangementId: string,
): readonly [readonly GroupRole[], (used: readonly GroupRole[]) => void] {
  const [text, keep] = useKeptText(`roles ${arrangementId}`);
  const used = useMemo(() => {
    const named = text.split(' ');
    return text === '' ? usual : groupRoles.filter((role) => named.includes(role));
  }, [text]);
  return [used, (next) => keep(next.join(' ') || none)];
}
