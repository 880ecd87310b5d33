import { Palette, UsersRound } from 'lucide-react';
import { groupNameWords } from '../../../shared/features/groups/group-name-messages.ts';
import { freshColour } from '../../../shared/features/groups/group-names.ts';
import type { Group } from '../../../shared/features/groups/model.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useReadRows } from '../../state/use-rows.ts';
import { useWords } from '../../ui/language.tsx';
import type { MenuItem } from '../../ui/Menu.tsx';

/** Lines of a group's menu that bring, or take away, a colour and a limit of people. */
export function useGroupItems(group: Group, members: number): () => readonly MenuItem[] {
  const words = useWords(groupNameWords);
  const edit = useEdit('groups.editGroup', group);
  const read = useReadRows();
  const { arrangementId, colour, capacity } = group;
  const addColour: MenuItem = {
    label: words.giveColour,
    icon: Palette,
    onPress: () => void edit('colour')(freshColour(read('group', { arrangementId }))),
  };
  const limit: MenuItem = {
    label: capacity === null ? words.limit : words.noLimit,
    icon: UsersRound,
    onPress: () => void edit('capacity')(capacity === null ? Math.max(1, members) : null),
  };
  return () => (colour === '' ? [addColour, limit] : [limit]);
}
