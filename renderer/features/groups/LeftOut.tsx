// Choosing who takes part, one by one: whoever does not is absent in the rounds to come.
import { dealWords } from '../../../shared/features/groups/deal-messages.ts';
import type { Arrangement } from '../../../shared/features/groups/model.ts';
import type { Person } from '../../../shared/features/people/model.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useRows } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { Toggle } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/language.tsx';
import styles from './deal-panel.module.css';

export function LeftOut({ arrangement }: { readonly arrangement: Arrangement }) {
  const words = useWords(dealWords);
  const send = useSend();
  const { id: arrangementId, workshopId, round: on, rounds } = arrangement;
  const people = useRows('person', { workshopId });
  const absences = useRows('absence', { arrangementId });
  const open = Array.from({ length: rounds }, (_, round) => round).slice(on);
  const missed = new Map<string, number>();
  for (const { personId, round } of absences) {
    if (round >= on) missed.set(personId, (missed.get(personId) ?? 0) + 1);
  }
  const set = async ({ id: personId }: Person, here: boolean) => {
    const gesture = newId();
    for (const round of open) {
      const input = { arrangementId, personId, round, absent: !here };
      const answer = await send('groups.setAbsent', input, { gesture });
      if (!answer.ok) return;
    }
  };
  return (
    <fieldset className={styles.chosen}>
      <legend>{words.choosePeople}</legend>
      {people.map((person) => (
        <Toggle
          key={person.id}
          label={person.name}
          value={(missed.get(person.id) ?? 0) < open.length}
          onChange={(here) => void set(person, here)}
        />
      ))}
    </fieldset>
  );
}
