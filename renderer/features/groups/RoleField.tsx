import { useShallow } from 'zustand/react/shallow';
import type { GroupRole } from '../../../shared/features/groups/kinds.ts';
import { groups as catalogue } from '../../../shared/features/groups/messages.ts';
import type { Membership } from '../../../shared/features/groups/model.ts';
import { useAppState } from '../../state/app.tsx';
import { useSend } from '../../state/use-send.ts';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/language.tsx';

const nobody = 'nobody';

/** Who of the members has a role. */
export function RoleField({
  members,
  duty,
}: {
  readonly members: readonly Membership[];
  readonly duty: GroupRole;
}) {
  const words = useWords(catalogue);
  const send = useSend();
  const names = useAppState(
    useShallow((state) =>
      members.map(({ personId }) => state.tables.person?.[personId]?.name ?? ''),
    ),
  );
  const options = [
    { value: nobody, label: words.nobody },
    ...members.map(({ id }, at) => ({ value: id, label: names[at] ?? '' })),
  ];
  const holder = members.find((member) => member[duty])?.id;
  const choose = (value: string) => {
    const membershipId = value === nobody ? holder : value;
    if (membershipId === undefined) return;
    void send('groups.setRole', { membershipId, role: duty, on: value !== nobody });
  };
  return (
    <SelectField label={words[duty]} value={holder ?? nobody} options={options} onChange={choose} />
  );
}
