import { useShallow } from 'zustand/react/shallow';
import { groups as catalogue } from '../../../shared/features/groups/messages.ts';
import type { Group, GroupRole, Membership } from '../../../shared/features/groups/model.ts';
import { useAppState } from '../../state/app.tsx';
import { useEdit } from '../../state/use-edit.ts';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/language.tsx';

const nobody = 'nobody';

/** Who of the members has a role. */
export function RoleField({
  group,
  members,
  duty,
}: {
  readonly group: Group;
  readonly members: readonly Membership[];
  readonly duty: GroupRole;
}) {
  const words = useWords(catalogue);
  const edit = useEdit('groups.editGroup', group);
  const names = useAppState(
    useShallow((state) =>
      members.map(({ personId }) => state.tables.person?.[personId]?.name ?? ''),
    ),
  );
  const options = [
    { value: nobody, label: words.nobody },
    ...members.map(({ personId }, at) => ({ value: personId, label: names[at] ?? '' })),
  ];
  const field = `${duty}Id` as const;
  return (
    <SelectField
      label={words[duty]}
      value={group[field] ?? nobody}
      options={options}
      onChange={(value) => edit(field)(value === nobody ? null : value)}
    />
  );
}
