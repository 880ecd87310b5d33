// How many groups: a number of them, or as many as it takes for a certain size.
import { useState } from 'react';
import { groupLimit } from '../../../shared/features/groups/limits.ts';
import { groups as catalogue } from '../../../shared/features/groups/messages.ts';
import { freshNames, groupsOfSize, sizesOf } from '../../../shared/features/groups/rules.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useRowCount, useWorkshopId } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { Button } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/language.tsx';
import { NumberField } from '../../ui/TypedField.tsx';
import styles from './make-groups.module.css';

/** The name of the buttons that are likeliest to be pressed once there are groups. */
export const nextStep = 'after-groups';

type Way = 'count' | 'size';

export function MakeGroups({
  taken,
  arrangementId,
}: {
  /** Names that other groups have. */
  readonly taken: readonly string[];
  /** Makes or names the arrangement they belong to, within the gesture given. */
  readonly arrangementId: (gesture: string) => Promise<string | null>;
}) {
  const words = useWords(catalogue);
  const send = useSend();
  const people = usePeopleToDivide();
  const [way, setWay] = useState<Way>('count');
  const [number, setNumber] = useState<Readonly<Record<Way, number>>>({ count: 4, size: 5 });
  const count = way === 'count' ? number.count : groupsOfSize(people, number.size);
  const { least, most } = sizesOf(people, count);
  const make = async () => {
    const gesture = newId();
    const id = await arrangementId(gesture);
    if (id === null) return;
    const names = freshNames(taken, count, words.groupName);
    const groups = names.map((name) => ({ id: newId(), name }));
    const answer = await send('groups.addGroups', { arrangementId: id, groups }, { gesture });
    if (answer.ok) requestAnimationFrame(goOn);
  };
  return (
    <div className={styles.make}>
      <SelectField
        label={words.way}
        value={way}
        options={[
          { value: 'count', label: words.byCount },
          { value: 'size', label: words.bySize },
        ]}
        onChange={setWay}
      />
      <NumberField
        key={way}
        label={way === 'count' ? words.byCount : words.bySize}
        labelHidden
        min={1}
        max={groupLimit}
        value={number[way]}
        onCommit={async (value) => {
          setNumber((known) => ({ ...known, [way]: value }));
          return { ok: true };
        }}
      />
      <Button tone="primary" onPress={() => void make()}>
        {words.makeGroups(count)}
      </Button>
      {people > 0 && <span className={styles.sizes}>{words.dealtAs(least, most)}</span>}
    </div>
  );
}

/** This form is gone with the first groups: the keyboard goes on where the next step is. */
function goOn(): void {
  if (document.activeElement !== document.body) return;
  document.querySelector<HTMLElement>(`[name=${nextStep}]:enabled`)?.focus();
}

/** Those present; everybody as long as nobody is. */
function usePeopleToDivide(): number {
  const workshopId = useWorkshopId();
  const all = useRowCount('person', { workshopId });
  const present = useRowCount('person', { workshopId, present: true });
  return present > 0 ? present : all;
}
