// With whom somebody is kept together, or from whom apart.
import { X } from 'lucide-react';
import { dealWords } from '../../../shared/features/groups/deal-messages.ts';
import type { Bond } from '../../../shared/features/groups/model.ts';
import type { Person } from '../../../shared/features/people/model.ts';
import { useRow, useRows } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { IconButton } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/language.tsx';
import styles from './person-panel.module.css';

const nobody = '';

export function BondFields({
  person: { id: personId, workshopId },
  kind,
}: {
  readonly person: Person;
  readonly kind: Bond['kind'];
}) {
  const words = useWords(dealWords);
  const send = useSend();
  const bonds = useRows('bond', { workshopId, kind }).filter(
    (bond) => bond.personId === personId || bond.otherId === personId,
  );
  const people = useRows('person', { workshopId });
  const bound = new Set(bonds.flatMap((bond) => [bond.personId, bond.otherId]));
  const others = people.filter(({ id }) => id !== personId && !bound.has(id));
  const add = (otherId: string) => {
    if (otherId === nobody) return;
    void send('groups.bond', { workshopId, kind, pairs: [{ personId, otherId }] });
  };
  return (
    <section>
      <SelectField
        label={kind === 'together' ? words.togetherWith : words.apartFrom}
        value={nobody}
        options={[
          { value: nobody, label: words.chooseSomebody },
          ...others.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={add}
      />
      {bonds.length > 0 && (
        <ul className={styles.bonds}>
          {bonds.map((bond) => (
            <Bound key={bond.id} bond={bond} personId={personId} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Bound({ bond, personId }: { readonly bond: Bond; readonly personId: string }) {
  const words = useWords(dealWords);
  const send = useSend();
  const other = useRow('person', bond.personId === personId ? bond.otherId : bond.personId);
  const name = other?.name ?? '';
  return (
    <li>
      <span>{name}</span>
      <IconButton
        size="small"
        icon={X}
        label={words.letGo(name)}
        onPress={() => void send('groups.unbond', { workshopId: bond.workshopId, ids: [bond.id] })}
      />
    </li>
  );
}
