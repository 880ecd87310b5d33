import { Plus } from 'lucide-react';
import { groupLimit } from '../../../shared/features/groups/limits.ts';
import { groups as catalogue } from '../../../shared/features/groups/messages.ts';
import type { Group } from '../../../shared/features/groups/model.ts';
import { freshNames } from '../../../shared/features/groups/rules.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useSend } from '../../state/use-send.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';

/** One group more than there are, named after them. */
export function AddGroup({
  arrangementId,
  groups,
}: {
  readonly arrangementId: string;
  readonly groups: readonly Group[];
}) {
  const words = useWords(catalogue);
  const send = useSend();
  const add = () => {
    const taken = groups.map(({ name }) => name);
    const [name = ''] = freshNames(taken, 1, words.groupName);
    return send('groups.addGroups', { arrangementId, groups: [{ id: newId(), name }] });
  };
  const full = groups.length >= groupLimit;
  return (
    <Button
      icon={Plus}
      disabled={full}
      tip={full ? words.tooManyGroups(groupLimit) : undefined}
      onPress={() => void add()}
    >
      {words.addGroup}
    </Button>
  );
}
